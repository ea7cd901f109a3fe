import { ask, type Execute } from '../api/execute.js';
import type { ResultOf, VariablesOf } from '../api/graphql.js';
import type { SessionCard } from '../session/documents.js';
import { type Day, firstOfMonth, lastOfMonth } from './days.js';
import { calendarQuery, type Mark, marksQuery, narrowedOptionsQuery, optionsQuery } from './documents.js';
import { type Filters, kindGroups, type Shown, shownDays } from './filters.js';

type SessionFilter = VariablesOf<typeof calendarQuery>['filter'];
type Options = ResultOf<typeof optionsQuery>;
type Narrowed = ResultOf<typeof narrowedOptionsQuery>;

/** Everything the calendar shows, as plain data. */
export interface CalendarData {
  filters: Filters;
  today: Day;
  shown: Shown;
  sessions: SessionCard[];
  /** Cursor of the following page, when there is one. */
  next: string | undefined;
  /** Sessions of the month that is drawn as a table. */
  marks: Mark[];
  nearest: SessionCard | undefined;
  /** Where the live stream goes on from. */
  cursor: string;
  /** What the live stream is asked for: the wish without days. */
  wish: SessionFilter;
  options: {
    agencies: Options['agencies']['nodes'];
    leaders: Narrowed['leaders']['nodes'];
    points: Narrowed['receptionPoints']['nodes'];
  };
  /** The address names an agency, leader or place we do not know: nothing is shown rather than everything. */
  unknown: boolean;
}

const listLength = 40;
const mostMarkPages = 10;

/** Loads the calendar of an address, in the server or in the browser alike. */
export async function loadCalendar(execute: Execute, filters: Filters, today: Day): Promise<CalendarData> {
  const { options, wish, unknown } = await readWish(execute, filters);
  const shown = shownDays(filters, today);
  const month = firstOfMonth(shown.from);
  const whole = filters.view === 'danh-sach' ? listLength : 100;
  const filter = { ...wish, fromDay: shown.from, toDay: shown.to ?? null };
  const [answer, marks] = await Promise.all([
    ask(execute, calendarQuery, { filter, first: whole, after: filters.after ?? null, wish }),
    loadMarks(execute, { ...wish, fromDay: month, toDay: lastOfMonth(month) }),
  ]);
  const { nodes, pageInfo } = answer.sessions;
  return {
    filters,
    today,
    shown,
    sessions: unknown ? [] : nodes,
    next: !unknown && pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    marks: unknown ? [] : marks,
    nearest: unknown ? undefined : answer.nextFreeSessions[0],
    cursor: answer.changeCursor,
    wish,
    options,
    unknown,
  };
}

async function loadMarks(execute: Execute, filter: SessionFilter): Promise<Mark[]> {
  const marks: Mark[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostMarkPages; page += 1) {
    const { sessions }: ResultOf<typeof marksQuery> = await ask(execute, marksQuery, { filter, after });
    marks.push(...sessions.nodes);
    if (!sessions.pageInfo.hasNextPage) break;
    after = sessions.pageInfo.endCursor;
  }
  return marks;
}

async function readWish(execute: Execute, filters: Filters) {
  const known = await ask(execute, optionsQuery, {
    agencySlug: filters.agency ?? null,
    withAgency: filters.agency !== undefined,
    leaderSlug: filters.leader ?? null,
    withLeader: filters.leader !== undefined,
  });
  const { agency, leader } = known;
  const subordinate = filters.agency === undefined || filters.subordinate;
  const narrowed = await ask(execute, narrowedOptionsQuery, { agencyId: agency?.id ?? null, subordinate });
  const point = narrowed.receptionPoints.nodes.find(({ slug }) => slug === filters.point);
  const wish: SessionFilter = {
    agencyId: agency?.id ?? null,
    includeSubordinate: subordinate,
    leaderId: leader?.id ?? null,
    pointId: point?.id ?? null,
    kinds: filters.kind ? [...kindGroups[filters.kind]] : null,
    freeOnly: filters.freeOnly,
    text: filters.text ?? null,
  };
  const unknown = Boolean((filters.agency && !agency) || (filters.leader && !leader) || (filters.point && !point));
  return { options: withChosen(known, narrowed), wish, unknown };
}

/** The chosen agency and leader are offered even when the first hundred do not hold them. */
function withChosen({ agencies, agency, leader }: Options, { leaders, receptionPoints }: Narrowed) {
  const has = (list: readonly { slug: string }[], one: { slug: string }) => list.some(({ slug }) => slug === one.slug);
  return {
    agencies: agency && !has(agencies.nodes, agency) ? [agency, ...agencies.nodes] : agencies.nodes,
    leaders: leader && !has(leaders.nodes, leader) ? [leader, ...leaders.nodes] : leaders.nodes,
    points: receptionPoints.nodes,
  };
}
