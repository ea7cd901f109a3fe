import { sayAgency } from '../session/receiver.js';
import { To } from '../ui/to.js';
import { dayOf, hoursOf, sayDay, timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { isTouched } from './draft.js';
import { type Booking, placeWanted } from './model.js';
import { dial, phoneOf, sayInstead, sayPlace, sayWho } from './say.js';
import { useSpeech } from './speech.js';
import type { BookingActs } from './use-booking.js';

interface SummaryProps {
  booking: Booking;
  acts: BookingActs;
}

/** One line that says on a phone what one is registering for. */
export function SummaryLine({ booking }: { booking: Booking }) {
  const reader = useReader();
  const day = sayDay(reader.words, dayOf(booking.session.startsAt), 'dayShort');
  return (
    <p class="summary-line">
      <strong>{sayWho(reader, booking.session)}</strong>
      <br />
      {day}, {useChosen(booking)}
    </p>
  );
}

/** What one is registering for, beside every question. */
export function Summary({ booking, acts }: SummaryProps) {
  const reader = useReader();
  const words = useSpeech();
  const { session, draft } = booking;
  const instead = sayInstead(reader, words, session);
  return (
    <aside class="summary" aria-label={words.summary.title}>
      <h2>{words.summary.title}</h2>
      <dl>
        <dt>{words.receiver}</dt>
        <dd>
          {sayWho(reader, session)}
          {instead && ` (${instead})`}
        </dd>
        <dt>{words.when}</dt>
        <dd>
          {sayDay(reader.words, dayOf(session.startsAt))}, {hoursOf(session.startsAt, session.endsAt)}
        </dd>
        <dt>{words.summary.chosen}</dt>
        <dd>{useChosen(booking)}</dd>
        <dt>{words.where}</dt>
        <dd>
          {sayPlace(session)}
          {session.point?.address && <p class="soft">{session.point.address}</p>}
        </dd>
        <dt>{words.agency}</dt>
        <dd>{sayAgency(reader.language, session.agency)}</dd>
      </dl>
      <Aside booking={booking} acts={acts} touched={isTouched(draft)} />
    </aside>
  );
}

function Aside({ booking, acts, touched }: SummaryProps & { touched: boolean }) {
  const words = useSpeech();
  const phone = phoneOf(booking.session);
  return (
    <div class="summary-foot">
      <p>
        <To path="/">{words.summary.other}</To>
      </p>
      {phone && (
        <p>
          <a href={dial(phone)}>{fill(words.help, { phone })}</a>
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

function useChosen(booking: Booking): string {
  const { summary } = useSpeech();
  const wanted = placeWanted(booking);
  if (wanted === 'waiting') return summary.waiting;
  const slot = booking.session.slots.find(({ id }) => id === wanted);
  return slot ? `${timeOf(slot.startsAt)}–${timeOf(slot.endsAt)}` : summary.notChosen;
}
