import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bookRegistration } from '../../server/registrations/book.js';
import { joinWaitingList } from '../../server/registrations/join.js';
import { act } from '../support/arranging.js';
import { bookingOf, joiningOf, visitorContext } from '../support/citizen.js';
import { countStatements } from '../support/count-statements.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { doneAt, peopleAt, planned, stepTo } from '../support/dialoguing.js';
import { direct } from '../support/directing.js';
import { later, makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

const question = `query ($agencyId: ID!, $from: Date!, $to: Date!) {
  deskToday(agencyId: $agencyId, from: $from, to: $to) {
    today
    lines { kind count dueDay isLate agency { id } session { id } notice { id } dialogue { id title } directive { id publicText }
      position { id leader { id } } }
    sessions { id state agency { id } assignedPosition { id } }
  }
}`;

interface Today {
  today: string;
  lines: { kind: string; count: number; dueDay: string | null; isLate: boolean; session: { id: string } | null }[];
  sessions: { id: string; state: string }[];
}

const fortnight = { from: '2026-03-02', to: '2026-03-15' };

let server: TestServer;
let place: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());
beforeEach(async () => {
  server.clock.set(morning);
  place = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: place.province }]);
});

/** Another day: the sign-in of before is over. */
async function comeBackAt(instant: string): Promise<void> {
  server.clock.set(instant);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: place.province }]);
}

async function today(by: Desk = desk, agencyId = place.province): Promise<Today | null> {
  return (await by.ask<{ deskToday: Today | null }>(question, { agencyId, ...fortnight })).deskToday;
}

async function linesOf(kind: string): Promise<Today['lines']> {
  return (await today())?.lines.filter((line) => line.kind === kind) ?? [];
}

function receivedBy({ leaderId, positionId, agencyId }: typeof place.chair) {
  return { agencyId, receiverLeaderId: leaderId, assignedPositionId: positionId };
}

/** A session of the chair so many days from now. */
const session = (days: number, given: object = {}) =>
  makeSession(server.db, { ...receivedBy(place.chair), startsAt: later(morning, days * 1440), ...given });

