import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertDemoPolicies } from '../../db/demo/policies.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';
import { insertStandardTriage } from '../../db/standard-triage.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { bookingOf, somebody, visitorContext } from '../support/citizen.js';
import { type Desk, deskOf } from '../support/desk.js';
import { makeSession, morning } from '../support/make.js';
import { promiseRoom } from '../support/promising.js';
import { startServer, type TestServer } from '../support/server.js';
import { triager } from '../support/triaging.js';
import { perform } from '../support/visiting.js';

let server: TestServer;
let room: Awaited<ReturnType<typeof promiseRoom>>;
let desk: ReturnType<typeof triager>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardPolicies(server.db);
  await insertDemoPolicies(server.db);
  await insertStandardTriage(server.db);
  room = await promiseRoom(server);
  desk = triager(room.desk);
});
afterAll(() => server.close());

interface Group {
  id: string;
  title: string;
  version: number;
  people: number;
  mostRepresentatives: number;
  lacksRepresentatives: boolean;
  dissolved: boolean;
  undoable: boolean;
  members: { registrationId: string; isRepresentative: boolean; applicantName: string }[];
}
interface Saved {
  __typename: string;
  group?: Group;
  current?: Group | null;
  most?: number;
  registrationIds?: string[];
}

const group = `id title version people mostRepresentatives lacksRepresentatives dissolved undoable
  members { registrationId isRepresentative applicantName }`;
const outcome = `__typename ... on Refusal { message } ... on GroupCaseSaved { group { ${group} } }
  ... on StaleGroupCase { current { ${group} } }`;
const refused = '... on MembersUnfit { registrationIds } ... on TooManyRepresentatives { most people }';

async function ask(by: Desk, call: string, type: string, input: object): Promise<Saved> {
  const text = `mutation ($input: ${type}!) { done: ${call}(input: $input) { ${outcome} ${refused} } }`;
  return (await by.ask<{ done: Saved }>(text, { input })).done;
}

async function askOf(call: string, seen: object): Promise<Saved> {
  const text = `mutation ($id: ID!, $version: Int!) { done: ${call}(id: $id, version: $version) { ${outcome} } }`;
  return (await room.desk.ask<{ done: Saved }>(text, seen)).done;
}

const form = (input: object, by: Desk = room.desk) => ask(by, 'formGroupCase', 'FormGroupCaseInput', input);
const change = (input: object) => ask(room.desk, 'changeGroupCase', 'ChangeGroupCaseInput', input);
const dissolve = (seen: object) => askOf('dissolveGroupCase', seen);
const undo = (seen: object) => askOf('undoGroupCase', seen);

/** A session with so many people who tell the same matter, each in words of their own. */
async function crowd(count: number) {
  const session = await room.withPlaces(30);
  const said = [
    'Đường vào thôn 2 ngập nước khi mưa',
    'duong vao thon 2 ngap nuoc lau ngay',
    'Xin sửa đường vào thôn 2, ngập nước',
  ];
  const holders = [];
  for (let index = 0; index < count; index += 1) {
    const matter = {
      partySize: 1,
      representatives: [],
      needsInterpreter: false,
      accessNeeds: [],
      summary: said[index % 3],
    };
    holders.push(await room.books(session, 0, { matter }));
  }
  return { session, ids: holders.map(({ id }) => id), holders };
}

