import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '../../calendar/days.js';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { calendarWords } from '../words/calendar.js';
import { useWords } from '../words/use-words.js';
import { useCalendar } from './calendar-context.js';
import { Cell } from './cell.js';
import { type Cells, dayNote, isOff } from './cells.js';
import type { CalendarWeek } from './documents.js';
import type { Lane } from './lanes.js';
import { walk } from './walk.js';

interface WeekTableProps {
  days: readonly Day[];
  lanes: readonly Lane[];
  week: CalendarWeek | undefined;
  cells: Cells;
}

/** Several people or rooms side by side for seven days. Arrow keys walk from session to session; Enter opens one or begins one. */
export function WeekTable({ days, lanes, week, cells }: WeekTableProps) {
  const words = useWords(calendarWords);
  const reader = useReader();
  const { arrangement } = useCalendar();
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    // Tab stops at the table once: where the walk was, or at its first stop.
    if (table.current?.querySelector('[data-stop][tabindex="0"]')) return;
    const first = table.current?.querySelector<HTMLElement>('[data-stop]');
    if (first) first.tabIndex = 0;
  });
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const said = (day: Day) => sayDay(reader.words, day, 'dayNumbers');
  return (
    <table class="lanes" ref={table} onKeyDown={(event) => table.current && walk(event, table.current)}>
      <caption class="hidden-text">{fill(words.table, { from: said(from), to: said(to) })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.lane[arrangement]}</th>
          {days.map((day) => (
            <DayHead key={day} day={day} week={week} />
          ))}
        </tr>
      </thead>
      <tbody>
        {lanes.map((lane) => (
          <tr key={lane.key}>
            <th scope="row">
              <span class="lane-name">{lane.name}</span>
              {lane.note && <span class="lane-note">{lane.note}</span>}
            </th>
            {days.map((day) => (
              <Cell key={day} lane={lane} day={day} week={week} cells={cells} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayHead({ day, week }: { day: Day; week: CalendarWeek | undefined }) {
  const words = useWords(calendarWords);
  const reader = useReader();
  const { today } = useCalendar();
  const note = dayNote(week, day);
  const isToday = day === today;
  const look = [isOff(week, day) && 'day-off', isToday && 'day-today'].filter(Boolean).join(' ');
  return (
    <th scope="col" class={look || undefined} aria-current={isToday ? 'date' : undefined}>
      <span class="day-name">{sayDay(reader.words, day, 'dayShort')}</span>
      {note && (
        <span class="day-note" title={note.source}>
          {words.daysOff[note.kind]}
        </span>
      )}
    </th>
  );
}
