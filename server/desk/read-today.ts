import type { NoticeRow } from '../../db/calendar-notices.js';
import { listBranchSessions, listPeopleNeeds, listWaitingNotices, type PeopleNeedRow } from '../../db/desk-needs.js';
import type { DirectiveRow } from '../../db/directives.js';
import { listLeaves } from '../../db/leaves.js';
import { listEngagements } from '../../db/schedules.js';
import { findSessions, type SessionRow } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import { requireSpan } from '../argument.js';
import type { RequestContext } from '../context.js';
import { readCompliance } from '../duties/read.js';
import { type CalendarPolicies, readPolicies } from '../duties/read-policies.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { notesOn } from '../schedules/conflict-rules.js';
import { engagementOf } from '../schedules/facts.js';
import { maySeePlans } from '../sessions/access.js';
import { type ArrangedFacts, presentArranged } from '../sessions/arranged-facts.js';
import { requireStaff } from '../staff/require-staff.js';
import { addDays, daysBetween } from '../working-days/day-rules.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { latestPostingDay, type WorkingCalendar } from '../working-days/rules.js';
import { mayWorkOff } from './access.js';
import { type DialogueLine, readDialogueLines } from './read-dialogue-lines.js';
import { type FollowUpLine, readFollowUpLines } from './read-follow-up.js';
import { inOrder, type Line, linesOfPeople, linesOfSession, type NeedySession, type Span } from './today-rules.js';

/** A line with the thing it is about at hand. */
export interface LineFacts extends Line {
  session: ArrangedFacts | null;
  notice: NoticeRow | null;
  directive: DirectiveRow | null;
  dialogue: DialogueLine['dialogue'] | null;
}

export interface TodayFacts {
  today: string;
  lines: LineFacts[];
  /** Sessions that begin between the two days. */
  sessions: ArrangedFacts[];
}

/** How far behind an unrecorded session is still asked about, and how far ahead drafts are looked for. */
const daysBehind = 30;
const daysAhead = 45;
const most = 1_000;

/**
 * What needs somebody at an agency and below it, and its sessions between two days; null for an agency the asker does not plan for.
 *
 * The same number of statements whatever the size of the calendar. Deadlines go by the policies and the working days of the agency asked for.
 *
 * @throws Fault `BAD_USER_INPUT` when the days are reversed or more than 100 apart
 */
export async function readToday(
  ctx: RequestContext,
  asked: { agencyId: string; from: string; to: string },
): Promise<TodayFacts | null> {
  requireStaff(ctx);
  requireSpan(daysBetween(asked.from, asked.to), 100, ctx.locale);
  const scope = isIdentifier(asked.agencyId) ? await findScope(ctx.db, asked.agencyId) : [];
  if (!maySeePlans(ctx.actor, scope)) return null;
  const span: Span = { now: ctx.now(), today: localDay(ctx.now()), to: asked.to };
  const found = await gather(ctx, asked.agencyId, span);
  const needy = await judge(ctx, asked.agencyId, { span, found });
  const rows = new Map([...found.sessions, ...found.beyond].map((row) => [row.id, row]));
  const needs: (Line | FollowUpLine | DialogueLine)[] = [
    ...[...needy.values()].filter(({ id }) => !found.isBeyond.has(id)).flatMap((one) => linesOfSession(one, span)),
    ...found.people.flatMap((need) => ofPeople(need, needy, span)),
    ...found.notices.map(ofNotice),
    ...(await ofDuties(ctx, asked.agencyId, span)),
    ...(await readFollowUpLines(ctx, { agencyId: asked.agencyId, today: span.today })),
    ...(await readDialogueLines(ctx, { agencyId: asked.agencyId, today: span.today })),
  ];
  const lines = inOrder(needs.filter(({ kind }) => mayWorkOff(ctx.actor, kind, scope)));
  const notices = new Map(found.notices.map((one) => [one.id, one]));
  return {
    today: span.today,
    lines: lines.map((line) => ({ ...nothing, ...line, ...(isPlain(line) ? thingsOf(line, rows, notices) : {}) })),
    sessions: found.sessions.filter(({ day }) => day >= asked.from && day <= asked.to).map(presentArranged),
  };
}

interface Found {
  sessions: SessionRow[];
  people: PeopleNeedRow[];
  notices: NoticeRow[];
  /** Sessions outside the days looked at in which people still wait for something. */
  beyond: SessionRow[];
  isBeyond: ReadonlySet<string>;
}

async function gather({ db }: RequestContext, agencyId: string, { today, now, to }: Span): Promise<Found> {
  const last = addDays(to > today ? to : today, daysAhead);
  const from = startOf(addDays(today, -daysBehind));
  const [sessions, people, notices] = await Promise.all([
    listBranchSessions(db, { agencyId, from, before: startOf(addDays(last, 1)), most }),
    listPeopleNeeds(db, { agencyId, now }),
    listWaitingNotices(db, agencyId, most),
  ]);
  const known = new Set(sessions.map(({ id }) => id));
  const missing = people.map(({ sessionId }) => sessionId).filter((id) => !known.has(id));
  const beyond = await findSessions(db, missing);
  return { sessions, people, notices, beyond, isBeyond: new Set(missing) };
}

