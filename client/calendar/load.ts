import { ask, type Execute } from '../api/execute.js';
import type { ResultOf, VariablesOf } from '../api/graphql.js';
import type { SessionCard } from '../session/documents.js';
import { sayAgency } from '../session/receiver.js';
import { dayOf } from '../words/dates.js';
import type { Language } from '../words/reader.js';
import { type Day, firstOfMonth, lastOfMonth } from './days.js';
import { calendarQuery, type Mark, marksQuery, narrowedOptionsQuery, optionsQuery } from './documents.js';
import { type Filters, kindGroups, type Shown, shownDays } from './filters.js';

type SessionFilter = VariablesOf<typeof calendarQuery>['filter'];
type Options = ResultOf<typeof optionsQuery>;
type Narrowed = ResultOf<typeof narrowedOptionsQuery>;

/** What can be chosen in the filter form: the slug for the address, the name for people. */
export interface FormOptions {
  agencies: Option[];
  leaders: Option[];
  points: Option[];
}

export interface Option {
  slug: string;
  name: string;
}

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
  options: FormOptions;
  /** The address names an agency, leader or place we do not know: nothing is shown rather than everything. */
  unknown: boolean;
}

/** Who asks, and in which language the names are wanted. */
interface Asker {
  execute: Execute;
  language: Language;
}

const listLength = 40;
const mostMarkPages = 10;

/** Loads the calendar of an address, in the server or in the browser alike. */
export async function loadCalendar(asker: Asker, wanted: Filters, today: Day): Promise<CalendarData> {
  const filters = notAhead(wanted, today);
  const { execute } = asker;
  const { options, wish, unknown } = await readWish(asker, filters);
  const shown = shownDays(filters, today);
  const month = firstOfMonth(shown.from);
  const asOf = filters.at ?? null;
  const whole = filters.view === 'danh-sach' ? listLength : 100;
  const filter = { ...wish, fromDay: shown.from, toDay: shown.to ?? null };
  const [answer, marks] = await Promise.all([
    ask(execute, calendarQuery, { filter, first: whole, after: filters.after ?? null, wish, asOf }),
    loadMarks(execute, { ...wish, fromDay: month, toDay: lastOfMonth(month) }, asOf),
  ]);
  const { nodes, pageInfo } = answer.sessions;
  return {
    filters,
    today,
    shown,
    sessions: unknown ? [] : nodes,
    next: !unknown && pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    marks: unknown ? [] : marks,
    nearest: unknown || asOf ? undefined : answer.nextFreeSessions[0],
    cursor: answer.changeCursor,
    wish,
    options,
    unknown,
  };
}

/** What is not yet past is told as it is now. */
const notAhead = (filters: Filters, today: Day): Filters =>
  filters.at && dayOf(filters.at) > today ? { ...filters, at: undefined } : filters;

async function loadMarks(execute: Execute, filter: SessionFilter, asOf: string | null): Promise<Mark[]> {
  const marks: Mark[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostMarkPages; page += 1) {
    const { sessions }: ResultOf<typeof marksQuery> = await ask(execute, marksQuery, { filter, after, asOf });
    marks.push(...sessions.nodes);
    if (!sessions.pageInfo.hasNextPage) break;
    after = sessions.pageInfo.endCursor;
  }
  return marks;
}

async function readWish({ execute, language }: Asker, filters: Filters) {
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
  return { options: withChosen(language, known, narrowed), wish, unknown };
}

/** The chosen agency and leader are offered even when the first hundred do not hold them. */
function withChosen(language: Language, known: Options, { leaders, receptionPoints }: Narrowed): FormOptions {
  const agencies = withOne(known.agencies.nodes, known.agency);
  return {
    agencies: agencies.map((agency) => ({ slug: agency.slug, name: sayAgency(language, agency) })),
    leaders: withOne(leaders.nodes, known.leader).map(({ slug, fullName }) => ({ slug, name: fullName })),
    points: receptionPoints.nodes.map(({ slug, name }) => ({ slug, name })),
  };
}

function withOne<One extends { slug: string }>(many: One[], one: One | null | undefined): One[] {
  return one && !many.some(({ slug }) => slug === one.slug) ? [one, ...many] : many;
}
