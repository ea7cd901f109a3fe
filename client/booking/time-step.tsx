import type { LiveState } from '../api/live.js';
import { LiveLine } from '../ui/live-line.js';
import { useReader } from '../words/reader.js';
import { QuestionPage } from './frame.js';
import { FullStep } from './full-step.js';
import { type Booking, placeWanted } from './model.js';
import { NoticeBox } from './notice-box.js';
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
