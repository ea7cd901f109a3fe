import { sayAgency } from '../session/receiver.js';
import { To } from '../ui/to.js';
import { sayInstant } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { Place } from './documents.js';
import { PageTitle } from './frame.js';
import { OtherSessions } from './full-step.js';
import type { Booking } from './model.js';
import { closureOf } from './model.js';
import type { Outcome, StopKind } from './outcome.js';
import { dial, phoneOf } from './say.js';
import { useSpeech } from './speech.js';
import type { BookingActs } from './use-booking.js';

type Stopped = Extract<Outcome, { outcome: 'stopped' }>;

const curable: readonly StopKind[] = ['AlreadyRegistered', 'TooManyRegistrations', 'IdempotencyKeyReused'];

/** A “no” that another time cannot cure: next free places first, what happened, and whom to ask. */
export function StoppedPage({ booking, stopped, acts }: { booking: Booking; stopped: Stopped; acts: BookingActs }) {
  const { stops, stopped: words } = useSpeech();
  const { words: said } = useReader();
  const { kind, message, opensAt } = stopped;
  const others = stopped.others.length > 0 ? stopped.others : booking.others;
  const when = opensAt ? sayInstant(said, opensAt) : '';
  return (
    <div class="question">
      <PageTitle>{stops[kind].title}</PageTitle>
      {message && <p class="lead">{message}</p>}
      <p>{fill(stops[kind].next, { when })}</p>
      {curable.includes(kind) ? <Cures kind={kind} acts={acts} /> : <Others others={others} />}
      <Help place={booking.session} />
      <p class="help-line">
        <To path="/">{words.calendar}</To>
      </p>
    </div>
  );
}

/** A session in which no place can be asked for now: why, the next ones, and other ways. */
export function ClosedPage({ booking }: { booking: Booking }) {
  const { stops, stopped: words } = useSpeech();
  const { words: said } = useReader();
  const { session, others } = booking;
  const closure = closureOf(session);
  if (!closure) return null;
  const stop =
    closure === 'CLOSED'
      ? stops.RegistrationClosed
      : closure === 'NOT_YET_OPEN'
        ? stops.RegistrationNotYetOpen
        : undefined;
  const when = session.registrationOpensAt ? sayInstant(said, session.registrationOpensAt) : '';
  const off = closure === 'CLOSED' || closure === 'NOT_YET_OPEN' ? undefined : closure;
  return (
    <div class="question">
      <PageTitle>{off ? words.called[off] : stop?.title}</PageTitle>
      {session.statusReason && off && <p class="lead">{session.statusReason}</p>}
      <p>{off === 'NOT_OFFERED' ? words.notOffered : stop && fill(stop.next, { when })}</p>
      <Others others={others} />
      {session.howToRegister && off !== 'HELD' && (
        <section>
          <h2>{words.otherWay}</h2>
          <p>{session.howToRegister}</p>
        </section>
      )}
      <Help place={session} />
      <p class="help-line">
        <To path="/">{words.calendar}</To>
      </p>
    </div>
  );
}

function Others({ others }: { others: Booking['others'] }) {
  const { stopped: words } = useSpeech();
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{others.length === 1 ? words.next : words.others}</h2>
      <OtherSessions others={others} />
    </section>
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

/** Whom to call; nothing when nobody can be called. */
export function Help({ place }: { place: Pick<Place, 'agency' | 'point'> }) {
  const { stopped: words } = useSpeech();
  const { language } = useReader();
  const phone = phoneOf(place);
  if (!phone) return null;
  return (
    <p class="help-line">
      <a href={dial(phone)}>{fill(words.call, { agency: sayAgency(language, place.agency), phone })}</a>
    </p>
  );
}
