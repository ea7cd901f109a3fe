import { Icon } from '../ui/icon.js';
import { PageTitle } from '../ui/page-title.js';
import { fill } from '../words/fill.js';
import { Answers } from './check-step.js';
import type { Booking } from './model.js';
import type { Fault } from './outcome.js';
import { sayWait } from './say.js';
import { useSpeech } from './speech.js';
import type { BookingActs } from './use-booking.js';

interface UnansweredPageProps {
  booking: Booking;
  fault: Fault;
  acts: BookingActs;
}

/** No answer came: what that means, and one button that sends the very same again without doing it twice. */
export function UnansweredPage({ booking, fault, acts }: UnansweredPageProps) {
  const words = useSpeech();
  const { unknown, faults, check } = words;
  const said = fault.outcome === 'unknown' ? unknown : faults[fault.outcome];
  return (
    <div class="question">
      <div class="notice notice-few" role="alert">
        <Icon name="few" />
        <div>
          <PageTitle>{said.title}</PageTitle>
          <p>{said.what}</p>
          {fault.outcome === 'unknown' && <p>{unknown.next}</p>}
          {fault.waitSeconds !== undefined && (
            <p>{fill(faults.throttled.wait, { when: sayWait(faults.throttled, fault.waitSeconds) })}</p>
          )}
        </div>
      </div>
      <p class="question-go">
        <button type="button" aria-disabled={booking.sending} onClick={() => booking.sending || acts.send()}>
          {booking.sending ? check.sending : unknown.again}
        </button>
      </p>
      <Answers booking={booking} />
    </div>
  );
}
