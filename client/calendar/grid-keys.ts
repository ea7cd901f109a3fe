import { addDays, type Day, firstOfMonth, lastOfMonth, mondayOf } from './days.js';

/**
 * The day a key leads to from a day in a month's table, as the WAI-ARIA grid pattern for dates has it.
 *
 * @returns nothing for keys that are not ours
 */
export function dayForKey(key: string, day: Day): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return mondayOf(day);
    case 'End':
      return addDays(mondayOf(day), 6);
    case 'PageUp':
      return sameDayOf(firstOfMonth(day, -1), day);
    case 'PageDown':
      return sameDayOf(firstOfMonth(day, 1), day);
    default:
      return undefined;
  }
}

/** The same number in another month, or that month's last day. */
function sameDayOf(month: Day, day: Day): Day {
  const wanted = `${month.slice(0, 8)}${day.slice(8)}`;
  const last = lastOfMonth(month);
  return wanted > last ? last : wanted;
}
