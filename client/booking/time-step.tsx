import type { LiveState } from '../api/live.js';
import { Icon } from '../ui/icon.js';
import { LiveLine } from '../ui/live-line.js';
import { useReader } from '../words/reader.js';
import { QuestionPage } from './frame.js';
import { FullStep } from './full-step.js';
import { type Booking, placeWanted } from './model.js';
import { SlotChoice } from './slot-choice.js';
import { halvesOf } from './slots.js';
import { errorAt, idOf, useSpeech } from './speech.js';
import type { BookingActs } from './use-booking.js';

interface StepProps {
  booking: Booking;
  acts: BookingActs;
  awake: boolean;
}

/** The first question: when. Where no place is free, it asks for another session or the waiting list instead. */
export function TimeStep({ live, ...step }: StepProps & { live: LiveState }) {
  const words = useSpeech();
  const { now } = useReader();
  const { booking, acts } = step;
  if (booking.session.registrationState === 'FULL')
    return <FullStep booking={booking} acts={acts} awake={step.awake} />;
  return (
    <QuestionPage {...step} title={words.time.title} lead={words.time.lead}>
      <NoticeBox booking={booking} />
      <Slots booking={booking} acts={acts} />
      {step.awake && <LiveLine state={live} knownAt={now} onRefresh={() => location.reload()} />}
    </QuestionPage>
  );
}

/** Why one is here again: what happened to the place one wanted. Everything typed is still there. */
export function NoticeBox({ booking: { notice } }: { booking: Booking }) {
  const words = useSpeech();
  if (!notice) return null;
  return (
    <div class="notice notice-few" role="status">
      <Icon name="few" />
      <div>
        <h2 class="notice-title">{words.notices[notice.kind]}</h2>
        <p>{notice.message}</p>
        {notice.kind !== 'slotGone' && <p>{words.time.notice}</p>}
      </div>
    </div>
  );
}

function Slots({ booking, acts }: { booking: Booking; acts: BookingActs }) {
  const words = useSpeech();
  const wanted = placeWanted(booking);
  const error = errorAt(words, booking.problems, 'slot');
  return (
    <div id={idOf('slot')} tabIndex={-1} class={error ? 'field-wrong' : undefined}>
      {error && <p class="field-error">{error.text}</p>}
      {halvesOf(booking.session.slots).map(({ half, slots }) => (
        <fieldset key={half} class="slots">
          <legend>{words.half[half]}</legend>
          <div class="slot-grid">
            {slots.map((slot) => (
              <SlotChoice key={slot.id} slot={slot} chosen={slot.id === wanted} onChoose={acts.choose} />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
