import { sayTimes, sayWho } from '../booking/say.js';
import { isDialogue } from '../session/places.js';
import { Mixed } from '../ui/mixed.js';
import { useReader } from '../words/reader.js';
import type { SessionToMove } from './documents.js';
import { hasPlaces } from './places.js';
import { useManageSpeech } from './speech.js';

interface FullSessionsProps {
  sessions: readonly SessionToMove[];
  /** Something would be given up by waiting. */
  holdsPlace: boolean;
  chosen: string | undefined;
  onChoose(slotId: string): void;
}

/** Full sessions, to be waited for with priority by whoever the agency put out. */
export function FullSessions({ sessions, holdsPlace, chosen, onChoose }: FullSessionsProps) {
  const reader = useReader();
  const { offer } = useManageSpeech();
  const full = sessions.filter((one) => !hasPlaces(one));
  if (full.length === 0) return null;
  return (
    <fieldset class="slots">
      <legend>{offer.full}</legend>
      <p class="soft">{holdsPlace ? offer.fullGives : offer.fullWhat}</p>
      <div class="slot-grid slot-list">
        {full.map((session) => {
          const slotId = session.slots[0]?.id ?? '';
          return (
            <label key={session.id} class="slot">
              <input
                type="radio"
                name="slot"
                value={slotId}
                checked={slotId === chosen}
                onChange={() => onChoose(slotId)}
              />
              <span class="slot-time">{sayTimes(reader, session)}</span>
              <span class="slot-places">
                {isDialogue(session) && `${reader.words.session.kinds[session.kind]} · `}
                <Mixed text={sayWho(reader, session)} />
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
