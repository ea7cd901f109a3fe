import { useEffect, useRef, useState } from 'preact/hooks';
import { clockSince, rememberClock, rememberedClock } from '../api/clock.js';
import { type LiveState, watch } from '../api/live.js';
import type { DisplayData } from './display-view.js';
import { type Called, type Display, displayChangedSubscription } from './documents.js';
import { newCalls } from './model.js';
import { keepShown, recallShown } from './shown.js';

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

const untilReloadedMs = 60_000;

/** Keeps a wall screen alive, and goes on showing what it knew while the link is down. */
export function useDisplay(
  { display: given, isFrame }: DisplayData,
  onCall: (calls: readonly Called[]) => void,
): WallState {
  const [live, setLive] = useState<LiveState>('connecting');
  const [lostAt, setLostAt] = useState<string | null>(null);
  const [rings, setRings] = useState(0);
  const call = useRef(onCall);
  call.current = onCall;
  const pointId = given.point.id;
  const { display, shown, clock, now, hold } = useShown({ display: given, isFrame }, setLostAt);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is held and recalled is of the same point.
  useEffect(() => {
    let reloading: ReturnType<typeof setTimeout> | undefined;
    const stop = watch({
      document: displayChangedSubscription,
      variables: () => ({ point: pointId }),
      after: '',
      onUpdate: ({ callDisplayChanged: update }) => {
        const calls = newCalls(shown.current, update);
        hold(update);
        if (calls.length === 0) return '';
        setRings((count) => count + 1);
        call.current(calls);
        return '';
      },
      onState: (state) => {
        setLive(state);
        if (state === 'live') setLostAt(null);
        else if (state !== 'connecting') setLostAt((before) => before ?? clock.current());
        // The server will not go on with this page, perhaps because it is newer by now: nobody stands at a wall to load it again.
        if (state === 'stopped') reloading = setTimeout(() => location.reload(), untilReloadedMs);
      },
    });
    return () => {
      clearTimeout(reloading);
      stop();
    };
  }, [pointId]);
  return { display, live, lostAt, now, rings };
}

/** What is on the wall and the time beside it; a frame takes both from what this screen remembers of today. */
function useShown({ display: given, isFrame }: DisplayData, onLost: (since: string) => void) {
  const [display, setDisplay] = useState(given);
  const [now, setNow] = useState(given.serverTime);
  const shown = useRef(given);
  const clock = useRef(() => given.serverTime);
  const hold = (update: Display) => {
    shown.current = update;
    clock.current = clockSince(update.serverTime);
    rememberClock(update.serverTime);
    keepShown(update);
    setDisplay(update);
  };
  const recall = () => {
    clock.current = rememberedClock();
    const time = clock.current();
    const last = recallShown(given.point.id, time) ?? given;
    shown.current = last;
    setDisplay(last);
    setNow(time);
    onLost(last === given ? time : last.serverTime);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock begins with the page and is set again by every answer.
  useEffect(() => {
    if (isFrame) recall();
    else hold(given);
    const ticking = setInterval(() => setNow(clock.current()), 1_000);
    return () => clearInterval(ticking);
  }, []);
  return { display, shown, clock, now, hold };
}
