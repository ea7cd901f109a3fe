import { hoursOf } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { type DeskSession, deskSessionQuery } from '../session/documents.js';
import { LastChange } from '../session/last-change.js';
import { sayReceiver, sayTimes } from '../session/say.js';
import { SessionActs } from '../session/session-acts.js';
import { sessionTab } from '../session/slots-tab.js';
import { StateTag } from '../session/state-tag.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { calendarWords } from '../words/calendar.js';
import { sessionWords } from '../words/session.js';
import { useWords } from '../words/use-words.js';
import type { CalendarSession } from './documents.js';

interface ChosenSessionProps {
  session: CalendarSession;
  /** Picks it up to be moved; left out when it may not be. */
  onMove?: (() => void) | undefined;
}

/** The session chosen in the calendar: what it is, what is to be known, its slots, and what can be done. */
export function ChosenSession({ session: { id }, onMove }: ChosenSessionProps) {
  const asked = useAsked(deskSessionQuery, { id }, { concerns: ['session', 'registration', 'schedule'] });
  const words = useWords(sessionWords);
  return (
    <AskedView asked={asked}>
      {({ staffSession }) =>
        staffSession ? <Shown session={staffSession} onMove={onMove} /> : <p>{words.notFound.text}</p>
      }
    </AskedView>
  );
}

function Shown({ session, onMove }: { session: DeskSession; onMove?: (() => void) | undefined }) {
  const words = useWords(calendarWords);
  const facts = useWords(sessionWords);
  const reader = useReader();
  const { View: Slots } = sessionTab;
  return (
    <div class="stack chosen-session">
      <h2>{sayTimes(reader, session.startsAt, session.endsAt)}</h2>
      <p>
        <StateTag state={session.state} /> {words.kinds[session.kind]}
      </p>
      <dl class="facts">
        <div>
          <dt>{facts.facts.who}</dt>
          <dd>{sayReceiver(session)}</dd>
        </div>
        <div>
          <dt>{facts.facts.where}</dt>
          <dd>{[session.room, session.point.name].filter(Boolean).join(', ')}</dd>
        </div>
      </dl>
      <LastChange session={session} />
      {session.warnings.length > 0 && (
        <div class="notice notice-few">
          <ul>
            {session.warnings.map(({ kind, message }) => (
              <li key={kind}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="acts">
        <Go class="button quiet" path={`/buoi/${session.id}`}>
          {words.pane.open}
        </Go>
        {onMove && (
          <button type="button" class="quiet" onClick={onMove}>
            {words.pane.move} <kbd>M</kbd>
          </button>
        )}
        <SessionActs session={session} />
      </div>
      <h3>{words.pane.slots}</h3>
      {session.slots.length === 0 && <p class="soft">{words.pane.noSlots}</p>}
      <Slots key={`${session.id} ${hoursOf(session.startsAt, session.endsAt)}`} session={session} />
    </div>
  );
}
