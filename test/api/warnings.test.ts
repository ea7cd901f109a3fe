import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, planner } from '../support/arranging.js';
import { deskOf, makeProvince } from '../support/desk.js';
import { morning } from '../support/make.js';
import { notify } from '../support/noticing.js';
import { generate, keep, scheduleOf } from '../support/scheduling.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());
beforeEach(() => server.clock.set(morning));

interface Outcome {
  __typename: string;
  message?: string;
  source?: string;
  effectiveFrom?: string | null;
  startsAt?: string;
  warnings?: { kind: string; source: string | null; message: string; otherSession: { id: string } | null }[];
  session?: { id: string; state: string; warnings: { kind: string }[]; delegation: object | null };
}

const warnings = 'warnings { kind source message otherSession { id } }';
const told = `__typename ... on Refusal { message } ... on WarningsUnacknowledged { ${warnings} }
  ... on SessionSaved { session { id state delegation { reason } warnings { kind } } }`;

/** A province with plans of its own, and the acts as a desk sends them. */
async function office() {
  const world = await makeProvince(server.db);
  const desk = await deskOf(server, [
    { role: 'SECRETARY', agencyId: world.province },
    { role: 'HEAD', agencyId: world.province },
  ]);
  const plan = planner(world, desk);
  const ask = async (text: string, variables: object) => (await desk.ask<{ done: Outcome }>(text, variables)).done;
  return {
    ...{ world, desk, plan },
    publish: (variables: { id: string; acknowledgeWarnings?: boolean; reason?: string }) =>
      ask(
        `mutation ($id: ID!, $acknowledgeWarnings: Boolean = false, $reason: String) {
          done: publishSession(id: $id, acknowledgeWarnings: $acknowledgeWarnings, reason: $reason) { ${told}
            ... on SessionBegun { startsAt } } }`,
        variables,
      ),
    postpone: (input: object) =>
      ask(`mutation ($input: PostponeSessionInput!) { done: postponeSession(input: $input) { ${told} } }`, { input }),
    delegate: (input: object) =>
      ask(
        `mutation ($input: DelegateSessionInput!) { done: delegateSession(input: $input) { ${told}
          ... on DelegationForbidden { source effectiveFrom } } }`,
        { input },
      ),
  };
}

/** 08:00–10:00 of a local day. */
const on = (day: string) => ({
  ...{ startsAt: `${day}T01:00:00.000Z`, endsAt: `${day}T03:00:00.000Z`, slots: [] },
});
const kindsOf = (one: Outcome) => one.warnings?.map(({ kind }) => kind);

async function holiday(day: string, source: string, agencyId: string | null = null): Promise<void> {
  await server.database.sql`
    insert into calendar_day (id, day, kind, agency_id, source, recorded_by, recorded_at)
    values (${uuidv7()}, ${day}, 'HOLIDAY', ${agencyId}, ${source}, ${uuidv7()}, ${morning})`;
}

