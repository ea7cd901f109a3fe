/** What of a ticket tells how quickly a line moves. */
export interface Served {
  deskId: string | null;
  calledAt: string | null;
  servedFrom: string | null;
  finishedAt: string | null;
  state: string;
}

/** How quickly a line moves today, from what really happened. */
export interface Pace {
  /** Median minutes from the call to the end; null before three people were received. */
  medianMinutes: number | null;
  /** Desks that call people at the moment. */
  openDesks: number;
}

/** When somebody can expect to be called. Both ends are rounded to five minutes, outwards. */
export interface Expected {
  from: string;
  to: string;
}

const fewest = 3;
const deskRestMinutes = 45;

/** How quickly a line moves; a desk that has called nobody for 45 minutes counts as closed. */
export function paceOf(tickets: readonly Served[], now: string): Pace {
  const lengths = tickets.flatMap(lengthOf).sort((a, b) => a - b);
  const since = new Date(Date.parse(now) - deskRestMinutes * 60_000).toISOString();
  const open = tickets.filter(
    ({ deskId, calledAt, state }) =>
      deskId !== null && (state === 'SERVING' || state === 'CALLED' || (calledAt !== null && calledAt >= since)),
  );
  return {
    medianMinutes: lengths.length < fewest ? null : median(lengths),
    openDesks: new Set(open.map(({ deskId }) => deskId)).size,
  };
}

/**
 * When somebody with so many people before them can expect to be called; null while nobody can know.
 *
 * A window and not a minute: three quarters of the pace of today to five quarters of it. Whoever has a slot is not told a
 * time before it while others wait.
 */
export function expectTurn(ahead: number, { medianMinutes, openDesks }: Pace, now: string): Expected | null {
  if (openDesks === 0) return null;
  if (medianMinutes === null) return ahead === 0 ? windowOf(now, 0, usualMinutes) : null;
  const minutes = ((ahead + 1) / openDesks) * medianMinutes;
  return windowOf(now, Math.max(0, (minutes - medianMinutes) * 0.75), minutes * 1.25);
}

/** Until anybody has been received, whoever is next is told this much. */
const usualMinutes = 10;

function windowOf(now: string, fromMinutes: number, toMinutes: number): Expected {
  const at = Date.parse(now);
  const from = Math.floor((at + fromMinutes * 60_000) / roundMs) * roundMs;
  const to = Math.ceil((at + toMinutes * 60_000) / roundMs) * roundMs;
  return { from: new Date(from).toISOString(), to: new Date(Math.max(to, from + roundMs)).toISOString() };
}

const roundMs = 5 * 60_000;

function lengthOf({ state, calledAt, servedFrom, finishedAt }: Served): number[] {
  const from = servedFrom ?? calledAt;
  if (state !== 'DONE' || from === null || finishedAt === null) return [];
  return [Math.max(0, (Date.parse(finishedAt) - Date.parse(from)) / 60_000)];
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle] ?? 0, sorted[middle] ?? 0];
  return (low + high) / 2;
}