describe('Today at the desk', () => {
  it('asks for a draft to be published five working days before, and says when that is over', async () => {
    const soon = await session(8, { isPublished: false });
    const late = await session(3, { isPublished: false });
    const far = await session(40, { isPublished: false });
    const lines = await linesOf('SESSION_TO_PUBLISH');
    expect(lines).toMatchObject([
      { session: { id: late.id }, dueDay: '2026-02-26', isLate: true },
      { session: { id: soon.id }, dueDay: '2026-03-03', isLate: false },
    ]);
    expect(lines.map((line) => line.session?.id)).not.toContain(far.id);
  });

  it('goes by the days of the week that are worked', async () => {
    await session(7, { isPublished: false });
    expect(await linesOf('SESSION_TO_PUBLISH')).toMatchObject([{ dueDay: '2026-03-02', isLate: false }]);
  });

  it('remembers what was published late, for as long as it is to come', async () => {
    const { id } = await session(3);
    expect(await linesOf('PUBLISHED_LATE')).toMatchObject([{ session: { id }, dueDay: '2026-02-26' }]);
    await comeBackAt('2026-03-06T01:00:00.000Z');
    expect(await linesOf('PUBLISHED_LATE')).toEqual([]);
  });

  it('names conflicts: the leader away, and too little time between two places', async () => {
    const { id } = await session(8);
    const { leaderId } = place.chair;
    expect(await linesOf('SESSION_WARNING')).toEqual([]);
    const input = { leaderId, fromDay: '2026-03-10', toDay: '2026-03-11', kind: 'BUSINESS_TRIP' };
    const leave = await desk.ask<{ recordLeave: object }>(
      `mutation ($input: RecordLeaveInput!) { recordLeave(input: $input) { __typename ... on Refusal { message } } }`,
      { input },
    );
    expect(leave.recordLeave).toMatchObject({ __typename: 'LeaveSaved' });
    expect(await linesOf('SESSION_WARNING')).toMatchObject([{ session: { id }, count: 1 }]);
  });

  it('counts people: not examined yet, on a waiting list, put off and not asked again', async () => {
    const { id, slotIds } = await session(8, { slots: [1] });
    const ctx = { ...visitorContext(server.db, morning), keys: server.keys };
    await bookRegistration(ctx, bookingOf(slotIds[0] ?? ''));
    await joinWaitingList(ctx, joiningOf(id));
    expect(await linesOf('ANSWER_DUE')).toMatchObject([{ session: { id }, count: 2, dueDay: '2026-03-10' }]);
    expect(await linesOf('PEOPLE_WAITING')).toMatchObject([{ session: { id }, count: 1 }]);
    await act(desk, 'postponeSession', { id, reason: 'Họp đột xuất' });
    expect(await linesOf('PEOPLE_AFFECTED')).toMatchObject([{ session: { id }, count: 2 }]);
    expect(await linesOf('PEOPLE_WAITING')).toEqual([]);
  });

  it('asks what became of a session from the next morning on', async () => {
    const { id } = await session(1);
    await comeBackAt('2026-03-03T10:00:00.000Z');
    expect(await linesOf('SESSION_TO_RECORD')).toEqual([]);
    await comeBackAt('2026-03-04T01:00:00.000Z');
    expect(await linesOf('SESSION_TO_RECORD')).toMatchObject([{ session: { id } }]);
    await desk.ask(`mutation ($id: ID!) { markSessionHeld(id: $id) { __typename } }`, { id });
    expect(await linesOf('SESSION_TO_RECORD')).toEqual([]);
  });

  it('shows the sessions of the days asked for, of the branch, drafts too, and of nobody else', async () => {
    const draft = await session(2, { isPublished: false });
    const below = await makeSession(server.db, {
      ...receivedBy(place.communeChair),
      startsAt: later(morning, 3 * 1440),
    });
    await makeSession(server.db, { ...receivedBy(place.stranger), startsAt: later(morning, 3 * 1440) });
    await session(20);
    expect((await today())?.sessions.map(({ id }) => id)).toEqual([draft.id, below.id]);
  });

  it('is for those who plan there, and for nobody else', async () => {
    await session(2);
    expect(await today(desk, place.elsewhere)).toBeNull();
    const below = await deskOf(server, [{ role: 'SECRETARY', agencyId: place.commune }]);
    expect(await today(below)).toBeNull();
    const inspector = await deskOf(server, [{ role: 'INSPECTOR', agencyId: place.province }]);
    expect(await today(inspector)).toBeNull();
  });

  it('refuses days the wrong way round', async () => {
    const variables = { agencyId: place.province, from: '2026-03-15', to: '2026-03-02' };
    const { errors } = await desk.answer(question, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('costs the same number of statements for one session and for twenty', async () => {
    await session(2);
    const few = await countStatements(server.db, () => today());
    for (let days = 3; days < 13; days += 1) {
      await session(days, { isPublished: days % 2 === 0 });
      await makeSession(server.db, { ...receivedBy(place.communeChair), startsAt: later(morning, days * 1440) });
    }
    const many = await countStatements(server.db, () => today());
    expect(many.statements.length).toBe(few.statements.length);
  });
});

describe('A dialogue', () => {
  it('says what people sent to it and that its notice is late, to those who see dialogues', async () => {
    const { agencyId, positionId: assignedPositionId, leaderId: receiverLeaderId } = place.communeChair;
    const kind = 'PUBLIC_DIALOGUE';
    const meeting = { agencyId, assignedPositionId, receiverLeaderId, kind, slots: [], startsAt: later(morning, 4320) };
    const { id: sessionId } = await makeSession(server.db, meeting);
    const { id, version } = await planned(desk, agencyId);
    const about = { title: 'Đối thoại về nước sạch', audience: 'Nhân dân trong xã', area: 'Cả xã' };
    const edited = await doneAt(desk, 'editDialogue', { id, expectedVersion: version, sessionId, ...about });
    const { slug } = await stepTo(desk, edited, 'COLLECTING_TOPICS');
    await peopleAt(server).propose(slug, 'Xin có nước sạch cho thôn Đông');
    const needsOf = async (by: Desk) =>
      (await today(by))?.lines.filter((line) => line.kind.startsWith('DIALOGUE_')) ?? [];
    const dialogue = { id, title: about.title };
    expect(await needsOf(desk)).toMatchObject([
      { kind: 'DIALOGUE_NOTICE_DUE', isLate: true, dueDay: edited.noticeDueDay, dialogue },
      { kind: 'DIALOGUE_WAITING', count: 1, dueDay: null, dialogue },
    ]);
    const keeper = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: place.province }]);
    expect(await needsOf(keeper)).toEqual([]);
  });
});

describe('What follows a session', () => {
  it('is told to whoever may open it, and leaves the day of everybody else as it is', async () => {
    const wish = { agencyId: place.province, ownerAgencyId: place.province, publicText: 'Sửa cống thôn 2' };
    const { directive } = await direct(desk, 'giveDirective', { ...wish, dueDay: '2026-03-04' });
    expect(await linesOf('DIRECTIVE_DUE')).toMatchObject([{ isLate: false, directive: { id: directive.id } }]);
    for (const role of ['ADMINISTRATOR', 'RECEPTIONIST'] as const) {
      const other = await deskOf(server, [{ role, agencyId: place.province }]);
      expect((await today(other))?.lines.filter(({ kind }) => kind.startsWith('DIRECTIVE_'))).toEqual([]);
    }
  });
});

describe('A leader’s own sessions', () => {
  const own = `query { ownSessions(from: "${fortnight.from}", to: "${fortnight.to}") { id } }`;
  const ownOf = async (by: Desk) => (await by.ask<{ ownSessions: { id: string }[] }>(own, {})).ownSessions;

  it('are those at which they receive, drafts too, and nobody else’s, in one statement', async () => {
    const mine = await session(2);
    const draft = await session(4, { isPublished: false });
    await makeSession(server.db, { ...receivedBy(place.deputy), startsAt: later(morning, 3 * 1440) });
    const { leaderId } = place.chair;
    const leader = await deskOf(server, [{ role: 'LEADER', agencyId: place.province, leaderId }]);
    expect((await ownOf(leader)).map(({ id }) => id)).toEqual([mine.id, draft.id]);
    const { statements } = await countStatements(server.db, () => ownOf(leader));
    expect(statements.filter((text) => text.includes('from "session"'))).toHaveLength(1);
  });

  it('are for leaders', async () => {
    await expect(ownOf(desk)).rejects.toThrow();
  });
});
