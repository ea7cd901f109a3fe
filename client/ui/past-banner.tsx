import { dayOf, sayDayWithin, timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { Icon } from './icon.js';
import { To } from './to.js';

/** Says that what follows is the calendar of an earlier moment, and leads back to the one of now. */
export function PastBanner({ at, now }: { at: string; now: string }) {
  const { words } = useReader();
  const { past } = words.calendar;
  return (
    <div class="notice notice-moved then-banner">
      <Icon name="clock" />
      <div>{fill(past.standing, { day: sayDayWithin(words, dayOf(at)), time: timeOf(at) })}</div>
      <To path={now} class="button quiet">
        {past.toNow}
      </To>
    </div>
  );
}
