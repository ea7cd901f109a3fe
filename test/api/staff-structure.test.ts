import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, planner } from '../support/arranging.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { makeSession, morning } from '../support/make.js';
import { queueRoom } from '../support/queueing.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.province }]);
});
afterAll(() => server.close());

interface Done {
  __typename: string;
  agency: { id: string };
  leader: { id: string; positions: { id: string }[] };
  position: { id: string };
  point: { id: string };
  [field: string]: unknown;
}

const answers: Record<string, string> = {
  Agency: '... on AgencySaved { agency { id slug name validTo ancestors { id } successors { id } } }',
  Leader: '... on LeaderSaved { leader { id fullName positions { id title toDay } } }',
  Position: '... on PositionSaved { position { id title toDay } sessionsAfterTerm }',
  Point: '... on PointSaved { point { id name address directions } }',
};

/** Calls a mutation such as `createAgency` and asks for what it saves; `more` asks for fields of refusals. */
async function keep(by: Desk, call: string, input: object, more = ''): Promise<Done> {
  const saves = { appointLeader: 'Position', endTerm: 'Position' }[call] ?? call.replace(/^[a-z]+/, '');
  const type = `${call[0]?.toUpperCase()}${call.slice(1)}Input`;
  const question = `mutation ($input: ${type}!) { done: ${call}(input: $input) {
    __typename ... on Refusal { message } ${answers[saves]} ${more} } }`;
  return (await by.ask<{ done: Done }>(question, { input })).done;
}

const closePoint = async (by: Desk, id: string | undefined) =>
  (
    await by.ask<{ done: Done }>(
      'mutation ($id: ID!) { done: closePoint(id: $id) { __typename ... on PointInUse { comingSessions } } }',
      { id },
    )
  ).done;

const agency = (given: object = {}) => ({
  parentId: world.province,
  slug: 'so-xay-dung-thu',
  name: 'Sở Xây dựng tỉnh Thử Nghiệm',
  shortName: 'Sở Xây dựng',
  kind: 'DEPARTMENT',
  level: 'PROVINCE',
  validFrom: '2026-01-01',
  ...given,
});

const term = (given: object = {}) => ({
  agencyId: world.commune,
  kind: 'COMMITTEE_VICE_CHAIR',
  title: 'Phó Chủ tịch UBND xã Bình Thử',
  fromDay: '2026-01-01',
  ...given,
});

const newLeader = (given: object = {}) => ({
  ...term(),
  slug: 'vo-thi-thu',
  fullName: 'Võ Thị Thử',
  honorific: 'Bà',
  ...given,
});

const newPoint = (given: object = {}) => ({
  agencyId: world.commune,
  slug: 'diem-tiep-thu',
  kind: 'POINT',
  name: 'Điểm tiếp công dân thôn Thử',
  address: 'Thôn Thử, xã Bình Thử',
  ...given,
});

describe('An agency', () => {
  it('is added below another, and found there', async () => {
    const { agency: made } = await keep(desk, 'createAgency', agency());
    expect(made).toMatchObject({ slug: 'so-xay-dung-thu', ancestors: [{ id: world.province }] });
    const { data } = await server.gql('{ agencies(filter: { text: "so xay dung" }) { nodes { id } } }');
    expect(data).toEqual({ agencies: { nodes: [{ id: made.id }] } });
  });

  it('has a readable address of its own, also when two are added at once', async () => {
    const slug = 'hai-nguoi-cung-tao';
    const done = await Promise.all([1, 2, 3].map(() => keep(desk, 'createAgency', agency({ slug }))));
    expect(done.map((one) => one.__typename).sort()).toEqual(['AgencySaved', 'SlugTaken', 'SlugTaken']);
  });

  it('is refused with every field that does not fit', async () => {
    const wrong = agency({ slug: 'Không Dấu', name: '  ', website: 'javascript:alert(1)', email: 'a@b' });
    const refused = await keep(desk, 'createAgency', wrong, '... on FieldsInvalid { problems { field problem } }');
    expect(refused.problems).toEqual([
      { field: 'slug', problem: 'MALFORMED' },
      { field: 'name', problem: 'MISSING' },
      { field: 'email', problem: 'MALFORMED' },
      { field: 'website', problem: 'MALFORMED' },
    ]);
  });

  it('gives its coming sessions its new name to be found by', async () => {
    const { agency: made } = await keep(desk, 'createAgency', agency({ slug: 'doi-ten' }));
    const session = await makeSession(server.db, { agencyId: made.id });
    await keep(desk, 'editAgency', { id: made.id, name: 'Sở Nông nghiệp và Môi trường' });
    const { data } = await server.gql('{ sessions(filter: { text: "so nong nghiep" }) { nodes { id } } }');
    expect(data).toEqual({ sessions: { nodes: [{ id: session.id }] } });
  });

  it('ends with a successor once nothing is left to do after its last day', async () => {
    const [old, next] = [
      (await keep(desk, 'createAgency', agency({ slug: 'so-cu' }))).agency.id,
      (await keep(desk, 'createAgency', agency({ slug: 'so-moi' }))).agency.id,
    ];
    await makeSession(server.db, { agencyId: old });
    const ending = { id: old, successorIds: [next, next, old], document: '12/NQ-HĐND' };
    const early = await keep(desk, 'endAgency', { ...ending, lastDay: '2025-12-31' });
    expect(early.__typename).toBe('InvalidHours');
    const more = '... on AgencyInUse { comingSessions agenciesBelow }';
    const inUse = await keep(desk, 'endAgency', { ...ending, lastDay: '2026-03-05' }, more);
    expect(inUse).toMatchObject({ __typename: 'AgencyInUse', comingSessions: 1, agenciesBelow: 0 });
    const ended = await keep(desk, 'endAgency', { ...ending, lastDay: '2026-03-31' });
    expect(ended.agency).toMatchObject({ validTo: '2026-03-31', successors: [{ id: next }] });
  });
});

