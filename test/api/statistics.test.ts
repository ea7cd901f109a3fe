import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countStatements } from '../support/count-statements.js';
import { makePetitions, makeVisits } from '../support/counting.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { makeAgency, makeSession } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
beforeAll(async () => {
  server = await startServer({ now: '2026-03-02T01:00:00.000Z' });
});
afterAll(() => server.close());
beforeEach(async () => {
  world = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
});

const figures = 'key visits people cases firstTimeCases repeatCases';
const question = `query ($filter: StatisticsFilter!) { statistics(filter: $filter) {
  visits {
    total { ${figures} } byReceiver { ${figures} } byKind { ${figures} } byTopic { ${figures} } largeGroups { ${figures} }
    largeGroupsByReceiver { ${figures} } refused sessions { kind isDelegated count } repliedInTime { numerator denominator }
  }
  petitions { received carriedOver handedOver byType { key count } byOrigin { key count } eligible notClassified
    withinJurisdiction resolution { numerator denominator percent } processed { numerator denominator } }
  backlog { upToDays count overdue }
  duties { required heldInPerson delegated }
  directives { open overdue doneInTime doneLate }
} }`;

type Found = Record<'visits' | 'petitions' | 'backlog', Record<string, unknown>>;

async function ask(filter: object, by = desk): Promise<Found> {
  const whole = { agencyId: world.province, from: '2026-01-01', to: '2026-03-31', ...filter };
  return (await by.ask<{ statistics: Found }>(question, { filter: whole })).statistics;
}

const at = () => ({ agencyId: world.province, level: 'PROVINCE', day: '2026-02-10' });

describe('Receptions', () => {
  it('are three counts: a group of 30 is one visit, a matter that comes again is one matter', async () => {
    await makeVisits(server.db, { ...at(), visits: 1, people: 30, cases: 1, isLargeGroup: true });
    await makeVisits(server.db, { ...at(), visits: 6, people: 7, cases: 2 });
    const { visits } = await ask({});
    expect(visits.total).toEqual({ key: null, visits: 7, people: 37, cases: 3, firstTimeCases: 3, repeatCases: 0 });
    expect(visits.largeGroups).toMatchObject({ visits: 1, people: 30, cases: 1 });
  });

  it('by a delegate stand apart from those of the leader, and those refused are in no count but their own', async () => {
    const { positionId } = world.chair;
    await makeVisits(server.db, { ...at(), visits: 3, positionId });
    await makeVisits(server.db, { ...at(), visits: 2, positionId, isDelegated: true, cases: 1 });
    await makeVisits(server.db, { ...at(), visits: 4 });
    await makeVisits(server.db, { ...at(), visits: 1, status: 'REFUSED' });
    const { visits } = await ask({});
    expect(visits.byReceiver).toMatchObject([
      { key: 'DELEGATE', visits: 2, cases: 1 },
      { key: 'LEADER', visits: 3, cases: 0 },
      { key: 'STAFF', visits: 4 },
    ]);
    expect(visits.refused).toBe(1);
    expect((await ask({ leaderId: world.chair.leaderId })).visits.total).toMatchObject({ visits: 5 });
    expect((await ask({ leaderId: world.deputy.leaderId })).visits.total).toMatchObject({ visits: 0 });
    expect((await ask({ receptionKind: 'REGULAR' })).visits.total).toMatchObject({ visits: 4 });
  });

  it('of a session with nobody coming are none, and the session is one', async () => {
    const { agencyId, positionId, leaderId } = world.chair;
    const session = { agencyId, assignedPositionId: positionId, receiverLeaderId: leaderId, status: 'HELD' };
    await makeSession(server.db, { ...session, startsAt: '2026-02-12T01:00:00.000Z' });
    await makeSession(server.db, {
      ...{ ...session, startsAt: '2026-02-26T01:00:00.000Z', actualPositionId: world.deputy.positionId },
    });
    const { visits } = await ask({});
    expect(visits.total).toMatchObject({ visits: 0, people: 0, cases: 0 });
    expect(visits.sessions).toEqual(
      expect.arrayContaining([
        { kind: 'PERIODIC', isDelegated: false, count: 1 },
        { kind: 'PERIODIC', isDelegated: true, count: 1 },
      ]),
    );
  });

  it('below an agency are in its count, unless they are left out', async () => {
    await makeVisits(server.db, { ...at(), agencyId: world.commune, level: 'COMMUNE', visits: 5, topicArea: 'LAND' });
    expect((await ask({})).visits.total).toMatchObject({ visits: 5 });
    expect((await ask({ includeSubordinate: false })).visits.total).toMatchObject({ visits: 0 });
    expect((await ask({ topicArea: 'LAND' })).visits.total).toMatchObject({ visits: 5 });
    expect((await ask({ topicArea: 'HEALTH' })).visits.total).toMatchObject({ visits: 0 });
  });
});

