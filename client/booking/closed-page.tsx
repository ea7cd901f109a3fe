import { isDialogue } from '../session/places.js';
import { PageTitle } from '../ui/page-title.js';
import { To } from '../ui/to.js';
import { sayInstant } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useAgencyTongue, useReader } from '../words/reader.js';
import { isTouched } from './draft.js';
import { Help } from './help.js';
import type { Booking } from './model.js';
import { closureOf } from './model.js';
import { OtherSessions } from './other-sessions.js';
import { useSpeech } from './speech.js';

interface OthersProps {
  others: Booking['others'];
  title?: string;
  quiet?: boolean;
}

/** Other sessions under a heading. */
export function Others({ others, title, quiet = false }: OthersProps) {
  const { stopped: words } = useSpeech();
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{title ?? (others.length === 1 ? words.next : words.others)}</h2>
      <OtherSessions others={others} quiet={quiet} />
    </section>
  );
}

/** A session in which no place can be asked for now: why, the next ones, and other ways. */
export function ClosedPage({ booking }: { booking: Booking }) {
  const { stops, stopped: words } = useSpeech();
  const { session, others } = booking;
  const tongue = useAgencyTongue();
  const closure = closureOf(session);
  const reason = useReason(booking);
  const next = closure === 'CLOSED' ? session.nextForRegistration : null;
  if (!closure) return null;
  const titles = { ...words.called, CLOSED: stops.RegistrationClosed, NOT_YET_OPEN: stops.RegistrationNotYetOpen };
  return (
    <div class="question">
      <PageTitle>{titles[closure]}</PageTitle>
      <p class="lead">{reason}</p>
      {next && <Others others={[next]} title={words.goesTo} />}
      <Others others={others.filter((one) => one.id !== next?.id)} quiet={next !== null} />
      {session.howToRegister && closure !== 'HELD' && (
        <section>
          <h2>{words.otherWay}</h2>
          <p lang={tongue}>{session.howToRegister}</p>
        </section>
      )}
      <WayOut booking={booking} keeps />
    </div>
  );
}

function useReason({ session }: Booking): string {
  const { stopped } = useSpeech();
  const { words } = useReader();
  const closure = closureOf(session);
  const opensAt = session.registrationOpensAt;
  if (closure === 'NOT_OFFERED') return stopped.notOffered;
  if (closure === 'NOT_YET_OPEN' && opensAt) return fill(stopped.opens, { when: sayInstant(words, opensAt) });
  if (closure !== 'CLOSED') return session.statusReason ?? '';
  return isDialogue(session) ? stopped.closedDialogue : stopped.closed;
}

/** Whom to call, and the way to the calendar. */
export function WayOut({ booking, keeps }: { booking: Booking; keeps: boolean }) {
  const { stopped: words } = useSpeech();
  return (
    <>
      {keeps && isTouched(booking.draft) && <p class="soft">{words.kept}</p>}
      <Help place={booking.session} />
      <p class="help-line">
        <To path="/">{words.calendar}</To>
      </p>
    </>
  );
}
