import { CheckStep } from './check-step.js';
import { MatterStep } from './matter-step.js';
import type { Booking } from './model.js';
import { isFault } from './outcome.js';
import { PersonStep } from './person-step.js';
// Comes along, so that sending needs nothing more from the network.
import './send.js';
import { StoppedPage } from './stopped-page.js';
import { UnansweredPage } from './unanswered.js';
import type { BookingActs } from './use-booking.js';

interface LaterStepsProps {
  booking: Booking;
  acts: BookingActs;
  awake: boolean;
}

/** Every question after the first, a “no” to what was sent, and what is said when no answer came. */
export function LaterSteps(step: LaterStepsProps) {
  const { booking, acts } = step;
  const { outcome } = booking;
  if (outcome?.outcome === 'stopped') return <StoppedPage booking={booking} stopped={outcome} acts={acts} />;
  if (outcome && isFault(outcome)) return <UnansweredPage booking={booking} fault={outcome} acts={acts} />;
  if (booking.step === 'matter') return <MatterStep {...step} />;
  return booking.step === 'person' ? <PersonStep {...step} /> : <CheckStep booking={booking} acts={acts} />;
}
