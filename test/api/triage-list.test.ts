import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/client.js';
import { insertStandardTriage } from '../../db/standard-triage.js';
import { createExecutor } from '../../server/execution.js';
import { staffGraph } from '../../server/graphs.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { bookingOf, somebody, visitorContext } from '../support/citizen.js';
import { countStatements } from '../support/count-statements.js';
import { cookieOf, deskOf, makeStaff } from '../support/desk.js';
import { makeSession, morning } from '../support/make.js';
import { promiseRoom } from '../support/promising.js';
import { startServer, type TestServer } from '../support/server.js';
import { secretaryContext } from '../support/staff.js';
import { deskFields, triager } from '../support/triaging.js';

let server: TestServer;
let room: Awaited<ReturnType<typeof promiseRoom>>;
let desk: ReturnType<typeof triager>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardTriage(server.db);
  room = await promiseRoom(server);
  desk = triager(room.desk);
});
afterAll(() => server.close());

const namesOf = (page: { nodes: { applicantName: string }[] }) => page.nodes.map(({ applicantName }) => applicantName);

describe('The list of registrations', () => {
  it('holds those of one’s agencies and of everything below, narrowed by everything that is asked', async () => {
    const session = await room.withPlaces(5);
    const [one, other] = [
      await room.books(session, 0, { applicant: somebody({ fullName: 'Đặng Thị Lọc' }) }),
      await room.books(session, 0, {
        applicant: somebody({ fullName: 'Bùi Văn Lọc' }),
        matter: { partySize: 1, representatives: [], needsInterpreter: false, accessNeeds: [], topicArea: 'LAND' },
      }),
    ];
    const { slotIds } = await makeSession(server.db, { agencyId: room.world.commune });
    const below = await bookRegistration(
      visitorContext(server.db),
      bookingOf(slotIds[0] ?? '', { applicant: somebody({ fullName: 'Hồ Văn Xã' }) }),
    );
    expect(below.kind).toBe('RegistrationBooked');
    await desk.act(one.id, 'ACCEPT');

    expect(namesOf(await desk.list({ sessionId: session.id }))).toEqual(['Đặng Thị Lọc', 'Bùi Văn Lọc']);
    expect(namesOf(await desk.list({ sessionId: session.id, states: ['ACCEPTED'] }))).toEqual(['Đặng Thị Lọc']);
    expect(namesOf(await desk.list({ sessionId: session.id, topics: ['LAND'] }))).toEqual(['Bùi Văn Lọc']);
    expect(namesOf(await desk.list({ sessionId: session.id, channels: ['PAPER'] }))).toEqual([]);
    expect(namesOf(await desk.list({ sessionId: session.id, statuses: ['WAITLISTED'] }))).toEqual([]);
    expect(namesOf(await desk.list({ agencyId: room.world.commune }))).toEqual(['Hồ Văn Xã']);
    expect(namesOf(await desk.list({ agencyId: room.world.province }))).toContain('Hồ Văn Xã');
    expect(namesOf(await desk.list({ agencyId: room.world.elsewhere }))).toEqual([]);
    expect(namesOf(await desk.list({ fromDay: '2030-01-01' }))).toEqual([]);

    const { code } = await desk.one(other.id);
    expect(namesOf(await desk.list({ text: `${code.slice(0, 3)} ${code.slice(3)}` }))).toEqual(['Bùi Văn Lọc']);
    for (const text of ['dang loc', 'LỌC ĐẶNG', 'đặng thị lọc'])
      expect(namesOf(await desk.list({ text }))).toEqual(['Đặng Thị Lọc']);
    expect(namesOf(await desk.list({ text: 'ang loc' }))).toEqual([]);

    const { registrationCounts } = await room.desk.ask<{ registrationCounts: { state: string; count: number }[] }>(
      'query ($filter: RegistrationFilter) { registrationCounts(filter: $filter) { state count } }',
      { filter: { sessionId: session.id, states: ['DECLINED'], text: 'x' } },
    );
    expect(new Map(registrationCounts.map(({ state, count }) => [state, count]))).toEqual(
      new Map([
        ['ACCEPTED', 1],
        ['SUBMITTED', 1],
      ]),
    );
  });

  it('is read page by page without gap or double, also while a name is looked for', async () => {
    const session = await room.withPlaces(30);
    for (let index = 0; index < 7; index += 1)
      await room.books(session, 0, { applicant: somebody({ fullName: `Trương Thị Trang ${index}` }) });
    for (const text of [null, 'truong trang']) {
      const names: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof desk.list>> = await desk.list(
          { sessionId: session.id, text },
          { first: 3, after },
        );
        names.push(...namesOf(page));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(names).toEqual(Array.from({ length: 7 }, (_, index) => `Trương Thị Trang ${index}`));
    }
  });

  it('costs as many statements for one as for many, with what was done to each and whose they are', async () => {
    const session = await room.withPlaces(30);
    for (let index = 0; index < 6; index += 1) {
      const { id } = await room.books(session);
      await desk.act(id, 'ACCEPT');
    }
    const document = parse(`query ($filter: RegistrationFilter, $first: Int!) {
      deskRegistrations(filter: $filter, first: $first) { nodes { ${deskFields} duplicates agency { name }
        groupCase { id } history { act by } steps { by ground { code } } } } }`);
    const execute = createExecutor(await staffGraph(), { isCompiling: false });
    const own = openDatabase({ url: server.database.url });
    const counts = [];
    for (const first of [1, 3, 6]) {
      const context = secretaryContext(own.db, room.world.province);
      const variables = { filter: { sessionId: session.id }, first };
      const { statements, result } = await countStatements(own.db, () => execute({ document, variables, context }));
      expect(result.errors).toBeUndefined();
      counts.push(statements.length);
    }
    await own.close();
    expect(new Set(counts).size, counts.join(', ')).toBe(1);
  });

  it('is on record as seen, by whom and of whom, and is never asked for in an address', async () => {
    const session = await room.withPlaces(1);
    const { id } = await room.books(session);
    const by = await deskOf(server, [{ role: 'SECRETARY', agencyId: room.world.province }]);
    await triager(by).list({ sessionId: session.id });
    const [seen] = await server.database.sql`
      select kind, act, subject_ids from audit_entry where kind = 'READ' and ${id} = any(subject_ids) order by at desc limit 1`;
    expect(seen).toMatchObject({ kind: 'READ', act: 'RegistrationsListed', subject_ids: [id] });
    const { username } = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: room.world.province }]);
    const cookie = await cookieOf(server, username);
    for (const field of ['deskRegistrations(first:1){nodes{id}}', `staffRegistration(id:"${id}"){id}`]) {
      const headers = { 'apollo-require-preflight': 'yes', cookie };
      const answer = await fetch(`${server.url}/staff/graphql?query={${field}}`, { headers });
      expect(await answer.text()).toContain('POST');
    }
  });
});
