import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '../../calendar/days.js';
import { hoursOf, sayDayWithin, timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { calendarWords } from '../words/calendar.js';
import { sessionWords } from '../words/session.js';
import { useWords } from '../words/use-words.js';
import { useCalendar } from './calendar-context.js';
import { hoursOfCarried } from './carrying.js';
import { type Cells, cellKey, isOff, leaveOn } from './cells.js';
import type { CalendarSession, CalendarWeek } from './documents.js';
import type { Lane } from './lanes.js';

interface CellProps {
  lane: Lane;
  day: Day;
  week: CalendarWeek | undefined;
  cells: Cells;
}

/** One person or room on one day: what is arranged, why nobody is there, and a way to arrange something. */
export function Cell({ lane, day, week, cells }: CellProps) {
  const words = useWords(calendarWords);
  const { carried, mayArrange, add } = useCalendar();
  const reader = useReader();
  const sessions = cells.get(cellKey(lane.key, day)) ?? [];
  const leave = leaveOn(week, lane.leaderId, day);
  const isTarget = carried?.day === day && carried.laneKey === lane.key;
  const look = [isOff(week, day) && 'day-off', leave && 'lane-away', isTarget && 'cell-target'].filter(Boolean);
  const label = fill(words.add, { lane: lane.name, day: sayDayWithin(reader.words, day, 'dayNumbers') });
  return (
    <td class={look.join(' ') || undefined} data-lane={lane.key} data-day={day}>
      {leave && <span class="cell-leave">{fill(words.away, { why: words.leave[leave] })}</span>}
      {sessions.map((session) => (
        <Chip key={session.id} session={session} />
      ))}
      {isTarget && <Ghost />}
      {mayArrange && (
        <button
          type="button"
          class="cell-add"
          data-stop
          tabIndex={-1}
          aria-label={label}
          onClick={() => add(lane, day)}
        >
          <span aria-hidden="true">+</span>
        </button>
      )}
    </td>
  );
}

/** A session in the calendar. */
function Chip({ session }: { session: CalendarSession }) {
  const words = useWords(calendarWords);
  const { states } = useWords(sessionWords);
  const { arrangement, carried, chosen, choose, grab, landing } = useCalendar();
  const chip = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (landing.current !== session.id) return;
    landing.current = undefined;
    chip.current?.focus();
  }, [landing, session.id]);
  const { leader } = session.actualPosition ?? session.assignedPosition;
  const isWarned = session.warnings.length > 0;
  const isLifted = carried?.session.id === session.id;
  const who = arrangement === 'room' ? `${leader.honorific} ${leader.fullName}` : placeOf(session);
  const look = ['chip', `chip-${session.state.toLowerCase()}`, isLifted && 'chip-lifted'].filter(Boolean).join(' ');
  const said = { time: hoursOf(session.startsAt, session.endsAt), who, state: states[session.state] };
  return (
    <button
      type="button"
      class={look}
      ref={chip}
      data-stop
      data-session={session.id}
      tabIndex={-1}
      aria-current={chosen === session.id ? 'true' : undefined}
      onClick={() => choose(session)}
      onPointerDown={(event) => grab(session, event)}
    >
      <span class="hidden-text">
        {fill(words.chip, said)}
        {isWarned && `, ${words.warned}`}
        {isLifted && `, ${words.carried}`}
      </span>
      <span class="chip-time" aria-hidden="true">
        {timeOf(session.startsAt)}
        <span class="chip-end">–{timeOf(session.endsAt)}</span>
        {isWarned && <span class="chip-warned">!</span>}
      </span>
      <span class="chip-who" aria-hidden="true">
        {who}
      </span>
      <span class="chip-facts">
        {session.capacity > 0 && fill(words.places, { free: session.freePlaces, all: session.capacity })}
        {session.waitingCount > 0 && ` · ${fill(words.waiting, { n: session.waitingCount })}`}
      </span>
    </button>
  );
}

/** Where what is carried would be put down. */
function Ghost() {
  const { carried } = useCalendar();
  if (!carried) return null;
  const { startsAt, endsAt } = hoursOfCarried(carried);
  return (
    <span class="chip chip-ghost" aria-hidden="true">
      <span class="chip-time">{hoursOf(startsAt, endsAt)}</span>
    </span>
  );
}

function placeOf({ point, room, agency }: CalendarSession): string {
  return [agency.shortName, room || point.name].join(' · ');
}
