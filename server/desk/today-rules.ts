import type { Day } from '../working-days/day-rules.js';

/** What can need somebody at the desk. */
export type LineKind =
  | 'SESSION_TO_PUBLISH'
  | 'NOTICE_TO_SIGN'
  | 'NOTICE_TO_PUBLISH'
  | 'ANSWER_DUE'
  | 'SESSION_WARNING'
  | 'PEOPLE_WAITING'
  | 'CHOICE_AWAITED'
  | 'PEOPLE_AFFECTED'
  | 'PUBLISHED_LATE'
  | 'SESSION_TO_RECORD'
  | 'DUTY_SHORT'
  | 'PREPARATION_DUE'
  | 'CONCLUSION_OWED'
  | 'VISIT_REPLY_DUE'
  | 'PETITION_REPLY_DUE'
  | 'DIRECTIVE_DUE'
  | 'DIRECTIVE_TO_CONFIRM'
  | 'PROMISE_DISPUTED'
  | 'DIALOGUE_NOTICE_DUE'
  | 'DIALOGUE_RESULT_DUE'
  | 'DIALOGUE_WAITING';

/** One thing that needs somebody: what, where, how many, and until when. */
export interface Line {
  kind: LineKind;
  agencyId: string;
  sessionId: string | null;
  noticeId: string | null;
  positionId: string | null;
  /** People, sessions or warnings, by kind. */
  count: number;
  /** Last local day on which it is in time; null: no law or paper says. */
  dueDay: Day | null;
  isLate: boolean;
}

/** A session as far as it can need somebody. `postBy` is null where nothing has to be posted ahead. */
export interface NeedySession {
  id: string;
  agencyId: string;
  status: string;
  day: Day;
  startsAt: string;
  endsAt: string;
  publishedDay: Day | null;
  postBy: Day | null;
  waitingCount: number;
  openCount: number;
  /** Kinds of what should be known about it. */
  warnings: readonly string[];
}

export interface PeopleNeed {
  sessionId: string;
  agencyId: string;
  unexamined: number;
  undecided: number;
  firstLastDay: Day | null;
  stranded: number;
}

export interface Span {
  today: Day;
  now: string;
  /** Last local day looked at. */
  to: Day;
}

/** What a session itself needs. A draft counts as soon as its last day of posting is within the span, or over. */
export function linesOfSession(session: NeedySession, span: Span): Line[] {
  const isOn = session.status === 'SCHEDULED' || session.status === 'RESCHEDULED';
  if (!isOn) return [];
  if (session.startsAt <= span.now) return isUnrecorded(session, span) ? [lineOf('SESSION_TO_RECORD', session, 1)] : [];
  return [...ofPosting(session, span), ...ofWarnings(session), ...ofWaiting(session)];
}

/** What the people of a session need; numbers, never who. */
export function linesOfPeople(need: PeopleNeed, session: NeedySession, { today }: Span): Line[] {
  const lines: Line[] = [];
  const postponed = session.status === 'POSTPONED' || session.status === 'CANCELLED';
  if (need.unexamined > 0)
    lines.push(due('ANSWER_DUE', session, { count: need.unexamined, dueDay: session.day, today }));
  if (need.undecided > 0)
    lines.push(due('CHOICE_AWAITED', session, { count: need.undecided, dueDay: need.firstLastDay, today }));
  if (need.stranded > 0 || (postponed && need.undecided > 0))
    lines.push(lineOf('PEOPLE_AFFECTED', session, Math.max(need.stranded, need.undecided)));
  return lines;
}

/** Late first, then by the day it is due; what has no day comes last, in the order of kinds. */
export function inOrder<One extends Line>(lines: readonly One[]): One[] {
  const rank = (line: Line) =>
    `${line.isLate ? 0 : 1} ${line.dueDay ?? '9999'} ${String(order[line.kind]).padStart(2, '0')}`;
  return [...lines].sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}

const order: Record<LineKind, number> = {
  SESSION_TO_PUBLISH: 0,
  NOTICE_TO_SIGN: 1,
  NOTICE_TO_PUBLISH: 2,
  SESSION_WARNING: 3,
  CHOICE_AWAITED: 4,
  PEOPLE_AFFECTED: 5,
  ANSWER_DUE: 6,
  PEOPLE_WAITING: 7,
  SESSION_TO_RECORD: 8,
  DUTY_SHORT: 9,
  PUBLISHED_LATE: 10,
  DIRECTIVE_DUE: 11,
  VISIT_REPLY_DUE: 6,
  PETITION_REPLY_DUE: 6,
  PREPARATION_DUE: 6,
  DIRECTIVE_TO_CONFIRM: 12,
  PROMISE_DISPUTED: 13,
  CONCLUSION_OWED: 14,
  DIALOGUE_NOTICE_DUE: 15,
  DIALOGUE_RESULT_DUE: 16,
  DIALOGUE_WAITING: 17,
};

/** Told to the next morning: on the day itself people still sit there. */
function isUnrecorded({ publishedDay, day }: NeedySession, { today }: Span): boolean {
  return publishedDay !== null && day < today;
}

function ofPosting(session: NeedySession, { today, to }: Span): Line[] {
  const { publishedDay, postBy } = session;
  if (postBy === null) return [];
  if (publishedDay === null)
    return postBy <= to ? [due('SESSION_TO_PUBLISH', session, { count: 1, dueDay: postBy, today })] : [];
  return publishedDay > postBy ? [{ ...lineOf('PUBLISHED_LATE', session, 1), dueDay: postBy }] : [];
}

/** What is said of posting elsewhere is not said twice. */
function ofWarnings(session: NeedySession): Line[] {
  const known = session.warnings.filter((kind) => kind !== 'POSTING_LATE' && kind !== 'YEAR_UNKNOWN');
  return known.length > 0 ? [lineOf('SESSION_WARNING', session, known.length)] : [];
}

function ofWaiting(session: NeedySession): Line[] {
  return session.waitingCount > 0 ? [lineOf('PEOPLE_WAITING', session, session.waitingCount)] : [];
}

function due(kind: LineKind, session: NeedySession, told: { count: number; dueDay: Day | null; today: Day }): Line {
  const { count, dueDay, today } = told;
  return { ...lineOf(kind, session, count), dueDay, isLate: dueDay !== null && dueDay < today };
}

function lineOf(kind: LineKind, { id, agencyId }: NeedySession, count: number): Line {
  return {
    ...{ kind, agencyId, count, sessionId: id },
    ...{ noticeId: null, positionId: null, dueDay: null, isLate: false },
  };
}
