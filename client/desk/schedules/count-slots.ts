import type { PartDraft } from './model.js';

/** How many whole slots of so many minutes stretches of a day hold; 0 while something is not a number yet. */
export function countSlots(parts: readonly PartDraft[], minutes: number): number {
  if (!(minutes >= 5)) return 0;
  const lengths = parts.map(({ from, to }) => minuteOf(to) - minuteOf(from));
  return lengths.reduce((sum, length) => sum + (length > 0 ? Math.floor(length / minutes) : 0), 0);
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
