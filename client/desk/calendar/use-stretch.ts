import { addDays, type Day, firstOfMonth, isDay, mondayOf, weekFrom, weeksOfMonth } from '../../calendar/days.js';
import { dayOf } from '../../words/dates.js';
import { useDesk } from '../desk.js';
import { useSearch } from '../shell/route.js';
import { useShortcut } from '../ui/shortcuts.js';
import { calendarWords } from '../words/calendar.js';
import { useWords } from '../words/use-words.js';
import type { Arrangement } from './lanes.js';

/** Which part of the calendar is shown, and how: all of it stands in the address. */
export interface Stretch {
  today: Day;
  /** A day within what is shown. */
  day: Day;
  isMonth: boolean;
  arrangement: Arrangement;
  /** Agencies below too. */
  below: boolean;
  weeks: Day[][];
  chosenId: string | null;
  step(by: number): void;
  go(day: Day): void;
  setSearch: ReturnType<typeof useSearch>[1];
}

export function useStretch(): Stretch {
  const { shortcuts } = useWords(calendarWords);
  const today = dayOf(useDesk().now());
  const [search, setSearch] = useSearch();
  const asked = search.get('ngay');
  const day = isDay(asked) ? asked : today;
  const isMonth = search.get('xem') === 'thang';
  const go = (to: Day) => setSearch({ ngay: to === today ? null : to });
  const step = (by: number) => go(isMonth ? firstOfMonth(day, by) : addDays(day, by * 7));
  useShortcut({ keys: 'h', says: shortcuts.today, run: () => go(today) });
  useShortcut({ keys: '[', says: shortcuts.before, run: () => step(-1) });
  useShortcut({ keys: ']', says: shortcuts.after, run: () => step(1) });
  return {
    ...{ today, day, isMonth, go, step, setSearch },
    arrangement: search.get('theo') === 'phong' ? 'room' : 'leader',
    below: search.get('duoi') === '1',
    chosenId: search.get('buoi'),
    weeks: isMonth ? weeksOfMonth(day) : [weekFrom(mondayOf(day))],
  };
}
