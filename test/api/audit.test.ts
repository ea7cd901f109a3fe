import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookRegistration } from '../../server/registrations/book.js';
import { sealAll } from '../support/auditing.js';
import { bookingOf, somebody, visitorContext } from '../support/citizen.js';
import { countStatements } from '../support/count-statements.js';
import { cookieOf, type Desk, deskOf, makeProvince, makeStaff, password, tryToSignIn } from '../support/desk.js';
import { makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let inspector: Desk;
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
  inspector = await deskOf(server, [{ role: 'INSPECTOR', agencyId: world.province }]);
});
afterAll(() => server.close());

interface Entry {
  act: string;
  kind: string;
  words: string;
  actor: string;
  reason: string | null;
  number: number | null;
  subjectKind: string;
  subjectWords: string;
  subjectIds: string[];
  account: { username: string } | null;
  agency: { id: string } | null;
}
interface Read {
  auditEvents: { nodes: Entry[]; pageInfo: { endCursor: string; hasNextPage: boolean } } | null;
}

const question = `query ($agencyId: ID!, $filter: AuditFilter, $first: Int! = 50, $after: String) {
  auditEvents(agencyId: $agencyId, filter: $filter, first: $first, after: $after) {
    nodes { act kind words actor reason number subjectKind subjectWords subjectIds account { username } agency { id } }
    pageInfo { endCursor hasNextPage } } }`;
const read = async (desk: Desk, agencyId: string, filter: object = {}) =>
  (await desk.ask<Read>(question, { agencyId, filter })).auditEvents?.nodes ?? null;
const secretaryOf = (agencyId: string) => deskOf(server, [{ role: 'SECRETARY', agencyId }]);
const publish = 'mutation ($id: ID!) { publishSession(id: $id) { __typename } }';
const cancel = 'mutation ($input: CancelSessionInput!) { cancelSession(input: $input) { __typename } }';

describe('The audit', () => {
  it('tells what was done, to what, why and by whom', async () => {
    const { username } = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: world.commune }]);
    const cookie = await cookieOf(server, username);
    const { id } = await makeSession(server.db, { agencyId: world.commune });
    const reason = 'Lãnh đạo đi công tác đột xuất';
    await server.staffGql(cancel, { input: { id, reason } }, { cookie });
    expect(await read(inspector, world.province, { subjectId: id })).toEqual([
      {
        ...{ act: 'SessionCancelled', kind: 'ACT', words: 'Hủy buổi tiếp', actor: 'STAFF', reason, number: null },
        ...{ subjectKind: 'SESSION', subjectWords: 'buổi tiếp', subjectIds: [id] },
        ...{ account: { username }, agency: { id: world.commune } },
      },
    ]);
  });

  it('says nothing of what was refused', async () => {
    const secretary = await secretaryOf(world.commune);
    const { id } = await makeSession(server.db, { agencyId: world.commune });
    await secretary.ask(publish, { id });
    await secretary.ask(publish, { id: (await makeSession(server.db, { agencyId: world.elsewhere })).id });
    expect(await read(inspector, world.province, { subjectId: id })).toEqual([]);
  });

  it('tells who saw whom before the answer leaves, once for what one answer shows', async () => {
    const secretary = await secretaryOf(world.commune);
    const { id, slotIds } = await makeSession(server.db, { agencyId: world.commune, slots: [3] });
    const booked = [];
    for (const fullName of ['Nguyễn Văn Bí Mật', 'Trần Thị Riêng Tư']) {
      const booking = bookingOf(slotIds[0] ?? '', { applicant: somebody({ fullName, phone: '0987 654 321' }) });
      booked.push(await bookRegistration(visitorContext(server.db), booking));
    }
    const twice =
      'query ($id: ID!) { a: registrations(sessionId: $id) { nodes { id } } b: registrations(sessionId: $id) { nodes { id applicantName } } }';
    const { a } = await secretary.ask<{ a: { nodes: { id: string }[] } }>(twice, { id });
    const subjectIds = a.nodes.map((node) => node.id).sort();
    expect(subjectIds).toHaveLength(2);
    const looks = await read(inspector, world.province, { kinds: ['READ'] });
    expect(looks).toMatchObject([
      { act: 'RegistrationsOfSession', kind: 'READ', subjectKind: 'REGISTRATION', subjectIds },
    ]);
  });

  it('holds nobody’s personal data, whatever the desk did', async () => {
    const [row] = await server.database.sql<
      { all: string }[]
    >`select string_agg(e::text, ' ') as all from audit_entry e`;
    for (const secret of ['Bí Mật', 'Riêng Tư', '0987', '987654321']) expect(row?.all).not.toContain(secret);
  });

  it('tells sign-ins, also those that failed, without the name that was typed', async () => {
    const { id, username } = await makeStaff(server.db, [{ role: 'HEAD', agencyId: world.commune }]);
    await tryToSignIn(server, { username, password: 'sai' });
    await tryToSignIn(server, { username: 'mat-khau-go-nham-cho', password });
    const cookie = await cookieOf(server, username);
    await server.staffGql('mutation { signOut { browsers } }', {}, { cookie });
    const entries = await read(inspector, world.province, { subjectId: id });
    expect(entries?.map(({ act, actor }) => [act, actor]).sort()).toEqual([
      ['SignInFailed', 'VISITOR'],
      ['SignedIn', 'STAFF'],
      ['SignedOut', 'STAFF'],
    ]);
    const [row] = await server.database.sql<{ all: string; failed: number }[]>`
      select string_agg(e::text, ' ') as all, count(*) filter (where act = 'SignInFailed')::int as failed from audit_entry e`;
    expect(row?.all).not.toContain('mat-khau-go-nham-cho');
    expect(row?.all).not.toContain(username);
    expect(row?.failed).toBe(2);
  });

  it('is kept in the transaction: an act that does not happen leaves nothing', async () => {
    const secretary = await secretaryOf(world.commune);
    const { id } = await makeSession(server.db, { agencyId: world.commune, isPublished: false });
    await server.database.sql`alter table event add constraint refused check (kind <> 'SessionPublished') not valid`;
    try {
      const { errors } = await secretary.answer(publish, { id });
      expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
    } finally {
      await server.database.sql`alter table event drop constraint refused`;
    }
    expect(await read(inspector, world.province, { subjectId: id })).toEqual([]);
    await secretary.ask(publish, { id });
    expect(await read(inspector, world.province, { subjectId: id })).toMatchObject([{ act: 'SessionPublished' }]);
  });
});

