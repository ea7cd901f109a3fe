import { useReader } from '../../words/reader.js';
import { useDesk } from '../desk.js';
import { Faces } from '../presence/faces.js';
import { usePresence } from '../presence/use-presence.js';
import { Go } from '../shell/route.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { Behalf } from './behalf.js';
import { DetailFacts } from './detail-facts.js';
import type { ActName, Detail } from './documents.js';
import { HistoryLines } from './history-lines.js';
import { actKeys, actsFor } from './model.js';
import { Related } from './related.js';
import { sayPlace } from './say.js';
import { StateTags } from './state-tags.js';
import { Steps } from './steps.js';

interface RegistrationDetailProps {
  registration: Detail;
  /** A reply to it is being written. */
  isEditing: boolean;
  onAct(act: ActName): void;
  onChanged(): void;
}

/** One registration with everything that is known of it, and what can be done. */
export function RegistrationDetail({ registration, isEditing, onAct, onChanged }: RegistrationDetailProps) {
  const reader = useReader();
  const others = usePresence({ thing: 'REGISTRATION', thingId: registration.id, isEditing });
  return (
    <div class="stack registration">
      <header>
        <h2>{registration.applicantName}</h2>
        <p class="soft">
          {sayPlace(reader, registration)} · {registration.agency.name}
        </p>
        <StateTags line={registration} />
        <Faces people={others} />
      </header>
      <Acts registration={registration} onAct={onAct} />
      <RecordVisit registration={registration} />
      <DetailFacts registration={registration} />
      <Steps registration={registration} onChanged={onChanged} />
      <Behalf registration={registration} onChanged={onChanged} />
      <Related id={registration.id} />
      <HistoryLines history={registration.history} />
    </div>
  );
}

function Acts({ registration, onAct }: Pick<RegistrationDetailProps, 'registration' | 'onAct'>) {
  const { acts, doing } = useWords(registrationWords);
  const possible = actsFor([registration]);
  if (possible.length === 0) return null;
  return (
    <fieldset class="acts registration-acts">
      <legend class="hidden-text">{doing}</legend>
      {possible.map((act) => (
        <button key={act} type="button" class={act === 'ACCEPT' ? undefined : 'quiet'} onClick={() => onAct(act)}>
          {acts[act]} <kbd>{actKeys[act].toUpperCase()}</kbd>
        </button>
      ))}
    </fieldset>
  );
}

/** The way to put down the visit of whoever registered, for those who record visits; nothing once the place is given up. */
function RecordVisit({ registration: { id, status } }: Pick<RegistrationDetailProps, 'registration'>) {
  const { record } = useWords(visitWords);
  const { holds } = useDesk();
  if (status === 'CANCELLED' || !holds('RECEPTIONIST', 'SECRETARY')) return null;
  return (
    <p>
      <Go class="button quiet" path={`/tiep?dang-ky=${id}`}>
        {record}
      </Go>
    </p>
  );
}
