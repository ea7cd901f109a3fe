import { dayOf } from '../words/dates.js';
import type { Display } from './documents.js';

const keyOf = (pointId: string) => `tiep-dan-man-hinh.${pointId}`;

/** Remembers what a wall shows, should it be opened again without a link: numbers and rooms, as everybody in the room sees them. */
export function keepShown(display: Display): void {
  localStorage.setItem(keyOf(display.point.id), JSON.stringify(display));
}

/** What this wall showed last, if that was today. */
export function recallShown(pointId: string, now: string): Display | null {
  const kept = localStorage.getItem(keyOf(pointId));
  if (kept === null) return null;
  const display: Display = JSON.parse(kept);
  return dayOf(display.serverTime) === dayOf(now) ? display : null;
}
