import { isDialogue } from '../session/places.js';
import { PageTitle } from '../ui/page-title.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { Progress } from './frame.js';
import type { Booking } from './model.js';
import { NoticeBox } from './notice-box.js';
import { OtherSessions } from './other-sessions.js';
import { sayTimesWithin } from './say.js';
import { useSpeech } from './speech.js';
import type { BookingActs } from './use-booking.js';

interface FullStepProps {
  booking: Booking;
  acts: BookingActs;
  awake: boolean;
}

/** No place is free: the next free sessions first, then the waiting list. */
export function FullStep({ booking, acts, awake }: FullStepProps) {
  const reader = useReader();
  const { full } = useSpeech();
  const { others, session } = booking;
  return (
    <div class="question">
      <Progress step="time" />
      <PageTitle>{others.length > 0 ? full.title : full.titleNone}</PageTitle>
      <NoticeBox booking={booking} />
      <p class="lead">{fill(full.what, { when: sayTimesWithin(reader, session) })}</p>
      <OtherSessions others={others} />
      <Waiting booking={booking} acts={acts} awake={awake} />
      {!isDialogue(session) && <p class="soft">{full.walkIn}</p>}
    </div>
  );
}

function Waiting({ booking, acts, awake }: FullStepProps) {
  const { full } = useSpeech();
  const { waitingCount } = booking.session;
  if (!booking.waitingListOpen) return <p class="soft">{full.closed}</p>;
  return (
    <section class="waiting">
      <h2>{full.waitTitle}</h2>
      <p>{full.wait}</p>
      <p class="soft">{waitingCount === 0 ? full.waitingNone : fill(full.waiting, { n: waitingCount })}</p>
      <p>
        <button
          type="button"
          disabled={!awake}
          onClick={() => acts.go('waiting')}
          class={booking.others.length > 0 ? 'quiet' : undefined}
        >
          {full.join}
        </button>
      </p>
    </section>
  );
}
