import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bookingOf, joiningOf, somebody } from '../support/citizen.js';
import { bookMutation, cancelMutation, joinMutation, moveMutation, registrationQuery } from '../support/documents.js';
import { later, makeAgency, makePosition, makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());
beforeEach(() => server.clock.set(morning));

interface Held {
  id: string;
  code: string;
  status: string;
  slot: { id: string } | null;
  [field: string]: unknown;
}
interface Outcome {
  __typename: string;
  message?: string;
  manageLink?: string;
  registration?: Held;
  [field: string]: unknown;
}

async function act(document: string, input: object, headers: Record<string, string> = {}): Promise<Outcome> {
  const { data, errors } = await server.gql<Record<string, Outcome>>(document, { input }, headers);
  const [outcome] = Object.values(data ?? {});
  if (!outcome) throw new Error(`No outcome: ${JSON.stringify(errors)}`);
  return outcome;
}

async function booked(slotId: string, given: Parameters<typeof bookingOf>[1] = {}) {
  const outcome = await act(bookMutation, bookingOf(slotId, given));
  if (!outcome.registration || !outcome.manageLink) throw new Error(`Not booked: ${outcome.__typename}`);
  return { ...outcome.registration, access: { link: outcome.manageLink } };
}

const look = async (access: object) =>
  (await server.gql<{ registration: Held | null }>(registrationQuery, { access })).data?.registration;

