import { hoursOf, sayDay, sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { schedulesWords } from '../words/schedules.js';
import { useWords } from '../words/use-words.js';
import type { PlannedDay } from './documents.js';

interface PlannedDaysProps {
  days: readonly PlannedDay[];
  /** At most so many are shown; how many there are beyond is said. */
  most: number;
  /** Local days a session has been made of already. */
  made?: ReadonlySet<string>;
}

/** The days of a rule, in order: when each is held, why it moved, what is in the way and what should be known. */
export function PlannedDays({ days, most, made }: PlannedDaysProps) {
  const { days: words } = useWords(schedulesWords);
  if (days.length === 0) return <p class="soft">{words.none}</p>;
  return (
    <>
      <ol class="planned-days">
        {days.slice(0, most).map((one) => (
          <PlannedLine
            key={`${one.nominalDay} ${one.point?.id} ${one.position?.id}`}
            planned={one}
            isMade={one.day !== null && (made?.has(one.day) ?? false)}
          />
        ))}
      </ol>
      {days.length > most && <p class="soft">{fill(words.more, { n: days.length - most })}</p>}
    </>
  );
}

function PlannedLine({ planned, isMade }: { planned: PlannedDay; isMade: boolean }) {
  const { days: words } = useWords(schedulesWords);
  const { words: common } = useReader();
  const { day, nominalDay, startsAt, endsAt, reason, why, conflicts, warnings, registrationClosesAt } = planned;
  const isWaiting = reason === 'NEEDS_DECISION' || reason === 'SAME_DAY';
  const leader = planned.position?.leader;
  return (
    <li class={conflicts.length > 0 || isWaiting ? 'planned-blocked' : undefined}>
      <p>
        <strong class={day ? undefined : 'planned-none'}>{sayDay(common, day ?? nominalDay)}</strong>
        {day && startsAt && endsAt && `, ${hoursOf(startsAt, endsAt)}`}
        {leader && `, ${leader.honorific} ${leader.fullName}`}
        {!day && ' '}
        {!day && <span class="tag tag-few">{isWaiting ? words.decide : words.noSession}</span>}
        {isMade && ' '}
        {isMade && <span class="tag tag-free">{words.made}</span>}
      </p>
      {reason !== 'KEPT' && <p class="planned-why">{why}</p>}
      {conflicts.map(({ kind, message }) => (
        <p key={kind} class="planned-conflict">
          {fill(words.conflict, { message })}
        </p>
      ))}
      {warnings.map(({ kind, message }) => (
        <p key={kind} class="soft">
          {message}
        </p>
      ))}
      {day && registrationClosesAt && (
        <p class="soft">{fill(words.closes, { when: sayInstant(common, registrationClosesAt) })}</p>
      )}
    </li>
  );
}
