import { sessionPath } from '../session/path.js';
import { isOn } from '../session/places.js';
import { To } from '../ui/to.js';
import { sayDay, timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { type Reader, useAgencyTongue, useReader } from '../words/reader.js';
import { useLivingCalendar } from './context.js';
import type { Day } from './days.js';
import type { Mark } from './documents.js';
import { type Filters, withFilters } from './filters.js';
import type { DayMark } from './model.js';
import { Wish } from './wish.js';

interface DayCellProps {
  day: Day;
  mark: DayMark | undefined;
  /** Names the sessions in the cell instead of only counting them. */
  large: boolean;
  tabIndex: number | undefined;
}

/** One day of a month's table; its link goes to the list from that day on. */
export function DayCell({ day, mark, large, tabIndex }: DayCellProps) {
  const reader = useReader();
  const { filters, today } = useLivingCalendar().data;
  const to = withFilters(filters, { from: day, to: undefined, view: 'danh-sach' });
  const look = ['cell', mark?.count && 'cell-busy', mark?.free && 'cell-free', day === today && 'cell-today'];
  return (
    <td class={look.filter(Boolean).join(' ')}>
      <Wish
        to={to}
        data-day={day}
        tabIndex={tabIndex}
        aria-label={sayCell(reader, day, mark)}
        aria-current={!large && filters.from === day ? 'date' : undefined}
      >
        <span class="cell-number">{Number(day.slice(8))}</span>
        {mark && <CellMark mark={mark} large={large} />}
      </Wish>
      {large && mark && <CellSessions marks={mark.sessions} more={to} at={filters.at} />}
    </td>
  );
}

const mostInitials = 2;

function CellMark({ mark: { count, initials }, large }: { mark: DayMark; large: boolean }) {
  const { words } = useReader();
  const tongue = useAgencyTongue();
  if (count === 0) return null;
  const rest = initials.length > mostInitials ? '…' : '';
  return (
    <>
      <span class="cell-count">{count}</span>
      {large ? (
        <span class="cell-said">{fill(words.calendar.count, { n: count })}</span>
      ) : (
        <span class="cell-initials" lang={tongue}>
          {initials.slice(0, mostInitials).join(' ') + rest}
        </span>
      )}
    </>
  );
}

const mostEntries = 3;

function CellSessions({ marks, more, at }: { marks: Mark[]; more: Filters; at: string | undefined }) {
  const { words } = useReader();
  const tongue = useAgencyTongue();
  const rest = marks.length - mostEntries;
  return (
    <ul class="cell-sessions">
      {marks.slice(0, mostEntries).map((mark) => (
        <li key={mark.id} class={isOn(mark) ? undefined : 'off'}>
          <To path={sessionPath(mark.slug, at)}>
            <span class="cell-time">{timeOf(mark.startsAt)}</span>{' '}
            <span lang={tongue}>{mark.assignedPosition.leader.fullName}</span>
            {!isOn(mark) && <span class="hidden-text">, {words.session.statuses[mark.status]}</span>}
          </To>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <Wish to={more}>{fill(words.calendar.moreInDay, { n: rest })}</Wish>
        </li>
      )}
    </ul>
  );
}

function sayCell({ words }: Reader, day: Day, mark: DayMark | undefined): string {
  const said = sayDay(words, day);
  if (!mark || mark.count === 0) return `${said}, ${words.calendar.noneInDay}`;
  const count = fill(words.calendar.count, { n: mark.count });
  const free = mark.free > 0 ? [fill(words.session.standing.free, { n: mark.free })] : [];
  const names = new Set(mark.sessions.map(({ assignedPosition }) => assignedPosition.leader.fullName));
  return [said, count, ...free, ...names].join(', ');
}