describe('A draft', () => {
  it('lists what should be known about it: a day off with its paper, leave, too little time, what is past', async () => {
    const { world, plan } = await office();
    const source = 'Quyết định nghỉ lễ của tỉnh';
    await holiday('2026-04-30', source, world.province);
    const rest = await plan.drafted(on('2026-04-30'));
    const weekend = await plan.drafted(on('2026-05-02'));
    const past = await plan.drafted({ kind: 'AD_HOC', ...on('2026-02-26') });
    const seen = async (id: string) => {
      const secretary = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
      const { staffSession } = await secretary.ask<{
        staffSession: { warnings: { kind: string; source: string | null }[] };
      }>('query ($id: ID!) { staffSession(id: $id) { warnings { kind source } } }', { id });
      return staffSession.warnings.filter(({ kind }) => kind !== 'YEAR_UNKNOWN');
    };
    expect(await seen(rest.session.id)).toEqual([{ kind: 'HOLIDAY', source }]);
    expect(await seen(weekend.session.id)).toEqual([{ kind: 'WEEKEND', source: null }]);
    expect(await seen(past.session.id)).toEqual([{ kind: 'IN_THE_PAST', source: null }]);
  });

  it('on a day off is made public once somebody has seen that it is', async () => {
    const { plan, publish } = await office();
    const { session } = await plan.drafted(on('2026-05-09'));
    const refused = await publish({ id: session.id });
    expect(refused).toMatchObject({
      __typename: 'WarningsUnacknowledged',
      message: expect.stringContaining('cảnh báo'),
      warnings: [{ kind: 'WEEKEND', message: expect.stringContaining('ngày nghỉ hằng tuần') }],
    });
    expect((await publish({ id: session.id, acknowledgeWarnings: true })).session?.state).toBe('SCHEDULED');
  });

  it('whose leader is away, or has hardly time to get there, likewise; a late notice is flagged and no more', async () => {
    const { world, plan, desk, publish } = await office();
    await desk.ask(`mutation ($input: RecordLeaveInput!) { recordLeave(input: $input) { __typename } }`, {
      input: { leaderId: world.chair.leaderId, fromDay: '2026-05-12', toDay: '2026-05-12', kind: 'LEAVE' },
    });
    const away = await plan.drafted(on('2026-05-12'));
    expect(kindsOf(await publish({ id: away.session.id }))).toEqual(['ON_LEAVE']);
    const here = await plan.published(on('2026-05-13'));
    const there = await plan.drafted({
      ...{ pointId: world.communePoint, slots: [] },
      ...{ startsAt: '2026-05-13T03:10:00.000Z', endsAt: '2026-05-13T04:00:00.000Z' },
    });
    const tight = await publish({ id: there.session.id });
    expect(tight.warnings).toMatchObject([{ kind: 'TRAVEL_GAP', otherSession: { id: here.session.id } }]);
    const soon = await plan.drafted(on('2026-03-04'));
    expect((await publish({ id: soon.session.id })).__typename).toBe('SessionSaved');
  });

  it('that has begun is not made public; an ad hoc reception recorded later is, with the reason', async () => {
    const { world, plan, publish } = await office();
    const { session } = await plan.drafted(on('2026-02-26'));
    expect(await publish({ id: session.id, acknowledgeWarnings: true })).toMatchObject({
      ...{ __typename: 'SessionBegun', startsAt: '2026-02-26T01:00:00.000Z' },
    });
    const { session: adHoc } = await plan.drafted({ kind: 'AD_HOC', ...on('2026-02-25') });
    expect((await publish({ id: adHoc.id })).__typename).toBe('ReasonMissing');
    expect((await publish({ id: adHoc.id, reason: 'Tiếp đột xuất, ghi lại sau' })).session?.state).toBe('SCHEDULED');
    const [release] = await server.database.sql`
      select content from release where agency_id = ${world.province} order by number desc limit 1`;
    expect(release?.content).toContain('Tiếp đột xuất, ghi lại sau');
  });

  it('that has begun is left out of a notice, and refused in a list', async () => {
    const { world, plan, desk } = await office();
    const begun = await plan.drafted(on('2026-02-24'));
    const coming = await plan.drafted();
    const sessionIds = [begun.session.id, coming.session.id];
    const listed = await desk.ask<{ done: Outcome & { sessionIds: string[] } }>(
      `mutation ($input: PublishCalendarInput!) { done: publishCalendar(input: $input) { __typename ... on SessionsBegun { sessionIds } } }`,
      { input: { agencyId: world.province, sessionIds } },
    );
    expect(listed.done).toEqual({ __typename: 'SessionsBegun', sessionIds: [begun.session.id] });
    const { notice } = await notify(desk, 'createNotice', { agencyId: world.province, subject: 'Lịch', sessionIds });
    await notify(desk, 'submitNotice', { id: notice.id });
    const signerPositionId = world.chair.positionId;
    await notify(desk, 'signNotice', { id: notice.id, number: '9/TB', issuedDay: '2026-03-02', signerPositionId });
    const { done } = await desk.ask<{
      done: { leftOut: { id: string }[]; release: { changes: { sessionId: string }[] } };
    }>(
      `mutation ($input: PublishNoticeInput!) { done: publishNotice(input: $input) {
        ... on NoticePublished { leftOut { id } release { changes { sessionId } } } } }`,
      { input: { id: notice.id } },
    );
    expect(done.leftOut).toEqual([{ id: begun.session.id }]);
    expect(done.release.changes).toEqual([{ sessionId: coming.session.id }]);
  });
});

