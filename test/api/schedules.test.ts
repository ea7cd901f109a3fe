import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertStandardDuties } from '../../db/standard-duties.js';
import { insertStandardWorkingDays } from '../../db/standard-working-days.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { act } from '../support/arranging.js';
import { bookingOf, visitorContext } from '../support/citizen.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { makePosition, makeSession, morning } from '../support/make.js';
import { generate, keep, preview, scheduleOf } from '../support/scheduling.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardWorkingDays(server.db);
  await insertStandardDuties(server.db);
});
afterAll(() => server.close());
beforeEach(async () => {
  server.clock.set(morning);
  world = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
});

const spring = ['2026-03-01', '2026-06-30'] as const;
async function kept(given = {}) {
  const saved = await keep(desk, 'createSchedule', scheduleOf(world, given));
  if (saved.__typename !== 'ScheduleSaved') throw new Error(JSON.stringify(saved));
  return saved.schedule;
}

describe('A preview', () => {
  it('lists the days, why each moved, until when one registers and posts, and saves nothing', async () => {
    const { days, sentence } = await previewed(desk, scheduleOf(world), '2026-03-01', '2026-04-30');
    expect(days).toMatchObject([
      {
        nominalDay: '2026-03-15',
        day: '2026-03-16',
        reason: 'MOVED_WEEKEND',
        why: 'Chủ nhật, 15/03/2026 là ngày nghỉ hằng tuần nên chuyển sang thứ Hai, 16/03/2026.',
        latestPostingDay: '2026-03-09',
        registrationClosesAt: '2026-03-09T17:00:00.000Z',
        position: { id: world.chair.positionId },
        conflicts: [],
        warnings: [],
      },
      { nominalDay: '2026-04-15', day: '2026-04-15', reason: 'KEPT' },
    ]);
    expect(sentence).toBe(
      'Ngày 15 hằng tháng, 08:00–10:00; tại Trụ sở tiếp công dân tỉnh; nếu trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo; ' +
        'đăng ký trước ngày 10 hằng tháng; đăng ký muộn hơn được chuyển sang kỳ tiếp theo; cấp phó có thể tiếp thay khi cần.',
    );
    const { schedules } = await desk.ask<{ schedules: unknown[] }>(
      'query ($id: ID!) { schedules(agencyId: $id) { id } }',
      {
        id: world.province,
      },
    );
    expect(schedules).toEqual([]);
  });

  it('goes by the days off of the agency, where it has its own', async () => {
    const day = { day: '2026-04-15', kind: 'HOLIDAY', source: 'Thông báo của tỉnh' };
    await desk.ask('mutation ($input: ChangeWorkingDaysInput!) { changeWorkingDays(input: $input) { __typename } }', {
      input: { agencyId: world.province, days: [day] },
    });
    const { days } = await previewed(desk, scheduleOf(world), '2026-04-01', '2026-04-30');
    expect(days).toMatchObject([
      { day: '2026-04-16', reason: 'MOVED_HOLIDAY', why: expect.stringContaining('Thông báo của tỉnh') },
    ]);
  });

  it('says by field what is wrong with a rule', async () => {
    const wrong = scheduleOf(world, {
      title: ' ',
      rule: {
        recurrence: { kind: 'WEEKLY' },
        hours: { usual: [{ from: '10:00', to: '8:00' }] },
        registration: { cutOff: { kind: 'DAYS_BEFORE', days: [1, 2] } },
      },
    });
    const { days, problems } = await previewed(desk, wrong, ...spring);
    expect(days).toEqual([]);
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'title', problem: 'MISSING' }),
        expect.objectContaining({ field: 'rule.recurrence.weekdays', problem: 'MISSING' }),
        expect.objectContaining({ field: 'rule.hours.usual.0.to', problem: 'MALFORMED' }),
        expect.objectContaining({ field: 'rule.registration.cutOff.days', problem: 'MALFORMED' }),
      ]),
    );
  });

  it('shows the session that takes the leader’s time, a short way between two places, and a leave', async () => {
    const busy = {
      agencyId: world.province,
      assignedPositionId: world.chair.positionId,
      receiverLeaderId: world.chair.leaderId,
    };
    const clash = await makeSession(server.db, { ...busy, startsAt: '2026-04-15T02:00:00.000Z', isPublished: false });
    const near = await makeSession(server.db, { ...busy, startsAt: '2026-05-15T03:30:00.000Z', isPublished: false });
    await desk.ask('mutation ($input: RecordLeaveInput!) { recordLeave(input: $input) { __typename } }', {
      input: { leaderId: world.chair.leaderId, fromDay: '2026-06-10', toDay: '2026-06-20', kind: 'STUDY' },
    });
    const { days } = await previewed(desk, scheduleOf(world), ...spring);
    expect(days.map((one) => one.conflicts.map((note) => [note.kind, note.otherSession?.id]))).toEqual([
      [],
      [['LEADER_BUSY', clash.id]],
      [],
      [],
    ]);
    expect(days[2]?.warnings).toMatchObject([{ kind: 'TRAVEL_GAP', otherSession: { id: near.id } }]);
    expect(days[3]?.warnings).toMatchObject([{ kind: 'ON_LEAVE', message: expect.stringMatching(/vắng/) }]);
  });

  it('is not the only place where they are shown: sessions arranged by hand say so too', async () => {
    const { agencyId, positionId, leaderId } = world.chair;
    const given = { agencyId, assignedPositionId: positionId, receiverLeaderId: leaderId, isPublished: false };
    const first = await makeSession(server.db, { ...given, startsAt: '2026-04-15T01:00:00.000Z' });
    const second = await makeSession(server.db, { ...given, startsAt: '2026-04-15T02:15:00.000Z' });
    await desk.ask('mutation ($input: RecordLeaveInput!) { recordLeave(input: $input) { __typename } }', {
      input: { leaderId, fromDay: '2026-04-15', toDay: '2026-04-15', kind: 'MEETING' },
    });
    const { staffSession } = await desk.ask<{ staffSession: { warnings: object[] } }>(
      'query ($id: ID!) { staffSession(id: $id) { warnings { kind otherSession { id } } } }',
      { id: first.id },
    );
    expect(staffSession.warnings).toEqual([
      { kind: 'ON_LEAVE', otherSession: null },
      { kind: 'TRAVEL_GAP', otherSession: { id: second.id } },
    ]);
  });

  it('tells what would be in the way of a session before it is moved, and moves nothing', async () => {
    const { agencyId, positionId, leaderId } = world.chair;
    const given = { agencyId, assignedPositionId: positionId, receiverLeaderId: leaderId, isPublished: false };
    const first = await makeSession(server.db, { ...given, startsAt: '2026-04-15T01:00:00.000Z' });
    const second = await makeSession(server.db, { ...given, startsAt: '2026-04-16T01:00:00.000Z' });
    const thinking = async (startsAt: string, endsAt: string) => {
      const { staffSession } = await desk.ask<{ staffSession: { warningsIf: { kind: string }[]; day: string } }>(
        `query ($id: ID!, $startsAt: DateTime!, $endsAt: DateTime!) {
          staffSession(id: $id) { day warningsIf(startsAt: $startsAt, endsAt: $endsAt) { kind otherSession { id } } }
        }`,
        { id: first.id, startsAt, endsAt },
      );
      expect(staffSession.day).toBe('2026-04-15');
      return staffSession.warningsIf;
    };
    expect(await thinking('2026-04-16T01:00:00.000Z', '2026-04-16T02:00:00.000Z')).toEqual([
      { kind: 'LEADER_BUSY', otherSession: { id: second.id } },
    ]);
    expect(await thinking('2026-04-17T01:00:00.000Z', '2026-04-17T02:00:00.000Z')).toEqual([]);
    expect(await thinking('2020-04-17T01:00:00.000Z', '2020-04-17T02:00:00.000Z')).toMatchObject([
      { kind: 'IN_THE_PAST' },
    ]);
  });

  it('is not for who does not arrange there, nor names leaders or places of others', async () => {
    const elsewhere = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    expect(await preview(elsewhere, scheduleOf(world), ...spring)).toBeNull();
    const stranger = scheduleOf(world, {
      rule: { turns: { positionIds: [world.stranger.positionId], countedFrom: '2026-01-01' } },
    });
    expect(await preview(desk, stranger, ...spring)).toBeNull();
    const nowhere = scheduleOf(world, { rule: { venues: [{ pointId: world.chair.positionId }] } });
    expect(await preview(desk, nowhere, ...spring)).toBeNull();
  });
});

