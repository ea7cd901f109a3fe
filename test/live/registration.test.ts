import { afterAll, beforeAll, expect, test } from 'vitest';
import { bookingOf } from '../support/citizen.js';
import { makeSession } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';
import { happen } from './happenings.js';
import { changesOf, cursorOfNow } from './questions.js';
import { watch } from './watching.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const registrationChanged = `subscription ($access: ManageAccess!, $after: String) {
  registrationChanged(access: $access, after: $after) {
    ... on RegistrationChange { cursor change registration { id status session { id status } } }
    ... on RegistrationSnapshot { cursor registration { id } }
  }
}`;
const calendarChanged = `subscription ($after: String) {
  calendarChanged(after: $after) { ... on CalendarChange { cursor change sessionId } }
}`;

async function book(slotId: string): Promise<{ link: string; id: string }> {
  const { data, errors } = await server.gql<{ bookRegistration: { link: string; registration: { id: string } } }>(
    `mutation ($input: BookRegistrationInput!) {
      bookRegistration(input: $input) { __typename ... on RegistrationBooked { link: manageLink registration { id } } }
    }`,
    { input: bookingOf(slotId) },
  );
  expect(errors).toBeUndefined();
  const booked = data?.bookRegistration;
  return { link: booked?.link.match(/[0-9A-Za-z_-]{20,}$/)?.[0] ?? '', id: booked?.registration.id ?? '' };
}

test('a holder is told of each act on their registration and on its session, also after moving to another', async () => {
  const first = await makeSession(server.db);
  const second = await makeSession(server.db, { agencyId: first.agencyId });
  const [{ link, id }, neighbour] = [await book(first.slotIds[0] ?? ''), await book(first.slotIds[0] ?? '')];
  expect(neighbour.id).not.toBe(id);
  const access = { link };
  const watching = watch(server.url, registrationChanged, { access, after: await cursorOfNow(server) });
  const kinds = () => changesOf(watching.told, 'registrationChanged').map(({ change }) => change);

  await book(first.slotIds[1] ?? '');
  await happen(server, { kind: 'SessionEdited', sessionId: first.id, agencyId: first.agencyId });
  await watching.until(() => kinds().includes('SessionChanged'));
  const since = kinds().length;

  const { data } = await server.gql(
    'mutation ($input: MoveRegistrationInput!) { moveRegistration(input: $input) { __typename } }',
    { input: { idempotencyKey: crypto.randomUUID(), access, slotId: second.slotIds[0] } },
  );
  expect(data).toEqual({ moveRegistration: { __typename: 'RegistrationMoved' } });
  await watching.until(() => kinds().length >= since + 1);
  await happen(server, { kind: 'SessionEdited', sessionId: first.id, agencyId: first.agencyId });
  await happen(
    server,
    { kind: 'SessionCancelled', sessionId: second.id, agencyId: second.agencyId },
    { status: 'CANCELLED', statusReason: 'Bão' },
  );
  await watching.until(() => kinds().length >= since + 2);
  expect(kinds().slice(since)).toEqual(['RegistrationMoved', 'SessionChanged']);
  expect(changesOf(watching.told, 'registrationChanged').at(-1)).toMatchObject({
    registration: { id, session: { id: second.id, status: 'CANCELLED' } },
  });
  await watching.stop();
});

test('the public hears of a booking only as a change of places', async () => {
  const { id, slotIds } = await makeSession(server.db);
  const watching = watch(server.url, calendarChanged, { after: await cursorOfNow(server) });
  const { id: registrationId } = await book(slotIds[0] ?? '');
  const told = await watching.until((all) => changesOf(all).some(({ sessionId }) => sessionId === id));
  expect(new Set(changesOf(told).map(({ change }) => change))).toEqual(new Set(['PlacesChanged']));
  expect(JSON.stringify(told)).not.toContain(registrationId);
  await watching.stop();
});

test('whoever cannot prove it theirs is told nothing', async () => {
  const { slotIds } = await makeSession(server.db);
  await book(slotIds[0] ?? '');
  const watching = watch(server.url, registrationChanged, { access: { link: 'ABCDEFGHJKMNPQRSTVWXYZ0123' } });
  const [refused] = await watching.until((told) => told.length >= 1);
  expect(refused?.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  await watching.stop();
});