describe('Many people with one matter', () => {
  it('are suggested, made one group with representatives, and received as one; nobody’s place or letter changes', async () => {
    const { session, ids } = await crowd(6);
    const alone = await room.books(session);
    const { similarMatters } = await room.desk.ask<{
      similarMatters: { people: number; words: string[]; registrations: { id: string }[] }[];
    }>('query ($id: ID!) { similarMatters(sessionId: $id) { people words registrations { id } } }', { id: session.id });
    expect(similarMatters).toHaveLength(1);
    expect(similarMatters[0]?.registrations.map(({ id }) => id)).toEqual(ids);
    expect(similarMatters[0]?.people).toBe(6);

    const input = { sessionId: session.id, title: 'Đường vào thôn 2', memberIds: ids };
    expect(await form({ ...input, representativeIds: ids.slice(0, 3) })).toMatchObject({
      __typename: 'TooManyRepresentatives',
      most: 2,
    });
    const formed = await form({ ...input, representativeIds: ids.slice(0, 2) });
    expect(formed.group).toMatchObject({
      ...{ title: 'Đường vào thôn 2', version: 1, people: 6, mostRepresentatives: 2 },
      ...{ lacksRepresentatives: false, dissolved: false, undoable: true },
    });
    expect(await form({ ...input, representativeIds: ids.slice(0, 2) })).toMatchObject({
      group: { id: formed.group?.id },
    });
    expect(await form({ ...input, memberIds: [ids[0], alone.id] })).toMatchObject({
      __typename: 'MembersUnfit',
      registrationIds: [ids[0]],
    });
    for (const id of ids) expect(await desk.one(id)).toMatchObject({ status: 'CONFIRMED', triageState: 'SUBMITTED' });
    const [letters] = await server.database.sql`
      select count(*)::int as count from message where registration_id = any(${ids})`;
    expect(letters?.count).toBe(6);
    const [kept] = await server.database
      .sql`select row_to_json(g)::text as row from group_case g where id = ${formed.group?.id ?? ''}`;
    expect(kept?.row).not.toContain('thôn');
    const { similarMatters: after } = await room.desk.ask<{ similarMatters: object[] }>(
      'query ($id: ID!) { similarMatters(sessionId: $id) { people } }',
      { id: session.id },
    );
    expect(after).toEqual([]);
  });

  it('are joined to a matter and parted from it again, and each tells of the other to who examines them', async () => {
    const { session, ids } = await crowd(3);
    const input = { sessionId: session.id, title: 'Đường vào thôn 2', memberIds: ids, representativeIds: [ids[0]] };
    const groupCaseId = (await form(input)).group?.id ?? '';
    const { province: agencyId, commune } = room.world;
    const { matter } = await perform(room.desk, 'openCaseMatter', { agencyId, title: 'Đường liên thôn' });
    const told = async (by = room.desk) => {
      const text = `query ($session: ID!, $case: ID!) { groupCases(sessionId: $session) { matter { id title } }
        caseFile(id: $case) { groupCaseIds groups { id title people session { id } members { isRepresentative } } } }`;
      return by.ask<{
        groupCases: { matter: object | null }[] | null;
        caseFile: { groupCaseIds: string[]; groups: object[] } | null;
      }>(text, { session: session.id, case: matter.id });
    };
    expect(await told()).toMatchObject({ groupCases: [{ matter: null }], caseFile: { groups: [] } });
    const link = { caseMatterId: matter.id, groupCaseId };
    expect(await perform(room.desk, 'linkToCase', link)).toMatchObject({ __typename: 'CaseSaved' });
    expect(await told()).toMatchObject({
      groupCases: [{ matter: { id: matter.id, title: 'Đường liên thôn' } }],
      caseFile: { groups: [{ id: groupCaseId, people: 3, session: { id: session.id } }] },
    });
    for (const role of ['INSPECTOR', 'RECEPTIONIST'] as const) {
      const other = await deskOf(server, [{ role, agencyId }]);
      const { caseFile } = await other.ask<{ caseFile: object }>(
        'query ($id: ID!) { caseFile(id: $id) { groupCaseIds groups { id } } }',
        { id: matter.id },
      );
      expect(caseFile).toEqual({ groupCaseIds: [groupCaseId], groups: [] });
    }
    const part = async (by: Desk) => {
      const text = 'mutation ($id: ID!) { done: partGroupFromCase(groupCaseId: $id) { __typename } }';
      return (await by.ask<{ done: { __typename: string } }>(text, { id: groupCaseId })).done.__typename;
    };
    const elsewhere = await deskOf(server, [{ role: 'SECRETARY', agencyId: commune }]);
    expect(await part(elsewhere)).toBe('NotFoundHere');
    expect([await part(room.desk), await part(room.desk)]).toEqual(['CaseSaved', 'NotFoundHere']);
    expect(await told()).toMatchObject({ groupCases: [{ matter: null }], caseFile: { groupCaseIds: [], groups: [] } });
    await perform(room.desk, 'linkToCase', link);
    await dissolve({ id: groupCaseId, version: 1 });
    expect((await told()).caseFile).toMatchObject({ groupCaseIds: [groupCaseId], groups: [] });
    expect(await perform(room.desk, 'linkToCase', link)).toMatchObject({ __typename: 'NotFoundHere' });
  });

  it('join and leave, and every change is taken back in order; a stale one is refused with the group as it is', async () => {
    const { session, ids } = await crowd(5);
    const formed = await form({
      sessionId: session.id,
      title: 'Đường',
      memberIds: ids.slice(0, 3),
      representativeIds: [],
    });
    const id = formed.group?.id ?? '';
    const joined = await change({ id, version: 1, memberIds: ids, representativeIds: [ids[4]] });
    expect(joined.group).toMatchObject({ version: 2, people: 5 });
    expect(joined.group?.members.filter((one) => one.isRepresentative).map((one) => one.registrationId)).toEqual([
      ids[4],
    ]);
    expect(await change({ id, version: 1, memberIds: ids, representativeIds: [] })).toMatchObject({
      __typename: 'StaleGroupCase',
      current: { version: 2, people: 5 },
    });
    const ended = await dissolve({ id, version: 2 });
    expect(ended.group).toMatchObject({ dissolved: true, members: [] });
    const again = await undo({ id, version: 3 });
    expect(again.group).toMatchObject({ version: 4, dissolved: false, people: 5 });
    expect(await undo({ id, version: 4 })).toMatchObject({ __typename: 'ChangedSince' });
  });

  it('two secretaries who take the same person into two groups: one is refused', async () => {
    const { session, ids } = await crowd(4);
    const input = { sessionId: session.id, representativeIds: [] };
    const outcomes = await Promise.all([
      form({ ...input, title: 'Một', memberIds: ids.slice(0, 3) }),
      form({ ...input, title: 'Hai', memberIds: ids.slice(2) }),
    ]);
    expect(outcomes.map((one) => one.__typename).sort()).toEqual(['GroupCaseSaved', 'MembersUnfit']);
  });

  it('count as long as they stand: whoever cancels is no longer of the group', async () => {
    const { session, ids, holders } = await crowd(3);
    await form({ sessionId: session.id, title: 'Đường', memberIds: ids, representativeIds: [] });
    await server.gql(
      'mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { __typename } }',
      { input: { idempotencyKey: randomUUID(), access: holders[0]?.access } },
    );
    const { groupCases } = await room.desk.ask<{ groupCases: Group[] }>(
      `query ($id: ID!) { groupCases(sessionId: $id) { ${group} } }`,
      { id: session.id },
    );
    expect(groupCases).toMatchObject([{ people: 2 }]);
  });

  it('are nobody else’s to group', async () => {
    const { session, ids } = await crowd(2);
    const elsewhere = await deskOf(server, [{ role: 'SECRETARY', agencyId: room.world.elsewhere }]);
    const input = { sessionId: session.id, title: 'Đường', memberIds: ids, representativeIds: [] };
    expect(await form(input, elsewhere)).toMatchObject({ __typename: 'NotFoundHere' });
    const data = await elsewhere.ask(
      'query ($id: ID!) { similarMatters(sessionId: $id) { people } groupCases(sessionId: $id) { id } }',
      {
        id: session.id,
      },
    );
    expect(data).toEqual({ similarMatters: null, groupCases: null });
  });
});