describe('Reading the audit', () => {
  it('goes page by page, latest first, in the same number of statements however many there are', async () => {
    const secretary = await secretaryOf(world.commune);
    const sessions = [];
    for (let one = 0; one < 5; one += 1) {
      const { id } = await makeSession(server.db, { agencyId: world.commune, isPublished: false });
      server.clock.pass(1);
      await secretary.ask(publish, { id });
      sessions.unshift(id);
    }
    const filter = { acts: ['SessionPublished'], from: server.clock.now().slice(0, 11).concat('01:00:30Z') };
    const asked = { agencyId: world.commune, filter, first: 2 };
    const own = await deskOf(server, [{ role: 'INSPECTOR', agencyId: world.commune }]);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { auditEvents }: Read = await own.ask<Read>(question, { ...asked, after });
      seen.push(...(auditEvents?.nodes.flatMap((one) => one.subjectIds) ?? []));
      after = auditEvents?.pageInfo.hasNextPage ? auditEvents.pageInfo.endCursor : undefined;
    } while (after);
    expect(seen).toEqual(sessions);
    const costOf = async (first: number) => {
      const { statements } = await countStatements(server.db, () => own.ask(question, { ...asked, first }));
      // The relay of this server looks for events at any time.
      return statements.filter((text) => !text.includes('held_back')).length;
    };
    expect(await costOf(5)).toBe(await costOf(1));
  });

  it('is for the inspector of the agency or of one above; nobody else learns that there is any', async () => {
    const others = [
      await deskOf(server, [{ role: 'INSPECTOR', agencyId: world.elsewhere }]),
      await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]),
      await deskOf(server, [{ role: 'HEAD', agencyId: world.province }]),
      await deskOf(server, [{ role: 'FRONT_OBSERVER', agencyId: world.province }]),
    ];
    for (const desk of others) expect(await read(desk, world.commune)).toBeNull();
    const below = await deskOf(server, [{ role: 'INSPECTOR', agencyId: world.commune }]);
    expect(await read(below, world.province)).toBeNull();
    expect(await read(below, world.commune)).not.toEqual([]);
  });

  it('shows administrators what was done to accounts and nothing else, whatever they ask for', async () => {
    const administrator = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.province }]);
    const acts = (entries: Entry[] | null) => [...new Set(entries?.map((one) => one.act))].sort();
    expect(acts(await read(administrator, world.province))).toEqual(['SignInFailed', 'SignedIn', 'SignedOut']);
    expect(await read(administrator, world.province, { acts: ['SessionPublished'] })).toEqual([]);
    expect(await read(administrator, world.province, { kinds: ['READ'] })).toEqual([]);
  });

  it('names the acts one can ask for', async () => {
    const { auditActs } = await inspector.ask<{ auditActs: { name: string; words: string; kind: string }[] }>(
      '{ auditActs { name words kind } }',
    );
    expect(auditActs).toContainEqual({ name: 'SessionPublished', words: 'Công bố buổi tiếp', kind: 'ACT' });
    expect(auditActs.some(({ kind }) => kind === 'READ')).toBe(true);
  });

  it('finds nothing by what is no id', async () => {
    expect(await read(inspector, 'x')).toBeNull();
    expect(await read(inspector, world.province, { accountId: 'x' })).toEqual([]);
    expect(await read(inspector, world.province, { subjectId: "x'); --" })).toEqual([]);
  });
});

it('The chain tells how far it is sealed and what following it found', async () => {
  const chain = '{ auditChain { sealed waiting anchoredNumber verification { entries brokenBy brokenAt } } }';
  const { sealer } = server.house;
  const sealed = await sealAll(sealer, server.database);
  expect((await inspector.ask(chain)).auditChain).toEqual({
    sealed,
    waiting: 0,
    anchoredNumber: null,
    verification: null,
  });
  await sealer.anchor();
  await sealer.verify();
  expect((await inspector.ask(chain)).auditChain).toEqual({
    ...{ sealed, waiting: 0, anchoredNumber: sealed },
    verification: { entries: sealed, brokenBy: null, brokenAt: null },
  });
  await server.database.sql.unsafe(`alter table audit_entry disable trigger user;
    update audit_entry set reason = 'khác' where number = 2`);
  await sealer.verify();
  expect((await inspector.ask(chain)).auditChain).toMatchObject({ verification: { brokenBy: 'EDITED', brokenAt: 2 } });
  expect((await (await secretaryOf(world.province)).ask(chain)).auditChain).toBeNull();
});