describe('Petitions', () => {
  it('carried over into a period are those received before and not dealt with by then', async () => {
    const old = { ...at(), day: '2025-12-01', eligible: true, within: true };
    await makePetitions(server.db, { ...old, count: 4 });
    await makePetitions(server.db, { ...old, count: 2, outcome: 'ACCEPTED', outcomeDay: '2026-01-15' });
    await makePetitions(server.db, { ...old, count: 9, outcome: 'FILED', outcomeDay: '2025-12-20' });
    await makePetitions(server.db, { ...at(), count: 5, via: 'POST' });
    const { petitions } = await ask({});
    expect(petitions).toMatchObject({ received: 5, carriedOver: 6, notClassified: 5 });
    expect(petitions.byOrigin).toEqual([{ key: 'POST', count: 5 }]);
  });

  it('still open are counted by age, with those overdue', async () => {
    await makePetitions(server.db, { ...at(), day: '2026-02-25', count: 3 });
    const deadline = { kind: 'PROCESSING', fromDay: '2025-06-01', days: 10, dueDay: '2025-06-11' };
    await makePetitions(server.db, { ...at(), day: '2025-06-01', count: 2, deadline });
    const { backlog } = await ask({});
    expect(backlog).toEqual([
      { upToDays: 10, count: 3, overdue: 0 },
      { upToDays: 30, count: 0, overdue: 0 },
      { upToDays: 90, count: 0, overdue: 0 },
      { upToDays: 365, count: 2, overdue: 2 },
      { upToDays: null, count: 0, overdue: 0 },
    ]);
  });

  it('handed to their handlers are one count to everybody but who signs: two worlds look alike', async () => {
    const handed = { ...at(), count: 1, eligible: true, within: true, topicArea: 'LAND', isHandedOver: true };
    const { commune: here, elsewhere: there } = world;
    await makePetitions(server.db, { ...handed, agencyId: here, type: 'DENUNCIATION', outcome: 'ACCEPTED' });
    await makePetitions(server.db, { ...handed, agencyId: there, type: 'FEEDBACK', topicArea: 'HEALTH' });
    const roles = [
      { role: 'SECRETARY', agencyId: here },
      { role: 'SECRETARY', agencyId: there },
    ] as const;
    const both = await deskOf(server, roles);
    const [one, other] = [await ask({ agencyId: here }, both), await ask({ agencyId: there }, both)];
    expect(one).toEqual(other);
    expect(one.petitions).toMatchObject({ received: 1, handedOver: 1, byType: [{ key: 'HANDED_OVER', count: 1 }] });
    for (const narrow of [{ topicArea: 'LAND' }, { topicArea: 'HEALTH' }])
      expect(await ask({ agencyId: here, ...narrow }, both)).toEqual(await ask({ agencyId: there, ...narrow }, both));
    const signer = await deskOf(server, [{ role: 'HEAD', agencyId: here }]);
    const aDay = { agencyId: here, from: '2026-02-10', to: '2026-02-10' };
    expect((await ask(aDay, signer)).petitions).toMatchObject({ byType: [{ key: 'HANDED_OVER', count: 1 }] });
    expect((await ask({ agencyId: here }, signer)).petitions).toMatchObject({
      ...{ handedOver: 0, byType: [{ key: 'DENUNCIATION', count: 1 }] },
      resolution: { numerator: 0, denominator: 1, percent: '0.00' },
    });
  });
});