describe('booking a place', () => {
  it('gives a code, a link of 128 bits and a QR, masks contacts, and counts the place at once', async () => {
    const { slotIds } = await makeSession(server.db, { slots: [2] });
    const applicant = somebody({ fullName: 'Trần Thị Bưởi', phone: '0912 345 678', email: 'Buoi@Example.com' });
    const outcome = await act(bookMutation, bookingOf(slotIds[0] ?? '', { applicant }));
    expect(outcome.__typename).toBe('RegistrationBooked');
    expect(outcome.manageLink).toMatch(/^[0-9a-z]{26}$/);
    expect(outcome.registration).toMatchObject({
      code: expect.stringMatching(/^\d{10}$/),
      applicantName: 'Trần Thị Bưởi',
      maskedPhone: '••• ••• 678',
      maskedEmail: 'b•••@example.com',
      checkInQr: expect.stringContaining('<svg'),
      slot: { id: slotIds[0], freePlaces: 1 },
      session: { freePlaces: 1 },
    });
  });

  it('is refused with every unreadable field named, in the language asked for, and nothing is written', async () => {
    const { id, slotIds } = await makeSession(server.db);
    const input = bookingOf(slotIds[0] ?? '', { applicant: { fullName: ' ', phone: '12', address: 'thôn 2' } });
    const vi = await act(bookMutation, input);
    expect(vi).toMatchObject({
      __typename: 'DetailsIncomplete',
      problems: [{ field: 'FULL_NAME' }, { field: 'PHONE' }],
    });
    const en = await act(bookMutation, input, { 'accept-language': 'en' });
    expect(en.message).toMatch(/^Some details/);
    expect(vi.message).toMatch(/^Một số thông tin/);
    const [row] = await server.database.sql`select count(*)::int as n from registration where session_id = ${id}`;
    expect(row?.n).toBe(0);
  });

  it('does not tell an unpublished session from none at all', async () => {
    const { slotIds } = await makeSession(server.db, { isPublished: false });
    const hidden = await act(bookMutation, bookingOf(slotIds[0] ?? ''));
    const missing = await act(bookMutation, bookingOf(randomUUID()));
    const nonsense = await act(bookMutation, bookingOf('not an id'));
    expect(hidden).toEqual(missing);
    expect(nonsense).toEqual(missing);
    expect(hidden.__typename).toBe('SessionNotPublished');
  });

  it('after the cut-off offers the next session of the same leader', async () => {
    const held = await makePosition(server.db);
    const leader = { agencyId: held.agencyId, assignedPositionId: held.positionId, receiverLeaderId: held.leaderId };
    const closed = await makeSession(server.db, { ...leader, registrationClosesAt: morning });
    const next = await makeSession(server.db, { ...leader, startsAt: later(morning, 40 * 24 * 60) });
    const outcome = await act(bookMutation, bookingOf(closed.slotIds[0] ?? ''));
    expect(outcome).toMatchObject({
      __typename: 'RegistrationClosed',
      closedAt: morning,
      nextSession: { id: next.id },
    });
  });

  it('before registration opens says when it does', async () => {
    const opensAt = later(morning, 60);
    const { slotIds } = await makeSession(server.db, { registrationOpensAt: opensAt });
    expect(await act(bookMutation, bookingOf(slotIds[0] ?? ''))).toMatchObject({
      __typename: 'RegistrationNotYetOpen',
      opensAt,
    });
    server.clock.set(opensAt);
    expect((await act(bookMutation, bookingOf(slotIds[0] ?? ''))).__typename).toBe('RegistrationBooked');
  });

  it('in a full slot offers the other slots, the waiting list and the next free sessions of the agency', async () => {
    const { id, slotIds, agencyId } = await makeSession(server.db, { slots: [1, 1] });
    const other = await makeSession(server.db, { agencyId, startsAt: later(morning, 20 * 24 * 60) });
    await booked(slotIds[0] ?? '');
    const outcome = await act(bookMutation, bookingOf(slotIds[0] ?? ''));
    expect(outcome).toMatchObject({
      __typename: 'SessionFull',
      waitingListOpen: true,
      session: { id, slots: [{ freePlaces: 0 }, { id: slotIds[1], freePlaces: 1 }] },
    });
    expect(outcome.nextFree).toEqual(expect.arrayContaining([{ id: other.id }]));
  });

  it('knows the same person however name and phone are written, also when the session is full', async () => {
    const { slotIds } = await makeSession(server.db, { slots: [1] });
    await booked(slotIds[0] ?? '', { applicant: somebody({ fullName: 'Đặng Thị Hòa', phone: '0987 654 321' }) });
    const again = { fullName: '  ĐẶNG  THI   hoà ', phone: '+84987654321', address: 'khác' };
    expect((await act(bookMutation, bookingOf(slotIds[0] ?? '', { applicant: again }))).__typename).toBe(
      'AlreadyRegistered',
    );
  });

  it('lets one person hold as many coming registrations at an agency as it allows, and forgets those that are over', async () => {
    const agencyId = await makeAgency(server.db);
    const applicant = somebody();
    const sessions = await Promise.all(
      [10, 20, 30, 40].map((days) => makeSession(server.db, { agencyId, startsAt: later(morning, days * 24 * 60) })),
    );
    const tryBooking = (n: number) => act(bookMutation, bookingOf(sessions[n]?.slotIds[0] ?? '', { applicant }));
    expect((await tryBooking(0)).__typename).toBe('RegistrationBooked');
    expect((await tryBooking(1)).__typename).toBe('RegistrationBooked');
    expect(await tryBooking(2)).toMatchObject({ __typename: 'TooManyRegistrations', limit: 2 });
    server.clock.set(later(morning, 11 * 24 * 60));
    expect((await tryBooking(2)).__typename).toBe('RegistrationBooked');
    expect((await tryBooking(3)).__typename).toBe('TooManyRegistrations');
  });

  it('needs a key that is a UUID, and says so', async () => {
    const { slotIds } = await makeSession(server.db);
    const { errors } = await server.gql(bookMutation, {
      input: { ...bookingOf(slotIds[0] ?? ''), idempotencyKey: 'again' },
    });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('UUID'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('seeing and changing a registration', () => {
  it('needs the link, or the code with the last digits of the phone or the name', async () => {
    const { slotIds } = await makeSession(server.db);
    const { id, code, access } = await booked(slotIds[0] ?? '', {
      applicant: somebody({ fullName: "H'Yên Niê", phone: '0911 222 333' }),
    });
    const proofs = [
      access,
      { code, secondFact: '2333' },
      { code, secondFact: '0911222333' },
      { code, secondFact: "h'yen nie" },
    ];
    for (const proof of proofs) expect((await look(proof))?.id).toBe(id);
    for (const proof of [{ code }, { code, secondFact: '9999' }, { link: 'a'.repeat(26) }, {}])
      expect(await look(proof)).toBeNull();
  });

  it('is refused for everybody after five wrong guesses at a code, also with the right fact, until the window is over', async () => {
    const { slotIds } = await makeSession(server.db);
    const { code, id } = await booked(slotIds[0] ?? '', { applicant: somebody({ phone: '0911 222 444' }) });
    for (let n = 0; n < 5; n += 1) expect(await look({ code, secondFact: `000${n}` })).toBeNull();
    const { errors } = await server.gql(registrationQuery, { access: { code, secondFact: '2444' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
    server.clock.pass(11);
    expect((await look({ code, secondFact: '2444' }))?.id).toBe(id);
  });

  it('is impossible by GET, so that no secret stands in an address', async () => {
    const query = encodeURIComponent('{ registration(access: { link: "x" }) { code } }');
    const response = await fetch(`${server.url}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect((await response.json()).data?.registration).toBeUndefined();
  });

  it('moves to another slot in one act, raises SEQUENCE under the same UID, and a replay says the same', async () => {
    const { slotIds } = await makeSession(server.db, { slots: [1, 1] });
    const { id, access } = await booked(slotIds[0] ?? '');
    const input = { idempotencyKey: randomUUID(), access, slotId: slotIds[1] };
    const outcome = await act(moveMutation, input);
    expect(outcome).toMatchObject({ __typename: 'RegistrationMoved', registration: { id, slot: { id: slotIds[1] } } });
    expect(await act(moveMutation, input)).toEqual(outcome);
    const event = new ICAL.Component(ICAL.parse(String(outcome.registration?.calendarFile))).getFirstSubcomponent(
      'vevent',
    );
    expect(event?.getFirstPropertyValue('uid')).toBe(`${id}@tiepdan`);
    expect(event?.getFirstPropertyValue('sequence')).toBe(1);
    expect((await act(bookMutation, bookingOf(slotIds[0] ?? ''))).__typename).toBe('RegistrationBooked');
  });

  it('keeps the old place when the new one is full', async () => {
    const { slotIds } = await makeSession(server.db, { slots: [1, 1] });
    const { access } = await booked(slotIds[0] ?? '');
    await booked(slotIds[1] ?? '');
    const outcome = await act(moveMutation, { idempotencyKey: randomUUID(), access, slotId: slotIds[1] });
    expect(outcome.__typename).toBe('SessionFull');
    expect((await look(access))?.slot?.id).toBe(slotIds[0]);
  });

  it('cancels once, frees the place, and the used code says that it is over', async () => {
    const { slotIds } = await makeSession(server.db, { slots: [1] });
    const { access } = await booked(slotIds[0] ?? '');
    const cancel = () => act(cancelMutation, { idempotencyKey: randomUUID(), access });
    expect(await cancel()).toMatchObject({
      __typename: 'RegistrationCancelled',
      registration: { status: 'CANCELLED', session: { freePlaces: 1 } },
    });
    expect((await cancel()).__typename).toBe('RegistrationEnded');
    expect(await look(access)).toMatchObject({ status: 'CANCELLED', mayCancel: false, mayMove: false });
  });

  it('is too late once the time has come, and says whom to call', async () => {
    const { slotIds } = await makeSession(server.db);
    const { access } = await booked(slotIds[0] ?? '');
    server.clock.set(later(morning, 10 * 24 * 60));
    expect((await act(cancelMutation, { idempotencyKey: randomUUID(), access })).__typename).toBe('TooLateToChange');
  });
});

describe('the waiting list', () => {
  it('tells the position, promotes the first when a place is freed, and a declined place goes to the next', async () => {
    const { id, slotIds } = await makeSession(server.db, { slots: [1] });
    const holder = await booked(slotIds[0] ?? '');
    const waiting = [await act(joinMutation, joiningOf(id)), await act(joinMutation, joiningOf(id))];
    expect(waiting.map((one) => one.registration?.waitingPosition)).toEqual([1, 2]);
    expect(waiting[0]?.registration).toMatchObject({ status: 'WAITLISTED', calendarFile: null, slot: null });
    await act(cancelMutation, { idempotencyKey: randomUUID(), access: holder.access });
    const links = waiting.map((one) => ({ link: one.manageLink }));
    expect(await look(links[0] ?? {})).toMatchObject({ status: 'CONFIRMED', slot: { id: slotIds[0] } });
    expect(await look(links[1] ?? {})).toMatchObject({ status: 'WAITLISTED', waitingPosition: 1 });
    await act(cancelMutation, { idempotencyKey: randomUUID(), access: links[0] });
    expect(await look(links[1] ?? {})).toMatchObject({ status: 'CONFIRMED' });
    const told = await server.database.sql`
      select distinct kind from message m join registration r on r.id = m.registration_id where r.session_id = ${id}`;
    expect(told.map((row) => row.kind).sort()).toEqual(['BOOKED', 'CANCELLED', 'PROMOTED', 'WAITLISTED']);
  });

  it('cannot be joined while places are free', async () => {
    const { id } = await makeSession(server.db);
    expect((await act(joinMutation, joiningOf(id))).__typename).toBe('PlacesFree');
  });
});

describe('what is kept of a person', () => {
  it('is sealed: neither name, phone nor matter stands readable anywhere in the database or the log', async () => {
    const { slotIds } = await makeSession(server.db);
    const applicant = somebody({ fullName: 'Canary Bíẩn Danh', phone: '0965 432 109', email: 'canary@example.com' });
    const matter = { ...bookingOf('').matter, summary: 'canary matter summary' };
    await booked(slotIds[0] ?? '', { applicant, matter });
    const tables = ['registration', 'registration_history', 'event', 'message', 'idempotency', 'attempt'];
    for (const table of tables) {
      const rows = await server.database.sql`select to_jsonb(t)::text as row from ${server.database.sql(table)} t`;
      const text = rows.map((row) => row.row).join('\n');
      for (const canary of ['Canary', 'canary', '965432109', 'Bíẩn']) expect(text).not.toContain(canary);
    }
    expect(server.logged()).not.toMatch(/canary|965432109/i);
  });
});