/** Local midnight in Viet Nam. */
function startOf(day: string): string {
  return new Date(`${day}T00:00:00+07:00`).toISOString();
}

/** What the calendar, the policies and everybody's time say about each session. */
async function judge(
  { db }: RequestContext,
  agencyId: string,
  { span, found: { sessions, beyond } }: { span: Span; found: Found },
): Promise<Map<string, NeedySession>> {
  const { today, now } = span;
  const coming = sessions.filter((row) => row.startsAt > now && isOn(row));
  const around = { from: today, to: coming.at(-1)?.day ?? today };
  const leaderIds = [...new Set(coming.map((row) => row.receiverLeaderId))];
  const pointIds = [...new Set(coming.map((row) => row.pointId))];
  const year = { from: `${addDays(today, -60).slice(0, 4)}-01-01`, to: `${around.to.slice(0, 4)}-12-31` };
  const [policies, calendar, engaged, absences] = await Promise.all([
    readPolicies(db, agencyId),
    readCalendar(db, { agencyId, ...year }),
    listEngagements(db, { leaderIds, pointIds, ...around }),
    listLeaves(db, { leaderIds, ...around }),
  ]);
  const engagements = engaged.map((one) => engagementOf(one, null));
  const travelMinutes = policies.travelMinutes(today);
  const facts = { hostIds: [], calendar, absences, engagements, lead: null, travelMinutes, now, today };
  const isComing = new Set(coming.map(({ id }) => id));
  const warningsOf = (row: SessionRow) =>
    isComing.has(row.id)
      ? notesOn(engagementOf(row, null), { ...facts, agencyId: row.agencyId }).map(({ kind }) => kind)
      : [];
  const needy = [...sessions, ...beyond].map((row) => needyOf(row, { policies, calendar, warnings: warningsOf(row) }));
  return new Map(needy.map((one) => [one.id, one]));
}

function isOn({ status }: SessionRow): boolean {
  return status === 'SCHEDULED' || status === 'RESCHEDULED';
}

function needyOf(
  row: SessionRow,
  known: { policies: CalendarPolicies; calendar: WorkingCalendar; warnings: readonly string[] },
): NeedySession {
  const { id, agencyId, status, day, startsAt, endsAt, waitingCount, openCount } = row;
  const lead = known.policies.leadFor(row.kind, day);
  return {
    ...{ id, agencyId, status, day, startsAt, endsAt, waitingCount, openCount, warnings: known.warnings },
    publishedDay: row.publishedAt && localDay(row.publishedAt),
    postBy: lead && latestPostingDay(known.calendar, day, lead),
  };
}

function ofPeople(need: PeopleNeedRow, sessions: ReadonlyMap<string, NeedySession>, span: Span): Line[] {
  const session = sessions.get(need.sessionId);
  return session ? linesOfPeople({ ...need, agencyId: session.agencyId }, session, span) : [];
}

function ofNotice({ id, agencyId, state }: NoticeRow): Line {
  const kind = state === 'SUBMITTED' ? 'NOTICE_TO_SIGN' : 'NOTICE_TO_PUBLISH';
  return {
    ...{ kind, agencyId, noticeId: id, count: 1 },
    ...{ sessionId: null, positionId: null, dueDay: null, isLate: false },
  };
}

/** Offices that are short this month, as far as the sessions planned now would leave them. */
async function ofDuties(ctx: RequestContext, agencyId: string, { today }: Span): Promise<Line[]> {
  const from = `${today.slice(0, 7)}-01`;
  const to = addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1);
  const figures = (await readCompliance(ctx, { agencyId, includeSubordinate: true, from, to })) ?? [];
  return figures
    .filter(({ short, rule }) => short > 0 && (rule.per === 'MONTH' || rule.per === 'WEEK'))
    .map((one) => ({
      ...{ kind: 'DUTY_SHORT' as const, agencyId: one.agencyId, positionId: one.positionId, count: one.short },
      ...{ sessionId: null, noticeId: null, dueDay: one.to, isLate: one.to < today },
    }));
}

const nothing = { session: null, notice: null, directive: null, dialogue: null };

/** Whether what a line is about is still to be put to it. */
function isPlain(line: Line | FollowUpLine | DialogueLine): boolean {
  return !('directive' in line || 'dialogue' in line);
}

function thingsOf(line: Line, sessions: ReadonlyMap<string, SessionRow>, notices: ReadonlyMap<string, NoticeRow>) {
  const session = line.sessionId === null ? undefined : sessions.get(line.sessionId);
  const notice = line.noticeId === null ? undefined : notices.get(line.noticeId);
  return { session: session ? presentArranged(session) : null, notice: notice ?? null };
}