describe('A leader', () => {
  it('comes with a position, takes another, and keeps history when a term ends', async () => {
    const { leader } = await keep(desk, 'createLeader', newLeader());
    expect(leader).toMatchObject({ fullName: 'Võ Thị Thử', positions: [{ title: 'Phó Chủ tịch UBND xã Bình Thử' }] });
    const party = term({ leaderId: leader.id, kind: 'PARTY_DEPUTY_SECRETARY', title: 'Phó Bí thư Đảng ủy xã' });
    const { position } = await keep(desk, 'appointLeader', party);
    const ended = await keep(desk, 'endTerm', { positionId: position.id, lastDay: '2026-02-28' });
    expect(ended).toMatchObject({ position: { toDay: '2026-02-28' }, sessionsAfterTerm: 0 });
    const { data } = await server.gql('{ leaders(filter: { text: "vo thi thu" }) { nodes { id } } }');
    expect(data).toEqual({ leaders: { nodes: [{ id: leader.id }] } });
  });

  it('is not put on a day outside the term, and the end of a term counts the sessions it leaves behind', async () => {
    const { leader } = await keep(desk, 'createLeader', newLeader({ slug: 'het-nhiem-ky', fullName: 'Bùi Văn Thử' }));
    const positionId = leader.positions[0]?.id;
    const secretary = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
    const { drafted } = planner(world, secretary);
    const first = await drafted({ assignedPositionId: positionId });
    expect(first.__typename).toBe('SessionSaved');
    const ended = await keep(desk, 'endTerm', { positionId, lastDay: '2026-03-03' });
    expect(ended.sessionsAfterTerm).toBe(1);
    expect((await drafted({ assignedPositionId: positionId })).__typename).toBe('PositionNotHeld');
    const { session } = first;
    const published = await act(secretary, 'publishSession', { id: session.id });
    const moved = { id: published.session.id, reason: 'Dời', newStartsAt: '2026-05-05T01:00:00.000Z' };
    expect((await act(secretary, 'postponeSession', moved)).__typename).toBe('PositionNotHeld');
  });

  it('may be renamed by whoever keeps all agencies they hold a position in, not by appointing them first', async () => {
    const { leader } = await keep(desk, 'createLeader', newLeader({ slug: 'doi-ten-nguoi' }));
    const renamed = await keep(desk, 'editLeader', { id: leader.id, fullName: 'Võ Thị Thử Nghiệm' });
    expect(renamed.leader).toMatchObject({ fullName: 'Võ Thị Thử Nghiệm' });
    expect((await keep(desk, 'editLeader', { id: world.stranger.leaderId, fullName: 'Ai' })).__typename).toBe(
      'NotFoundHere',
    );
    const { leaderId } = world.stranger;
    expect((await keep(desk, 'appointLeader', term({ leaderId }))).__typename).toBe('PositionSaved');
    expect((await keep(desk, 'editLeader', { id: leaderId, fullName: 'Ai' })).__typename).toBe('NotFoundHere');
  });

  it('has no term that ends before it begins', async () => {
    const reversed = newLeader({ slug: 'nguoc', toDay: '2025-12-31' });
    expect((await keep(desk, 'createLeader', reversed)).__typename).toBe('InvalidHours');
  });
});

describe('A reception point', () => {
  it('is opened, described anew, and closed once nothing takes place there', async () => {
    const { point } = await keep(desk, 'createPoint', newPoint());
    const edited = await keep(desk, 'editPoint', { id: point.id, directions: 'Sau nhà văn hóa' });
    expect(edited.point).toMatchObject({ name: 'Điểm tiếp công dân thôn Thử', directions: 'Sau nhà văn hóa' });
    await makeSession(server.db, { agencyId: world.commune, pointId: point.id });
    expect(await closePoint(desk, point.id)).toEqual({ __typename: 'PointInUse', comingSessions: 1 });
    const other = await keep(desk, 'createPoint', newPoint({ slug: 'diem-khac' }));
    expect((await closePoint(desk, other.point.id)).__typename).toBe('PointSaved');
    expect((await keep(desk, 'editPoint', { id: other.point.id })).__typename).toBe('NotFoundHere');
  });
});

