import { useEffect, useRef, useState } from 'preact/hooks';
import { clockSince } from '../api/clock.js';
import { type LiveState, watch } from '../api/live.js';
import { type Called, type Display, displayChangedSubscription } from './documents.js';
import { newCalls } from './model.js';

export interface WallState {
  display: Display;
  live: LiveState;
  /** When what is shown was last known to be true; null while it is alive. */
  lostAt: string | null;
  /** The time by the server, to the second. */
  now: string;
  /** Counts calls, so that each blinks anew. */
  rings: number;
}

/** Keeps a wall screen alive, and goes on showing what it knew while the link is down. */
export function useDisplay(given: Display, onCall: (calls: readonly Called[]) => void): WallState {
  const [display, setDisplay] = useState(given);
  const [live, setLive] = useState<LiveState>('connecting');
  const [lostAt, setLostAt] = useState<string | null>(null);
  const [now, setNow] = useState(given.serverTime);
  const [rings, setRings] = useState(0);
  const shown = useRef(given);
  const clock = useRef(() => given.serverTime);
  const call = useRef(onCall);
  call.current = onCall;
  const pointId = given.point.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock begins with the page and is set again by every answer.
  useEffect(() => {
    clock.current = clockSince(given.serverTime);
    const ticking = setInterval(() => setNow(clock.current()), 1_000);
    return () => clearInterval(ticking);
  }, []);

  useEffect(
    () =>
      watch({
        document: displayChangedSubscription,
        variables: () => ({ point: pointId }),
        after: '',
        onUpdate: ({ callDisplayChanged: update }) => {
          const calls = newCalls(shown.current, update);
          shown.current = update;
          clock.current = clockSince(update.serverTime);
          setDisplay(update);
          if (calls.length === 0) return '';
          setRings((count) => count + 1);
          call.current(calls);
          return '';
        },
        onState: (state) => {
          setLive(state);
          setLostAt((before) => (state === 'live' || state === 'connecting' ? null : (before ?? clock.current())));
        },
      }),
    [pointId],
  );
  return { display, live, lostAt, now, rings };
}
