import { dayOf, sayDayWithin, timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { Icon } from './icon.js';
import { To } from './to.js';

interface PastBannerProps {
  /** ISO 8601. */
  at: string;
  /** Where the same is shown as it is now. */
  now: string;
  /** What is shown: the calendar, a session, or a session that was not public then. */
  of?: 'calendar' | 'session' | 'untold';
}

/** Says that what follows is told as of an earlier moment, and leads back to the one of now. */
export function PastBanner({ at, now, of = 'calendar' }: PastBannerProps) {
  const { words } = useReader();
  const { past } = words.calendar;
  return (
    <div class="notice notice-moved then-banner">
      <Icon name="clock" />
      <div>{fill(past.standing[of], { day: sayDayWithin(words, dayOf(at)), time: timeOf(at) })}</div>
      <To path={now} class="button quiet">
        {past.toNow[of]}
      </To>
    </div>
  );
}