describe('A schedule', () => {
  it('is kept as it was said', async () => {
    const schedule = await kept({ hostIds: [world.commune] });
    expect(schedule).toMatchObject({
      version: 0,
      kind: 'PERIODIC',
      recurrence: { kind: 'DAYS_OF_MONTH', days: [15], missingDay: 'LAST_DAY' },
      shift: { weekend: 'NEXT_WORKING_DAY', holiday: 'NEXT_WORKING_DAY', busy: 'KEEP' },
      positions: [{ id: world.chair.positionId }],
      venues: [{ room: 'Phòng 1', point: { name: 'Trụ sở tiếp công dân tỉnh' } }],
      registration: { lateRequests: 'NEXT_SESSION', cutOff: { kind: 'BEFORE_DAY_OF_MONTH', days: [10], until: null } },
      deputy: { policy: 'ALLOW', inPersonAtLeast: null },
      hosts: [{ id: world.commune }],
      legalBasis: ['Luật Tiếp công dân 2013', 'Quy chế số 01'],
    });
  });

  it('is said anew only by who saw its last version, and keeps what it said before', async () => {
    const { id } = await kept();
    const content = scheduleOf(world, { title: 'Lịch mới' });
    expect(await keep(desk, 'editSchedule', { id, expectedVersion: 0, content })).toMatchObject({
      schedule: { version: 1 },
    });
    expect((await keep(desk, 'editSchedule', { id, expectedVersion: 0, content })).__typename).toBe('StaleVersion');
    const rows = await server.db
      .$client`select version, content->>'title' as title from schedule_edition where schedule_id = ${id}`;
    expect([...rows]).toEqual([{ version: 0, title: 'Lịch tiếp công dân định kỳ của Chủ tịch' }]);
  });

  it('ends with a day and a reason', async () => {
    const { id } = await kept();
    const end = { id, expectedVersion: 0, lastDay: '2026-04-30' };
    expect((await keep(desk, 'endSchedule', { ...end, reason: ' ' })).__typename).toBe('ReasonMissing');
    const ended = await keep(desk, 'endSchedule', { ...end, reason: 'Thông báo mới thay thế' });
    expect(ended).toMatchObject({ schedule: { effectiveTo: '2026-04-30' } });
    const { created } = await generate(desk, id, ...spring);
    expect(created.map((one) => one.day)).toEqual(['2026-03-16', '2026-04-15']);
  });
});

