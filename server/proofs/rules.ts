/** Bookings of one address are counted for so long. */
export const COUNTED_SECONDS = 3_600;

/**
 * How often a browser must hash before one more booking is taken from its address; 0 asks for nothing.
 *
 * An office or a village behind one address is asked for what a cheap phone does in a second or two; whoever books by the
 * hundred is asked for so much that each booking takes them seconds of a processor.
 *
 * @param bookings what the address has booked within the hour
 * @param free how many are taken without any work; 0 never asks for work
 */
export function roundsFor(bookings: number, free: number): number {
  const over = bookings - free;
  if (free === 0 || over < 0) return 0;
  if (over < 30) return 150;
  return over < 150 ? 600 : 2_400;
}
