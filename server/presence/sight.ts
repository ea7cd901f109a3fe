import type { NamedVisit } from '../../db/presence.js';
import { type PresentPerson, peopleIn } from './rules.js';

/** What one visitor sees of who is here: the latest state, never more than one waiting. */
export interface Sight extends AsyncIterableIterator<readonly PresentPerson[], undefined> {
  /** Shows who is here now; nothing happens when that is what was shown last. */
  show(visits: readonly NamedVisit[]): void;
  return(): Promise<IteratorResult<readonly PresentPerson[], undefined>>;
}

type Turn = IteratorResult<readonly PresentPerson[], undefined>;

/**
 * A sight that keeps only the latest, so that a slow reader misses states, and never falls behind.
 *
 * Written by hand and not as a generator, because a generator that waits cannot be ended from outside.
 *
 * @param onEnd called once
 */
export function createSight(onEnd: () => Promise<void>): Sight {
  const over: Turn = { done: true, value: undefined };
  let shown = '';
  let waiting: Turn | null = null;
  let wanted: ((turn: Turn) => void) | null = null;
  let isOver = false;
  const give = (turn: Turn) => {
    if (!wanted) return false;
    const resolve = wanted;
    wanted = null;
    resolve(turn);
    return true;
  };
  const sight: Sight = {
    show(visits) {
      const people = peopleIn(visits);
      const text = JSON.stringify(people);
      if (isOver || text === shown) return;
      shown = text;
      const turn: Turn = { done: false, value: people };
      waiting = give(turn) ? null : turn;
    },
    async next() {
      const turn = isOver ? over : waiting;
      waiting = null;
      return turn ?? new Promise<Turn>((resolve) => (wanted = resolve));
    },
    async return() {
      if (isOver) return over;
      isOver = true;
      give(over);
      await onEnd();
      return over;
    },
    [Symbol.asyncIterator]: () => sight,
  };
  return sight;
}
