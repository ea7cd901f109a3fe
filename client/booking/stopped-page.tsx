import { PageTitle } from '../ui/page-title.js';
import { To } from '../ui/to.js';
import { sayInstant } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { Others, WayOut } from './closed-page.js';
import type { Booking } from './model.js';
import type { Outcome, StopKind } from './outcome.js';
import { useSpeech } from './speech.js';
import type { BookingActs } from './use-booking.js';

type Stopped = Extract<Outcome, { outcome: 'stopped' }>;

const curable: readonly StopKind[] = ['AlreadyRegistered', 'TooManyRegistrations', 'IdempotencyKeyReused'];

/** A “no” that another time cannot cure: what happened, the next free places, and whom to ask. */
export function StoppedPage({ booking, stopped, acts }: { booking: Booking; stopped: Stopped; acts: BookingActs }) {
  const { stops, stopped: words } = useSpeech();
  const { words: said } = useReader();
  const { kind, message, opensAt } = stopped;
  const others = stopped.others.length > 0 ? stopped.others : booking.others;
  return (
    <div class="question">
      <PageTitle>{stops[kind]}</PageTitle>
      <p class="lead">{kind === 'IdempotencyKeyReused' ? words.reused : message || words.withdrawn}</p>
      {opensAt && <p>{fill(words.opens, { when: sayInstant(said, opensAt) })}</p>}
      {curable.includes(kind) ? (
        <Cures kind={kind} acts={acts} />
      ) : (
        <Others others={others} {...(kind === 'RegistrationClosed' && { title: words.goesTo })} />
      )}
      <WayOut booking={booking} keeps={!curable.includes(kind)} />
    </div>
  );
}

function Cures({ kind, acts }: { kind: StopKind; acts: BookingActs }) {
  const { stopped: words } = useSpeech();
  return (
    <p class="acts">
      <To path="/quan-ly" class="button">
        {words.manage}
      </To>
      {kind === 'IdempotencyKeyReused' ? (
        <button type="button" class="quiet" onClick={acts.send}>
          {words.sendNew}
        </button>
      ) : (
        <button type="button" class="quiet" onClick={acts.review}>
          {words.again}
        </button>
      )}
    </p>
  );
}
