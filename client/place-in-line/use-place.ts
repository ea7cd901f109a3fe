import { useEffect, useState } from 'preact/hooks';
import { ask, type Execute } from '../api/execute.js';
import { type LiveState, watch } from '../api/live.js';
import { type Place, type PlaceProof, placeChangedSubscription, placeQuery } from './documents.js';

/** Whoever has no number yet may be given one at any moment. */
const untilAskedAgainMs = 30_000;

export interface PlaceState {
  /** Null: no number answers to the proof today; undefined: not known yet. */
  place: Place | null | undefined;
  live: LiveState;
}

/** Keeps one's place in line alive; without a proof nothing is asked. */
export function usePlaceInLine(execute: Execute, proof: PlaceProof | null): PlaceState {
  const [place, setPlace] = useState<Place | null | undefined>(undefined);
  const [live, setLive] = useState<LiveState>('connecting');
  const key = JSON.stringify(proof);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the proof.
  useEffect(() => {
    if (proof === null) return;
    let isOver = false;
    let stop = () => {};
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const begin = async () => {
      const answer = await ask(execute, placeQuery, { proof }).catch(() => undefined);
      if (isOver) return;
      setPlace(answer === undefined ? undefined : answer.placeInLine);
      if (answer?.placeInLine === null) {
        waiting = setTimeout(() => void begin(), untilAskedAgainMs);
        return;
      }
      stop = watch({
        document: placeChangedSubscription,
        variables: () => ({ proof }),
        after: '',
        onState: setLive,
        onUpdate: ({ placeInLineChanged: update }) => {
          setPlace(update);
          return '';
        },
      });
    };
    void begin();
    return () => {
      isOver = true;
      clearTimeout(waiting);
      stop();
    };
  }, [key, execute]);
  return { place, live };
}
