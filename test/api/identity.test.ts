import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StaffRole } from '../../server/actor.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { bookingOf, somebody, visitorContext } from '../support/citizen.js';
import { makeProvince, makeStaff, password } from '../support/desk.js';
import { makeSession, morning } from '../support/make.js';
import { browserOf } from '../support/second-step.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let registrationId: string;
let anonymousId: string;
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
  const { slotIds } = await makeSession(server.db, { agencyId: world.commune, slots: [5] });
  const book = async (given: object) => {
    const booked = await bookRegistration(
      visitorContext(server.db),
      bookingOf(slotIds[0] ?? '', { applicant: somebody(given) }),
    );
    if (booked.kind !== 'RegistrationBooked') throw new Error(booked.kind);
    return booked.registration.id;
  };
  registrationId = await book({ identityKind: 'CITIZEN_ID', identityNumber: '001099012345' });
  anonymousId = await book({});
});
afterAll(() => server.close());

const reveal = `mutation ($input: RevealIdentityInput!) { revealIdentity(input: $input) {
  __typename ... on IdentityRevealed { identityKind identityNumber } ... on FieldsInvalid { problems { field } } } }`;
const as = async (roles: StaffRole[]) => {
  const { id, username } = await makeStaff(server.db, roles);
  const browser = browserOf(server);
  await browser.signIn(username);
  const ask = async (given: { registrationId?: string; reason?: string } = {}) => {
    const input = { registrationId, reason: 'Đối chiếu giấy tờ khi tiếp', ...given };
    const { data, errors } = await browser.answer<{ revealIdentity: { __typename: string } }>(reveal, { input });
    return data?.revealIdentity ?? { __typename: String(errors?.[0]?.extensions.code) };
  };
  return { id, browser, ask };
};
const looks = async (accountId: string) =>
  server.database.sql`
    select act, subject_ids as "subjectIds", reason from audit_entry where kind = 'READ' and account_id = ${accountId}`;

it('The whole number is shown to a secretary who has just proven who it is, with the reason on record', async () => {
  const { id, browser, ask } = await as([{ role: 'SECRETARY', agencyId: world.province }]);
  const shown = { __typename: 'IdentityRevealed', identityKind: 'CITIZEN_ID', identityNumber: '001099012345' };
  expect(await ask()).toEqual(shown);
  expect(await looks(id)).toEqual([
    { act: 'IdentityNumber', subjectIds: [registrationId], reason: 'Đối chiếu giấy tờ khi tiếp' },
  ]);
  server.clock.pass(10);
  expect(await ask()).toEqual({ __typename: 'ConfirmationNeeded' });
  await browser.prove({ password });
  expect(await ask({ reason: 'Lần hai' })).toEqual(shown);
  expect(await looks(id)).toHaveLength(2);
});

it('Nothing is shown without a reason, and nothing there is no number of', async () => {
  const { id, ask } = await as([{ role: 'SECRETARY', agencyId: world.commune }]);
  expect(await ask({ reason: '  ' })).toEqual({ __typename: 'FieldsInvalid', problems: [{ field: 'reason' }] });
  expect(await ask({ registrationId: anonymousId })).toEqual({ __typename: 'IdentityNotGiven' });
  expect(await ask({ registrationId: 'x' })).toEqual({ __typename: 'NotFoundHere' });
  expect(await looks(id)).toEqual([]);
});

it('Nobody else learns even that there is such a registration', async () => {
  const stranger = await as([{ role: 'SECRETARY', agencyId: world.elsewhere }]);
  expect(await stranger.ask()).toEqual({ __typename: 'NotFoundHere' });
  const early = await as([{ role: 'RECEPTIONIST', agencyId: world.commune }]);
  expect(await early.ask()).toEqual({ __typename: 'NotFoundHere' });
  for (const role of ['ADMINISTRATOR', 'INSPECTOR', 'FRONT_OBSERVER'] as const) {
    const other = await as([{ role, agencyId: world.province }]);
    expect(await other.ask()).toEqual({ __typename: 'FORBIDDEN' });
    expect(await looks(other.id)).toEqual([]);
  }
});

it('Who receives at the door compares it on the day', async () => {
  server.clock.set('2026-03-12T00:30:00.000Z');
  const { ask } = await as([{ role: 'RECEPTIONIST', agencyId: world.commune }]);
  expect(await ask()).toMatchObject({ __typename: 'IdentityRevealed' });
});
