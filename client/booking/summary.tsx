import { isDialogue } from '../session/places.js';
import { sayAgency } from '../session/receiver.js';
import { Mixed } from '../ui/mixed.js';
import { To } from '../ui/to.js';
import { dayOf, hoursOf, sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useAgencyTongue, useReader } from '../words/reader.js';
import { isTouched } from './draft.js';
import { type Booking, closureOf, placeWanted } from './model.js';
import { dial, sayInstead, sayPlace, sayTimes, sayWho, unbroken, whomToCall } from './say.js';
import { useSpeech } from './speech.js';
import type { BookingActs } from './use-booking.js';

interface SummaryProps {
  booking: Booking;
  acts: BookingActs;
}

/** One line that says on a phone what one is registering for. */
export function SummaryLine({ booking }: { booking: Booking }) {
  const reader = useReader();
  const { session } = booking;
  const day = sayDay(reader.words, dayOf(session.startsAt), 'dayShort');
  const said = `${day}, ${useChosen(booking) ?? unbroken(hoursOf(session.startsAt, session.endsAt))}`;
  return (
    <p class="summary-line">
      {isDialogue(session) && <span class="summary-kind">{reader.words.session.kinds[session.kind]}</span>}
      <strong>
        <Mixed text={sayWho(reader, session)} />
      </strong>
      <br />
      {isOff(session) ? <s>{said}</s> : said}
    </p>
  );
}

/** What one is registering for, beside every question. */
export function Summary({ booking, acts }: SummaryProps) {
  const reader = useReader();
  const words = useSpeech();
  const { session, draft } = booking;
  const instead = sayInstead(reader, words, session);
  const chosen = useChosen(booking);
  const when = sayTimes(reader, session);
  const tongue = useAgencyTongue();
  return (
    <aside class="summary" aria-label={words.summary.title}>
      <h2>{isDialogue(session) ? reader.words.session.kinds[session.kind] : words.summary.title}</h2>
      <dl>
        <dt>{words.receiver}</dt>
        <dd>
          <Mixed text={sayWho(reader, session)} />
          {instead && <Mixed text={` (${instead})`} />}
        </dd>
        <dt>{words.when}</dt>
        <dd>{isOff(session) ? <s>{when}</s> : when}</dd>
        {chosen && <dt>{placeWanted(booking) === 'waiting' ? words.summary.joining : words.summary.chosen}</dt>}
        {chosen && <dd>{chosen}</dd>}
        <dt>{words.where}</dt>
        <dd>
          <span lang={tongue}>{sayPlace(session)}</span>
          {session.point?.address && (
            <p class="soft" lang={tongue}>
              {session.point.address}
            </p>
          )}
        </dd>
        <dt>{words.agency}</dt>
        <dd>
          <Mixed text={sayAgency(reader.language, session.agency)} />
        </dd>
      </dl>
      <Aside booking={booking} acts={acts} touched={isTouched(draft)} />
    </aside>
  );
}

function Aside({ booking, acts, touched }: SummaryProps & { touched: boolean }) {
  const words = useSpeech();
  const called = whomToCall(useReader().language, booking.session);
  return (
    <div class="summary-foot">
      <p>
        <To path="/">{words.summary.other}</To>
      </p>
      {called && (
        <p>
          <a href={dial(called.phone)}>
            <Mixed text={fill(words.help, called)} />
          </a>
        </p>
      )}
      {touched && (
        <>
          <p class="field-hint">{words.summary.keptHere}</p>
          <button type="button" class="bare" onClick={acts.forget}>
            {words.summary.forget}
          </button>
        </>
      )}
    </div>
  );
}

/** The time one is about to ask for; nothing where no place can be asked for. */
function useChosen(booking: Booking): string | undefined {
  const { summary } = useSpeech();
  const wanted = placeWanted(booking);
  if (closureOf(booking.session)) return undefined;
  if (wanted === 'waiting') return summary.waiting;
  const slot = booking.session.slots.find(({ id }) => id === wanted);
  return slot && unbroken(hoursOf(slot.startsAt, slot.endsAt));
}

/** A date that does not hold any more is struck out. */
const isOff = ({ status }: Booking['session']) => status === 'POSTPONED' || status === 'CANCELLED';
