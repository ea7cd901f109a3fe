import { useReader } from '../words/reader.js';
import { useLivingCalendar } from './context.js';
import { isNarrowed, readFilters, withFilters } from './filters.js';
import { Wish } from './wish.js';

/** Why nothing is listed, and what to do next. */
export function EmptyCalendar() {
  const { empty } = useReader().words.calendar;
  const { data } = useLivingCalendar();
  const { filters, unknown } = data;
  const narrowed = isNarrowed(filters);
  const all = withFilters(readFilters(new URLSearchParams()), { view: filters.view, at: filters.at });
  const cause = unknown ? empty.unknown : filters.freeOnly ? empty.noneFree : narrowed ? empty.narrowed : empty.none;
  return (
    <div class="empty">
      <p class="empty-cause">{cause}</p>
      <p>{empty.next}</p>
      <p class="empty-acts">
        {filters.freeOnly && !unknown && (
          <Wish class="button" to={withFilters(filters, { freeOnly: false })}>
            {empty.alsoFull}
          </Wish>
        )}
        {(narrowed || unknown) && (
          <Wish class="button quiet" to={all}>
            {empty.all}
          </Wish>
        )}
        {(filters.from || filters.to) && !unknown && (
          <Wish class="button quiet" to={withFilters(filters, { from: undefined, to: undefined })}>
            {empty.fromToday}
          </Wish>
        )}
      </p>
    </div>
  );
}