describe('What somebody asked before', () => {
  const related = async (by: Desk, id: string) =>
    (
      await by.ask<{
        registrationHistory: {
          how: string;
          likelyDuplicate: boolean;
          registration: { id: string; steps: { reply: string }[] };
        }[];
      }>(
        `query ($id: ID!) { registrationHistory(id: $id) { how likelyDuplicate registration { id steps { reply } } } }`,
        { id },
      )
    ).registrationHistory;

  it('is found by paper, by name and phone, and by phone, with what was answered', async () => {
    const paper = { identityKind: 'CITIZEN_ID', identityNumber: '001099077777' };
    const me = somebody({ fullName: 'Hồ Thị Nhớ', phone: '0912 345 111', ...paper });
    const books = async (given: object = {}) => room.books(await room.withPlaces(3), 0, given);
    const [first, renamed, sister, stranger] = [
      await books({ applicant: me }),
      await books({ applicant: { ...me, fullName: 'Hồ Thị Nhơ', phone: '0912 345 222' } }),
      await books({ applicant: somebody({ fullName: 'Hồ Văn Em', phone: '0912 345 111' }) }),
      await books(),
    ];
    await desk.act(first.id, 'ACCEPT', { replyVi: 'Đã xem.' });
    expect(await related(room.desk, renamed.id)).toEqual([
      { how: 'SAME_PAPER', likelyDuplicate: true, registration: { id: first.id, steps: [{ reply: 'Đã xem.' }] } },
    ]);
    const ofFirst = await related(room.desk, first.id);
    expect(ofFirst.map(({ how, registration }) => [how, registration.id])).toEqual([
      ['SAME_PHONE', sister.id],
      ['SAME_PAPER', renamed.id],
    ]);
    expect(ofFirst[0]?.likelyDuplicate).toBe(false);
    expect(await related(room.desk, stranger.id)).toEqual([]);
    expect(await desk.list({ text: '0912345222' })).toMatchObject({ nodes: [{ id: renamed.id }] });
  });

  it('is shown only where the asker examines registrations', async () => {
    const me = somebody({ fullName: 'Trần Thị Hai Nơi' });
    const here = await room.books(await room.withPlaces(1), 0, { applicant: me });
    for (const agencyId of [room.world.commune, room.world.elsewhere]) {
      const { slotIds } = await makeSession(server.db, { agencyId });
      await bookRegistration(visitorContext(server.db), bookingOf(slotIds[0] ?? '', { applicant: me }));
    }
    expect((await related(room.desk, here.id)).map(({ how }) => how)).toEqual(['SAME_PERSON']);
    const both = await deskOf(server, [
      { role: 'SECRETARY', agencyId: room.world.province },
      { role: 'SECRETARY', agencyId: room.world.elsewhere },
    ]);
    expect(await related(both, here.id)).toHaveLength(2);
    const elsewhere = await deskOf(server, [{ role: 'SECRETARY', agencyId: room.world.elsewhere }]);
    expect(await related(elsewhere, here.id)).toBeNull();
  });
});
