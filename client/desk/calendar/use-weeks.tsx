import type { Day } from '../../calendar/days.js';
import { type Asked, useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { AskedView } from '../ui/asked-view.js';
import { calendarWords } from '../words/calendar.js';
import { useWords } from '../words/use-words.js';
import { type Cells, cellsOf } from './cells.js';
import { type CalendarSession, type CalendarWeek, calendarLanesQuery, calendarWeekQuery } from './documents.js';
import { type Arrangement, lanesOf } from './lanes.js';

interface ShownWeek {
  days: readonly Day[];
  week: CalendarWeek | undefined;
  sessions: readonly CalendarSession[];
  cells: Cells;
}

/** A month has at most so many weeks; each is a question of its own, so that a change asks only its week anew. */
const mostWeeks = 6;
const concerns = ['session', 'schedule', 'registration'] as const;

/** Everything the calendar shows for some weeks: its lines, and each week’s sessions by line and day. */
export function useWeeks(
  weeks: readonly (readonly Day[])[],
  { arrangement, below }: { arrangement: Arrangement; below: boolean },
) {
  const { agency } = useDesk();
  const words = useWords(calendarWords);
  const spans = Array.from({ length: mostWeeks }, (_, at) => weeks[at]);
  const asked = spans.map((days) =>
    // biome-ignore lint/correctness/useHookAtTopLevel: always the same number of weeks
    useAsked(
      calendarWeekQuery,
      { agencyId: agency.id, from: days?.[0] ?? '', to: days?.at(-1) ?? '', below },
      { concerns, unless: days === undefined },
    ),
  );
  const house = useAsked(
    calendarLanesQuery,
    { agencyId: agency.id, onDay: weeks[0]?.at(-1) ?? '' },
    { concerns: ['structure'] },
  );
  const shown = weeks.map((days, at): ShownWeek => {
    const one = asked[at];
    const week = one?.isOlder ? undefined : one?.data;
    const sessions = week?.staffSessions?.nodes ?? [];
    return { days, week, sessions, cells: cellsOf(sessions, arrangement) };
  });
  const all = shown.flatMap(({ sessions }) => sessions);
  const known = house.data?.agency ?? undefined;
  const lanes = known ? lanesOf(known, all, arrangement) : [];
  const isCut = shown.some(({ week }) => week?.staffSessions?.pageInfo.hasNextPage);
  const questions: Asked<unknown>[] = [house, ...asked.slice(0, weeks.length)];
  const troubled = questions.find(({ state }) => state !== 'ready');
  const note = (
    <>
      {troubled && <AskedView asked={troubled}>{() => null}</AskedView>}
      {isCut && <p class="notice notice-few">{words.tooMany}</p>}
    </>
  );
  return { lanes, shown, house: known, note };
}
