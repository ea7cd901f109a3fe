import { useCallback, useRef, useState } from 'preact/hooks';
import type { AnyOutcome } from '../ask/use-act.js';
import type { DeskAgenda } from './documents.js';
import { type Move, moved, withOrder } from './model.js';
import type { Stale } from './use-agenda.js';
import type { AgendaActs } from './use-agenda-acts.js';

interface Moving {
  known: DeskAgenda;
  move: AgendaActs['move'];
  take(agenda: DeskAgenda): void;
  onStale(stale: Stale): void;
  onFailure(outcome: AnyOutcome): void;
}

/** Moves on their way to the server: seen at once, saved one after the other. */
export interface Moves {
  list: readonly Move[];
  /** The agenda as it will be when everything on its way is saved, at this very moment. */
  now(): DeskAgenda;
  /** Sends a move; resolves with whether it was saved. */
  carry(move: Move): Promise<boolean>;
}

/** Keeps moves in a line: the next one leaves when the one before has been answered. */
export function useMoves(moving: Moving): Moves {
  const { list, current, change } = usePending();
  const latest = useRef(moving);
  latest.current = moving;
  const save = useSave(latest);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const carry = useCallback(
    (move: Move): Promise<boolean> => {
      const seenAt = latest.current.known.version;
      change((before) => [...before, move]);
      const done = queue.current.then(() => save(move, seenAt));
      queue.current = done.finally(() => change((before) => before.filter((one) => one !== move)));
      return done;
    },
    [save, change],
  );
  return { list, carry, now: () => shownOf(latest.current.known, current()) };
}

/** What is being saved is seen as saved. */
export function shownOf(known: DeskAgenda, pending: readonly Move[]): DeskAgenda {
  if (pending.length === 0) return known;
  return withOrder(
    known,
    pending.reduce((list, move) => moved(list, move), [...known.items]),
  );
}

/** One save. What one has moved oneself since does not stand in one's own way; what others have moved is told. */
function useSave(latest: { current: Moving }) {
  const own = useRef(new Map<string, number>()).current;
  const save = useCallback(
    async ({ id: itemId, afterId: afterItemId }: Move, seenAt: number): Promise<boolean> => {
      const { move, take, onStale, onFailure } = latest.current;
      const expectedVersion = Math.max(seenAt, own.get(itemId) ?? 0);
      const outcome = await move({ input: { itemId, expectedVersion, afterItemId } });
      if (outcome.kind === 'done') {
        own.set(itemId, outcome.answer.agenda.version);
        take(outcome.answer.agenda);
        return true;
      }
      if (outcome.kind !== 'refused' || outcome.refusal.__typename !== 'ChangedMeanwhile') onFailure(outcome);
      else {
        const { agenda, conflicts } = outcome.refusal;
        const [first] = conflicts;
        take(agenda);
        const again = () => void save({ id: itemId, afterId: afterItemId }, agenda.version);
        onStale({ field: first?.field ?? 'place', by: first?.by ?? '', at: first?.at ?? '', again });
      }
      return false;
    },
    [latest, own],
  );
  return save;
}

/** What is on its way; `current` knows it before anything is drawn. */
function usePending() {
  const held = useRef<readonly Move[]>([]);
  const [list, setList] = useState(held.current);
  const change = useCallback((how: (before: readonly Move[]) => readonly Move[]) => {
    held.current = how(held.current);
    setList(held.current);
  }, []);
  return { list, current: () => held.current, change };
}
