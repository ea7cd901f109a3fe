import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { sayTimes } from '../session/say.js';
import { calendarWords } from '../words/calendar.js';
import { useWords } from '../words/use-words.js';
import { type Carried, dropOf, hoursOfCarried, isWhereItWas } from './carrying.js';
import type { Arrangement, Lane } from './lanes.js';
import type { Findings } from './use-findings.js';

interface CarryBarProps {
  carried: Carried;
  findings: Findings;
  arrangement: Arrangement;
  lane: Lane | undefined;
  onDrop(): void;
  onCancel(): void;
}

/** Says where a session is being taken and what is in the way there, before it is put down. */
export function CarryBar({ carried, findings, arrangement, lane, onDrop, onCancel }: CarryBarProps) {
  const { carry: words } = useWords(calendarWords);
  const reader = useReader();
  const { session } = carried;
  const { startsAt, endsAt } = hoursOfCarried(carried);
  const when = (from: string, to: string) => sayTimes(reader, from, to);
  const drop = dropOf(carried, arrangement, lane);
  const isHere = isWhereItWas(carried, arrangement);
  return (
    <section class="carry-bar" aria-label={words.bar}>
      <div class="carry-words">
        <p>
          <strong>{fill(words.to, { when: when(startsAt, endsAt) })}</strong>
          {lane && ` · ${lane.name}`}{' '}
          <span class="soft">({fill(words.from, { when: when(session.startsAt, session.endsAt) })})</span>
        </p>
        <div role="status">{!isHere && <Found findings={findings} />}</div>
        {session.published && !isHere && (
          <p class="soft">{drop.kind === 'elsewhere' ? words.elsewhere : words.willTell}</p>
        )}
        <p class="soft carry-help">{words.help}</p>
      </div>
      <div class="acts">
        <button
          type="button"
          onClick={onDrop}
          aria-disabled={findings.isBlocked || drop.kind === 'elsewhere' || undefined}
        >
          {words.drop}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

function Found({ findings: { state, notes, isBlocked } }: { findings: Findings }) {
  const { carry: words } = useWords(calendarWords);
  if (state === 'checking') return <p class="soft">{words.checking}</p>;
  if (state === 'unchecked') return <p>{words.unchecked}</p>;
  if (notes.length === 0) return <p class="carry-free">{words.free}</p>;
  return (
    <>
      <p class={isBlocked ? 'carry-blocked' : 'carry-known'}>{isBlocked ? words.inTheWay : words.know}</p>
      <ul>
        {notes.map(({ kind, message }) => (
          <li key={kind}>{message}</li>
        ))}
      </ul>
    </>
  );
}
