import { afterAll, beforeAll, expect, it } from 'vitest';
import { bookRegistration } from '../../server/registrations/book.js';
import { joinWaitingList } from '../../server/registrations/join.js';
import { bookingOf, joiningOf, somebody, visitorContext } from '../support/citizen.js';
import { cookieOf, deskOf, makeProvince, makeStaff } from '../support/desk.js';
import { makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let sessionId: string;
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
  const made = await makeSession(server.db, { agencyId: world.commune, slots: [1] });
  sessionId = made.id;
  const citizen = visitorContext(server.db);
  const applicant = somebody({
    fullName: 'Nguyễn Thị Đăng Ký',
    phone: '0912 000 111',
    identityKind: 'CITIZEN_ID',
    identityNumber: '001099012345',
  });
  const matter = {
    partySize: 3,
    summary: 'Đường vào thôn',
    needsInterpreter: true,
    accessNeeds: ['WHEELCHAIR' as const],
  };
  const booking = bookingOf(made.slotIds[0] ?? '', { applicant });
  const booked = await bookRegistration(citizen, { ...booking, matter: { ...booking.matter, ...matter } });
  expect(booked.kind).toBe('RegistrationBooked');
  for (const fullName of ['Trần Thị Chờ', 'Lê Văn Chờ']) {
    const joined = await joinWaitingList(citizen, joiningOf(sessionId, { applicant: somebody({ fullName }) }));
    expect(joined.kind).toBe('WaitingListJoined');
  }
});
afterAll(() => server.close());

const query = `query ($id: ID!, $first: Int!, $after: String) {
  registrations(sessionId: $id, first: $first, after: $after) {
    nodes { code status share applicantName phone identityKind maskedIdentityNumber summary partySize needsInterpreter
      accessNeeds waitingPosition slot { publicTaken } }
    pageInfo { hasNextPage endCursor } } }`;
type Listed = {
  registrations: { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string } } | null;
};

it('A secretary of the agency, or of one above, reads who registered, page by page', async () => {
  for (const agencyId of [world.commune, world.province]) {
    const desk = await deskOf(server, [{ role: 'SECRETARY', agencyId }]);
    const { registrations: first } = await desk.ask<Listed>(query, { id: sessionId, first: 2 });
    expect(first?.nodes[0]).toMatchObject({
      status: 'CONFIRMED',
      share: 'PUBLIC',
      applicantName: 'Nguyễn Thị Đăng Ký',
      maskedIdentityNumber: '•••••••••345',
      summary: 'Đường vào thôn',
      partySize: 3,
      needsInterpreter: true,
      accessNeeds: ['WHEELCHAIR'],
      waitingPosition: null,
      slot: { publicTaken: 1 },
    });
    expect(first?.nodes[0]?.phone).toContain('912000111');
    const after = first?.pageInfo.endCursor;
    const { registrations: second } = await desk.ask<Listed>(query, { id: sessionId, first: 2, after });
    expect([...(first?.nodes ?? []), ...(second?.nodes ?? [])].map((one) => one.waitingPosition)).toEqual([null, 1, 2]);
    expect(second?.pageInfo.hasNextPage).toBe(false);
  }
});

it('Nobody else does: not an administrator, not a secretary of elsewhere', async () => {
  const others = [
    { role: 'ADMINISTRATOR' as const, agencyId: world.province },
    { role: 'SECRETARY' as const, agencyId: world.elsewhere },
  ];
  for (const role of others) {
    const desk = await deskOf(server, [role]);
    expect(await desk.ask(query, { id: sessionId, first: 2 })).toEqual({ registrations: null });
  }
});

it('Names stay out of the logs, and the list is not asked for in an address', async () => {
  expect(server.logged()).not.toContain('Đăng Ký');
  const address = `${server.url}/staff/graphql?query={registrations(sessionId:"x"){nodes{code}}}`;
  const { username } = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: world.province }]);
  const headers = { 'apollo-require-preflight': 'yes', cookie: await cookieOf(server, username) };
  const answer = await fetch(address, { headers });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('POST');
});