describe('Whoever does not keep the structure of an agency', () => {
  it('changes nothing of it', async () => {
    const stranger = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.elsewhere }]);
    const secretary = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
    const { leaderId, positionId } = world.communeChair;
    const acts = [
      (by: Desk) => keep(by, 'createAgency', agency({ slug: 'cua-ai' })),
      (by: Desk) => keep(by, 'editAgency', { id: world.commune, name: 'Của ai' }),
      (by: Desk) => keep(by, 'endAgency', { id: world.commune, lastDay: '2030-01-01' }),
      (by: Desk) => keep(by, 'createLeader', newLeader({ slug: 'cua-ai' })),
      (by: Desk) => keep(by, 'editLeader', { id: leaderId, fullName: 'Của ai' }),
      (by: Desk) => keep(by, 'appointLeader', term({ leaderId })),
      (by: Desk) => keep(by, 'endTerm', { positionId, lastDay: '2030-01-01' }),
      (by: Desk) => keep(by, 'createPoint', newPoint({ slug: 'cua-ai' })),
      (by: Desk) => keep(by, 'editPoint', { id: world.communePoint, name: 'Của ai' }),
      (by: Desk) => closePoint(by, world.communePoint),
    ];
    for (const act of acts) {
      expect((await act(stranger)).__typename).toBe('NotFoundHere');
      await expect(act(secretary)).rejects.toThrow('FORBIDDEN');
    }
  });

  it('cannot end the root of the own tree', async () => {
    const ending = { id: world.province, lastDay: '2030-01-01' };
    expect((await keep(desk, 'endAgency', ending)).__typename).toBe('NotFoundHere');
  });
});

describe('A desk of a reception point', () => {
  type Shown = { isInUse: boolean; desk: { id: string; name: string; room: string; sessionId: string | null } }[];
  const shown = async (by: Desk, agencyId: string) =>
    (
      await by.ask<{ serviceDesks: Shown | null }>(
        'query ($id: ID!) { serviceDesks(agencyId: $id) { isInUse desk { id name room sessionId } } }',
        { id: agencyId },
      )
    ).serviceDesks;
  const save = async (by: Desk, input: object) =>
    (
      await by.ask<{ done: Done }>(
        'mutation ($input: SaveServiceDeskInput!) { done: saveServiceDesk(input: $input) { __typename ... on ServiceDeskKept { desk { id } } } }',
        { input },
      )
    ).done;
  const close = async (by: Desk, id: string) =>
    (
      await by.ask<{ done: Done }>(
        'mutation ($id: ID!) { done: closeServiceDesk(id: $id) { __typename ... on DeskInUse { message waiting servesSession } } }',
        { id },
      )
    ).done;

  it('is kept by administrators, and cannot vanish on a day it is needed', async () => {
    const { line, point, province, session } = await queueRoom(server);
    const keeper = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: province }]);
    expect((await save(keeper, { pointId: point, name: 'Bàn 1', room: 'Phòng 101' })).__typename).toBe(
      'ServiceDeskKept',
    );
    const second = await line.open('Bàn 2');
    const leaders = await line.open('Phòng lãnh đạo', 'Phòng 201', { sessionId: session.id });
    const first = (await shown(keeper, province))?.find(({ desk: { name } }) => name === 'Bàn 1')?.desk.id ?? '';
    const { ticket } = await line.walkIn();
    await line.callNext(first);
    expect((await close(keeper, first)).__typename).toBe('DeskBusy');
    await line.change(ticket?.id ?? '', 'TRANSFER', { toDeskId: second });
    expect(await close(keeper, second)).toMatchObject({ __typename: 'DeskInUse', waiting: 1, servesSession: false });
    expect(await close(keeper, leaders)).toMatchObject({ __typename: 'DeskInUse', waiting: 0, servesSession: true });
    expect((await shown(keeper, province))?.map(({ desk, isInUse }) => [desk.name, isInUse])).toEqual([
      ['Bàn 1', false],
      ['Bàn 2', true],
      ['Phòng lãnh đạo', true],
    ]);
    expect((await close(keeper, first)).__typename).toBe('ServiceDeskKept');
    server.clock.pass(24 * 60);
    const next = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: province }]);
    expect((await close(next, second)).__typename, 'tomorrow nobody waits there').toBe('ServiceDeskKept');
    await save(next, { id: leaders, pointId: point, name: 'Phòng họp', room: 'Phòng 202' });
    expect(await shown(next, province)).toEqual([
      { isInUse: false, desk: { id: leaders, name: 'Phòng họp', room: 'Phòng 202', sessionId: session.id } },
    ]);
    server.clock.set(morning);
  });

  it('is nobody’s elsewhere', async () => {
    const { line, point, province } = await queueRoom(server);
    const id = await line.open('Bàn 1');
    expect(await shown(desk, province)).toBeNull();
    expect((await save(desk, { id, pointId: point, name: 'Bàn khác' })).__typename).toBe('NotFoundHere');
    expect((await close(desk, id)).__typename).toBe('NotFoundHere');
  });
});