describe('Generating', () => {
  it('makes drafts with slots, content, cut-off and a readable address', async () => {
    const { id } = await kept();
    const { created, notMade } = await generate(desk, id, ...spring);
    expect(created.map((one) => one.day)).toEqual(['2026-03-16', '2026-04-15', '2026-05-15', '2026-06-15']);
    expect(created[0]).toMatchObject({
      state: 'DRAFT',
      slug: `${world.province}-2026-03-16`,
      expectedContent: 'Tiếp công dân định kỳ tháng 3/2026',
      legalBasis: 'Luật Tiếp công dân 2013; Quy chế số 01',
      capacity: 8,
    });
    expect(notMade).toEqual([]);
    const seen = await server.gql<{ session: unknown }>('query ($id: ID!) { session(id: $id) { id } }', {
      id: created[0]?.id,
    });
    expect(seen.data?.session).toBeNull();
  });

  it('done again, changes nothing', async () => {
    const { id } = await kept();
    await generate(desk, id, ...spring);
    const again = await generate(desk, id, ...spring);
    expect(again).toMatchObject({
      created: [],
      rewritten: [],
      withdrawn: [],
      differing: [],
      notMade: [],
      unchanged: 4,
    });
  });

  it('by four at once makes each session once', async () => {
    const { id } = await kept();
    const done = await Promise.all([1, 2, 3, 4].map(() => generate(desk, id, ...spring)));
    expect(done.map((one) => one.created.length).sort()).toEqual([0, 0, 0, 4]);
  });

  it('brings untouched drafts in line with a changed rule, and takes back those it has no place for', async () => {
    const { id } = await kept();
    const first = await generate(desk, id, ...spring);
    const content = scheduleOf(world, {
      effectiveTo: '2026-05-31',
      rule: { hours: { usual: [{ from: '14:00', to: '16:00' }] } },
    });
    await keep(desk, 'editSchedule', { id, expectedVersion: 0, content });
    const second = await generate(desk, id, ...spring);
    expect(second.rewritten.map((one) => one.id)).toEqual(first.created.slice(0, 3).map((one) => one.id));
    expect(second.withdrawn).toEqual([{ id: first.created[3]?.id, state: 'CANCELLED' }]);
    await keep(desk, 'editSchedule', { id, expectedVersion: 1, content: scheduleOf(world) });
    const third = await generate(desk, id, ...spring);
    expect(third).toMatchObject({ created: [], withdrawn: [], rewritten: [{}, {}, {}, { id: first.created[3]?.id }] });
    const slots = await server.db.$client`
      select count(*)::int as many from slot where session_id = ${first.created[0]?.id ?? ''} and withdrawn_at is null`;
    expect(slots[0]).toEqual({ many: 4 });
  });

  it('never touches what was edited, published or booked, and says where it differs', async () => {
    const { id } = await kept();
    const { created } = await generate(desk, id, ...spring);
    const [edited, published, booked, untouched] = created.map((one) => one.id);
    await act(desk, 'editSession', { id: edited, expectedVersion: 0, room: 'Phòng 9' });
    await act(desk, 'publishSession', { id: published });
    const { session } = await act(desk, 'publishSession', { id: booked });
    const citizen = visitorContext(server.db, server.clock.now());
    expect((await bookRegistration(citizen, bookingOf(session.slots[0]?.id ?? ''))).kind).toBe('RegistrationBooked');
    const content = scheduleOf(world, { rule: { hours: { usual: [{ from: '14:00', to: '16:00' }] } } });
    await keep(desk, 'editSchedule', { id, expectedVersion: 0, content });
    const again = await generate(desk, id, ...spring);
    expect(again.rewritten.map((one) => one.id)).toEqual([untouched]);
    expect(again.differing).toMatchObject([
      {
        session: { id: edited },
        because: ['EDITED'],
        differences: expect.arrayContaining(['room', 'startsAt', 'slots']),
      },
      { session: { id: published }, because: ['EDITED', 'PUBLISHED'] },
      { session: { id: booked }, because: ['EDITED', 'PUBLISHED', 'HAS_REGISTRATIONS'] },
    ]);
    const rows = await server.db.$client`select room from session where id = ${edited ?? ''}`;
    expect(rows[0]).toEqual({ room: 'Phòng 9' });
  });

  it('leaves alone a draft whose slots somebody arranged', async () => {
    const { id } = await kept();
    const { created } = await generate(desk, id, ...spring);
    const { session } = await act(desk, 'editSlot', { id: (await slotsOf(created[0]?.id))[0], publicCapacity: 9 });
    expect(session.capacity).toBe(15);
    const again = await generate(desk, id, ...spring);
    expect(again.differing).toMatchObject([{ differences: ['slots'], because: ['EDITED'] }]);
  });

  it('names the session that stands in the way, and makes the others', async () => {
    const busy = {
      agencyId: world.province,
      assignedPositionId: world.chair.positionId,
      receiverLeaderId: world.chair.leaderId,
    };
    const clash = await makeSession(server.db, { ...busy, startsAt: '2026-04-15T02:00:00.000Z', isPublished: false });
    const { id } = await kept();
    const { created, notMade } = await generate(desk, id, ...spring);
    expect(created).toHaveLength(3);
    expect(notMade).toMatchObject([
      { nominalDay: '2026-04-15', conflicts: [{ kind: 'LEADER_BUSY', otherSession: { id: clash.id } }] },
    ]);
  });

  it('gives a session to who holds the position that day', async () => {
    const successor = await makePosition(server.db, { agencyId: world.province, title: 'Chủ tịch UBND tỉnh' });
    await server.db.$client`update position set to_day = '2026-04-30' where id = ${world.chair.positionId}`;
    await server.db.$client`update position set from_day = '2026-05-01' where id = ${successor.positionId}`;
    await server.db.$client`update position set kind = 'COMMITTEE_VICE_CHAIR' where id = ${world.deputy.positionId}`;
    const { id } = await kept();
    const { created } = await generate(desk, id, ...spring);
    const receivers = await server.db
      .$client`select receiver_leader_id as id from session where schedule_id = ${id} order by day`;
    expect(receivers.map((row) => row.id)).toEqual([
      ...[world.chair.leaderId, world.chair.leaderId],
      ...[successor.leaderId, successor.leaderId],
    ]);
    expect(created).toHaveLength(4);
  });

  it('makes nothing of the past', async () => {
    server.clock.set('2026-04-20T01:00:00.000Z');
    const late = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
    const { id } = await keptBy(late);
    const { created, notMade } = await generate(late, id, ...spring);
    expect(created.map((one) => one.day)).toEqual(['2026-05-15', '2026-06-15']);
    expect(notMade.flatMap((one) => one.conflicts.map((note) => note.kind))).toEqual(['IN_THE_PAST', 'IN_THE_PAST']);
  });
});

async function previewed(...asked: Parameters<typeof preview>) {
  const found = await preview(...asked);
  if (found === null) throw new Error('not theirs to ask');
  return found;
}

async function keptBy(by: Desk) {
  return (await keep(by, 'createSchedule', scheduleOf(world))).schedule;
}

async function slotsOf(sessionId: string | undefined): Promise<string[]> {
  const rows = await server.db.$client<{ id: string }[]>`
    select id from slot where session_id = ${sessionId ?? ''} order by starts_at`;
  return rows.map((row) => row.id);
}
