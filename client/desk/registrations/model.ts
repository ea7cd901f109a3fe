import type { EnumOf, VariablesOf } from '../graph.js';
import type { ActName, Ground, Line, listQuery, StateName, Template } from './documents.js';

/** A part of the work: what is to be looked at, what waits for the citizen, what is done. */
export type GroupName = 'cho-xem' | 'dang-xem' | 'cho-dan' | 'xong' | 'tat-ca';

export const groups: Readonly<Record<GroupName, readonly StateName[]>> = {
  'cho-xem': ['SUBMITTED'],
  'dang-xem': ['UNDER_REVIEW'],
  'cho-dan': ['MORE_ASKED', 'SESSION_PROPOSED'],
  xong: ['ACCEPTED', 'WAITLISTED', 'REDIRECTED', 'DECLINED'],
  'tat-ca': [],
};

export const groupNames = Object.keys(groups) as GroupName[];

export type RegistrationFilter = NonNullable<VariablesOf<typeof listQuery>['filter']>;
export type Topic = EnumOf<'TopicArea'>;
export type Channel = EnumOf<'RegistrationChannel'>;
export type QuestionName = EnumOf<'QuestionStanding'>;

/** Names of the filters in the address. What is searched for never stands there: it is a name or a number. */
export const filterKeys = ['nhom', 'buoi', 'linh-vuc', 'kenh', 'hoi'] as const;

/** Stands in the address for every session, those that are over too. */
export const everySession = 'tat-ca';

/**
 * The filter an address names, for the agency one works for.
 *
 * Sessions from today on, unless it names one, or all; who is searched for is found whenever it was.
 */
export function filterOf(
  search: URLSearchParams,
  { agencyId, text, today }: { agencyId: string; text: string; today: string },
): RegistrationFilter {
  const states = groups[groupOf(search)];
  const sessionId = search.get('buoi');
  const topic = search.get('linh-vuc');
  const channel = search.get('kenh');
  const question = search.get('hoi');
  return {
    agencyId,
    ...(states.length > 0 ? { states: [...states] } : {}),
    ...(sessionId && sessionId !== everySession ? { sessionId } : {}),
    ...(sessionId || text.trim() ? {} : { fromDay: today }),
    ...(topic ? { topics: [topic as Topic] } : {}),
    ...(channel ? { channels: [channel as Channel] } : {}),
    ...(question ? { question: question as QuestionName } : {}),
    ...(text.trim() ? { text: text.trim() } : {}),
  };
}

export function groupOf(search: URLSearchParams): GroupName {
  return groupNames.find((name) => name === search.get('nhom')) ?? 'cho-xem';
}

/** How many registrations a part of the work holds. */
export function countOf(group: GroupName, counts: readonly { state: string; count: number }[]): number {
  const states: readonly string[] = groups[group];
  const of = group === 'tat-ca' ? counts : counts.filter(({ state }) => states.includes(state));
  return of.reduce((sum, { count }) => sum + count, 0);
}

/** The line after, or before, the one that is chosen; the first or last when none is. */
export function stepFrom(lines: readonly Line[], chosen: string | null, by: 1 | -1): Line | undefined {
  const at = lines.findIndex(({ id }) => id === chosen);
  if (at < 0) return by === 1 ? lines[0] : lines.at(-1);
  return lines[at + by];
}

/** Where one goes on after these have been dealt with: the next that is left, else the one before. */
export function nextAfter(lines: readonly Line[], done: readonly string[]): string | null {
  const last = Math.max(...done.map((id) => lines.findIndex((line) => line.id === id)));
  const rest = (one: Line) => !done.includes(one.id);
  return (lines.slice(last + 1).find(rest) ?? lines.slice(0, Math.max(last, 0)).findLast(rest))?.id ?? null;
}

/** One letter of each act, as it is pressed. */
export const actKeys: Readonly<Record<ActName, string>> = {
  BEGIN_REVIEW: 'v',
  ACCEPT: 'a',
  ASK_MORE: 'm',
  REDIRECT: 'r',
  PROPOSE_SESSION: 'p',
  WAITLIST: 'w',
  DECLINE: 'd',
};

export const actNames = Object.keys(actKeys) as ActName[];

/** Acts that can be done with at least one of these. */
export function actsFor(lines: readonly Line[]): ActName[] {
  return actNames.filter((act) => lines.some((line) => line.possibleActs.includes(act)));
}

/** Whether a ground must be given: the place is given up, or taken back. */
export function needsGround(act: ActName, lines: readonly Line[]): boolean {
  if (act === 'REDIRECT' || act === 'DECLINE') return true;
  return act === 'WAITLIST' && lines.some(({ status }) => status === 'CONFIRMED');
}

/** Whether a day to answer by is asked for. */
export const needsDueDay = (act: ActName): boolean => act === 'ASK_MORE' || act === 'PROPOSE_SESSION';

/** Replies that stand ready for an act, those of the chosen ground first; the agency’s own come before others by themselves. */
export function readyFor(templates: readonly Template[], act: ActName, ground: Ground | undefined): Template[] {
  const fitting = templates.filter((one) => one.act === act && (!one.groundCode || one.groundCode === ground?.code));
  return [...fitting.filter(({ groundCode }) => groundCode), ...fitting.filter(({ groundCode }) => !groundCode)];
}

/** In how many days an answer is asked for when nobody says otherwise; never on the day of the session or after. */
export function usualDueDay(today: string, sessionDays: readonly string[]): string {
  const usual = addDays(today, 5);
  const [first] = [...sessionDays].sort();
  if (first === undefined || usual < first) return usual;
  const before = addDays(first, -1);
  return before > today ? before : first;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What differs between a registration as it was seen and as it is now, by the name of what differs. */
export type Difference = 'state' | 'status' | 'place' | 'group' | 'answer';

export function differencesOf(seen: Line, now: Line): Difference[] {
  const sees: [Difference, (line: Line) => unknown][] = [
    ['state', ({ triageState }) => triageState],
    ['status', ({ status, waitingPosition }) => [status, waitingPosition]],
    ['place', ({ session, slot }) => [session.id, slot?.id]],
    ['group', ({ groupCase }) => groupCase?.id],
    ['answer', ({ lastStep }) => lastStep?.answer ?? null],
  ];
  return sees.filter(([, of]) => JSON.stringify(of(seen)) !== JSON.stringify(of(now))).map(([name]) => name);
}
