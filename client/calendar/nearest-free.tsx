import { sayReceiver } from '../session/receiver.js';
import { Icon } from '../ui/icon.js';
import { Mixed } from '../ui/mixed.js';
import { To } from '../ui/to.js';
import { sayDayWithin, timeOf } from '../words/dates.js';
import { useReader } from '../words/reader.js';
import { useLivingCalendar } from './context.js';

/** The next session of this wish with a free place: most people want just this. */
export function NearestFree() {
  const reader = useReader();
  const { words } = reader;
  const { nearest } = useLivingCalendar().data;
  if (!nearest) return null;
  return (
    <p class="nearest">
      <Icon name="check" />
      <span>
        {words.calendar.nearest}{' '}
        <To path={`/buoi/${nearest.slug}`}>
          <Mixed
            text={`${timeOf(nearest.startsAt)}, ${sayDayWithin(words, nearest.day)}, ${sayReceiver(reader, nearest)}`}
          />
        </To>
      </span>
    </p>
  );
}