describe('Whoever asks', () => {
  it('learns nothing of an agency they do not work for', async () => {
    expect(await ask({ agencyId: world.elsewhere })).toBeNull();
    expect(await ask({ agencyId: 'nothing-of-ours' })).toBeNull();
  });

  it('asks in days that are in order, and decimals that can be meant', async () => {
    const reversed = { agencyId: world.province, from: '2026-03-31', to: '2026-01-01' };
    expect((await desk.answer(question, { filter: reversed })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const odd = `query ($filter: StatisticsFilter!) { statistics(filter: $filter) { visits { repliedInTime { percent(decimals: 9) } } } }`;
    const filter = { agencyId: world.province, from: '2026-01-01', to: '2026-03-31' };
    expect((await desk.answer(odd, { filter })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('asks as many statements of the database for a province of many communes as for one', async () => {
    const statements = async () => (await countStatements(server.db, () => ask({}))).statements.length;
    await ask({});
    const few = await statements();
    for (let i = 0; i < 8; i += 1) {
      const agencyId = await makeAgency(server.db, { parentId: world.province });
      await makeVisits(server.db, { ...at(), agencyId, level: 'COMMUNE', visits: 3, cases: 2 });
    }
    expect(await statements()).toBe(few);
  });
});

describe('What everybody may see', () => {
  type Tables = { code: string; total: number | null; rows: { key: string; count: number | null }[] }[];
  const publicQuestion = `query ($agencyId: ID!, $year: Int!, $quarter: Int) {
    publicStatistics(agencyId: $agencyId, year: $year, quarter: $quarter) {
      from to countedTo threshold agency { id } formerAgencies { name } tables { code total rows { key count } } } }`;
  async function see(agencyId: string, year: number, quarter?: number) {
    const { data } = await server.gql<{
      publicStatistics: { countedTo: string | null; formerAgencies: { name: string }[]; tables: Tables } | null;
    }>(publicQuestion, { agencyId, year, quarter });
    const found = data?.publicStatistics;
    const table = (code: string) => found?.tables.find((one) => one.code === code);
    return {
      found,
      table,
      rows: (code: string) => Object.fromEntries(table(code)?.rows.map((r) => [r.key, r.count]) ?? []),
    };
  }
  const then = () => ({ agencyId: world.commune, level: 'COMMUNE', day: '2025-05-06' });

  it('is counted up to the last quarter that is over', async () => {
    await makeVisits(server.db, { ...then(), visits: 12 });
    await makeVisits(server.db, { ...then(), day: '2026-02-10', visits: 12 });
    expect((await see(world.commune, 2025)).table('VISITS_BY_KIND')).toMatchObject({ total: 12 });
    expect((await see(world.commune, 2025)).rows('VISITS_BY_QUARTER')).toEqual({ 1: 0, 2: 12, 3: 0, 4: 0 });
    const { found } = await see(world.commune, 2026);
    expect([found?.countedTo, found?.tables.every((one) => one.total === 0)]).toEqual([null, true]);
    expect((await see(world.commune, 2025, 2)).found).toMatchObject({ from: '2025-04-01', countedTo: '2025-06-30' });
  });

  it('has no small group in it, and none that could be worked out from what it has', async () => {
    const { positionId } = world.communeChair;
    await makeVisits(server.db, { ...then(), visits: 40 });
    await makeVisits(server.db, { ...then(), visits: 3, people: 30, positionId });
    const { rows, table } = await see(world.commune, 2025, 2);
    expect(rows('VISITS_BY_KIND')).toEqual({ PERIODIC: null, REGULAR: null });
    expect(table('VISITS_BY_KIND')?.total).toBe(43);
    expect(rows('PEOPLE_BY_KIND')).toEqual({ PERIODIC: null, REGULAR: null });
  });

  it('does not give the one small commune away by the province less the others', async () => {
    const others = [];
    for (const visits of [20, 30]) {
      const agencyId = await makeAgency(server.db, { parentId: world.province });
      await makeVisits(server.db, { ...then(), agencyId, visits });
      others.push(agencyId);
    }
    await makeVisits(server.db, { ...then(), visits: 2 });
    expect((await see(world.province, 2025)).table('VISITS_BY_KIND')?.total).toBe(52);
    expect((await see(world.commune, 2025)).table('VISITS_BY_KIND')?.total).toBeNull();
    const told = await Promise.all(others.map(async (id) => (await see(id, 2025)).table('VISITS_BY_KIND')?.total));
    expect(told).toEqual([null, 30]);
  });

  it('tells complaints and denunciations as one, and the sum of petitions alike in every table', async () => {
    const paper = { ...then(), eligible: true, within: true, outcome: 'ACCEPTED', topicArea: 'LAND' };
    await makePetitions(server.db, { ...paper, count: 9 });
    await makePetitions(server.db, { ...paper, count: 1, type: 'DENUNCIATION' });
    await makePetitions(server.db, { ...paper, count: 8, type: 'FEEDBACK' });
    const { rows, table } = await see(world.commune, 2025);
    expect(rows('PETITIONS_BY_TYPE')).toEqual({ COMPLAINT_OR_DENUNCIATION: 10, RECOMMENDATION_OR_FEEDBACK: 8 });
    expect(rows('PETITIONS_BY_TOPIC')).toEqual({ LAND: 18 });
    expect(table('PETITIONS_BY_OUTCOME')?.total).toBe(18);
  });

  it('counts what was taken over, says so, and gives no small predecessor away by before and after', async () => {
    const ended = { parentId: world.province, validFrom: '1997-01-01', validTo: '2025-06-30' };
    const small = await makeAgency(server.db, { ...ended, name: 'UBND xã Bình Nam' });
    const divided = await makeAgency(server.db, { ...ended, level: 'DISTRICT', name: 'UBND huyện Bình Thử' });
    const beside = await makeAgency(server.db, { parentId: world.province });
    await server.db.$client`insert into agency_succession (predecessor_id, successor_id) values
      (${small}, ${world.commune}), (${divided}, ${world.commune}), (${divided}, ${beside})`;
    await makeVisits(server.db, { ...then(), agencyId: small, visits: 3 });
    await makeVisits(server.db, { ...then(), agencyId: divided, level: 'DISTRICT', visits: 50 });
    await makeVisits(server.db, { ...then(), visits: 20 });
    await makeVisits(server.db, { ...then(), agencyId: beside, visits: 30 });
    const all = [world.province, world.commune, beside, divided, small];
    const told = await Promise.all(all.map(async (id) => (await see(id, 2025)).table('VISITS_BY_KIND')?.total));
    expect(told).toEqual([103, 23, 30, 50, null]);
    const former = async (id: string) => (await see(id, 2025)).found?.formerAgencies.map(({ name }) => name);
    expect(await former(world.commune)).toEqual(['UBND xã Bình Nam']);
    expect(await former(world.province)).toEqual(expect.arrayContaining(['UBND huyện Bình Thử', 'UBND xã Bình Nam']));
    expect(await former(beside)).toEqual([]);
  });

  it('is nothing of an agency that is none', async () => {
    expect((await see('nothing-of-ours', 2025)).found).toBeNull();
  });
});