describe('A session', () => {
  it('is moved to a day off once somebody has seen that it is', async () => {
    const { plan, postpone } = await office();
    const { session } = await plan.published();
    const wish = { id: session.id, reason: 'Bão', newStartsAt: '2026-06-13T01:00:00.000Z' };
    expect(kindsOf(await postpone(wish))).toEqual(['WEEKEND']);
    expect((await postpone({ ...wish, acknowledgeWarnings: true })).session?.state).toBe('RESCHEDULED');
  });

  it('is given to a deputy once somebody has seen that no rule provides for it', async () => {
    const { world, plan, delegate } = await office();
    const { session } = await plan.published();
    const wish = { id: session.id, reason: 'Đi công tác', positionId: world.deputy.positionId };
    expect(await delegate(wish)).toMatchObject({
      __typename: 'WarningsUnacknowledged',
      warnings: [
        { kind: 'DEPUTY_DISCOURAGED', message: expect.stringContaining('không được tính'), source: expect.any(String) },
      ],
    });
    expect((await delegate({ ...wish, acknowledgeWarnings: true })).session?.delegation).toEqual({
      reason: 'Đi công tác',
    });
    const back = { ...wish, positionId: world.chair.positionId };
    expect((await delegate(back)).session?.delegation).toBeNull();
  });

  it('is not given to a deputy where the agency’s rule of that day forbids it, whatever was seen', async () => {
    const { world, plan, delegate } = await office();
    await server.database.sql`
      insert into policy_parameter (id, key, agency_id, value, effective_from, source)
      values (${uuidv7()}, 'delegation', ${world.province}, '"FORBID"', '2026-07-01', 'Quy chế 05/QC-UBND')`;
    const before = await plan.published(on('2026-06-30'));
    const after = await plan.published(on('2026-07-01'));
    const wish = { reason: 'Đi họp', positionId: world.deputy.positionId, acknowledgeWarnings: true };
    expect((await delegate({ ...wish, id: before.session.id })).__typename).toBe('SessionSaved');
    expect(await delegate({ ...wish, id: after.session.id })).toMatchObject({
      ...{ __typename: 'DelegationForbidden', source: 'Quy chế 05/QC-UBND', effectiveFrom: '2026-07-01' },
      message: expect.stringContaining('không phân công người khác tiếp thay'),
    });
  });

  it('made by a schedule goes by the deputies it names, and by the leader’s own days it promises', async () => {
    const { world, desk, delegate } = await office();
    const deputy = { policy: 'ALLOW', standIns: ['COUNCIL_VICE_CHAIR'], inPerson: { atLeast: 1, per: 'QUARTER' } };
    const { schedule } = await keep(desk, 'createSchedule', scheduleOf(world, { rule: { deputy } }));
    const { created } = await generate(desk, schedule.id, '2026-04-01', '2026-04-30');
    const [session] = created;
    await act(desk, 'publishSession', { id: session?.id });
    const wish = { id: session?.id, reason: 'Đi họp', positionId: world.deputy.positionId };
    const refused = await delegate(wish);
    expect(kindsOf(refused)).toEqual(['NOT_A_STAND_IN', 'IN_PERSON_TOO_SELDOM']);
    expect(refused.warnings?.[0]?.source).toBe(
      'Lịch tiếp công dân định kỳ của Chủ tịch; Luật Tiếp công dân 2013; Quy chế số 01',
    );
  });

  it('tells before an act what it would have to be seen for', async () => {
    const { world, plan, desk } = await office();
    const { session } = await plan.published();
    const { previewTelling } = await desk.ask<{ previewTelling: Outcome }>(
      `query ($input: PreviewTellingInput!) { previewTelling(input: $input) { __typename
        ... on TellingPreview { told warnings { kind } } } }`,
      { input: { sessionId: session.id, act: 'DELEGATE', positionId: world.deputy.positionId } },
    );
    expect(previewTelling).toMatchObject({
      __typename: 'TellingPreview',
      told: 0,
      warnings: [{ kind: 'DEPUTY_DISCOURAGED' }],
    });
  });
});
