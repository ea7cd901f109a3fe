import { useEffect, useRef, useState } from 'preact/hooks';
import type { SessionCard } from '../session/documents.js';
import { type Standing, standingOf } from '../session/places.js';
import { dayOf, sayDayWithin, sayInstant } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { type Reader, useAgencyTongue, useReader } from '../words/reader.js';
import { Icon, type IconName } from './icon.js';

const looks: Record<Standing, { icon: IconName; tone: string }> = {
  free: { icon: 'check', tone: 'free' },
  few: { icon: 'few', tone: 'few' },
  full: { icon: 'full', tone: 'full' },
  closed: { icon: 'full', tone: 'full' },
  later: { icon: 'clock', tone: 'full' },
  'walk-in': { icon: 'walk', tone: 'free' },
  postponed: { icon: 'pause', tone: 'cancelled' },
  cancelled: { icon: 'cross', tone: 'cancelled' },
  held: { icon: 'check', tone: 'full' },
};

/** How a session stands, as icon and word; a number that changes while one looks is tinted once. */
export function SessionState({ session }: { session: SessionCard }) {
  const reader = useReader();
  const standing = standingOf(session);
  const changed = useChanged(session.freePlaces);
  const { icon, tone } = looks[standing];
  return (
    <p class={`state state-${tone}${changed ? ' just-changed' : ''}`}>
      <Icon name={icon} />
      <span>{sayStanding(reader, standing, session)}</span>
    </p>
  );
}

function sayStanding({ words }: Reader, standing: Standing, session: SessionCard): string {
  const said = words.session.standing;
  const opens = session.registrationOpensAt;
  if (standing === 'later' && opens) return fill(said.laterFrom, { when: sayInstant(words, opens) });
  if (standing === 'full' && session.waitingCount > 0) return fill(said.fullWaiting, { n: session.waitingCount });
  return fill(said[standing], { n: session.freePlaces });
}

/** What happened to the plan, in words: moved from which day, put off or cancelled and why. */
export function SessionFate({ session }: { session: SessionCard }) {
  const { words } = useReader();
  const tongue = useAgencyTongue();
  const { status, statusReason, previousStartsAt } = session;
  if (status === 'SCHEDULED' || status === 'HELD') return null;
  const moved = status === 'RESCHEDULED';
  const from = previousStartsAt && sayDayWithin(words, dayOf(previousStartsAt), 'dayShort');
  return (
    <p class={`fate state-${moved ? 'moved' : 'cancelled'}`}>
      <Icon name={moved ? 'moved' : status === 'POSTPONED' ? 'pause' : 'cross'} />
      <span>
        <strong>{moved && from ? fill(words.session.movedFrom, { day: from }) : words.session.statuses[status]}</strong>
        {statusReason && <span lang={tongue}>{`. ${statusReason}`}</span>}
      </span>
    </p>
  );
}

function useChanged(value: number): boolean {
  const before = useRef(value);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (before.current !== value) setChanged(true);
    before.current = value;
  }, [value]);
  return changed;
}
