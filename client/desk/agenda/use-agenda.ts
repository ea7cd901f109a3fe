import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnyOutcome } from '../ask/use-act.js';
import type { DeskAgenda } from './documents.js';
import { type Move, moved, standsAfter, withOrder } from './model.js';
import { type AgendaActs, useAgendaActs } from './use-agenda-acts.js';

/** Something done that can be taken back. */
interface Done {
  says: string;
  back(): Promise<void>;
}

/** A move or a removal that somebody else's change stood in the way of. */
export interface Stale {
  field: string;
  by: string;
  at: string;
  /** Does it all the same, knowing what the other did. */
  again(): void;
}

/** The agenda one works at, with everything that can be done to it. */
export interface AgendaWork {
  agenda: DeskAgenda;
  acts: AgendaActs;
  isSaving: boolean;
  /** Moves at once on the screen; saved one after the other behind it. */
  move(move: Move, says: string): void;
  /** The agenda as it will be when everything on its way is saved. */
  now(): DeskAgenda;
  /** Takes in an agenda that a save has answered. */
  take(agenda: DeskAgenda): void;
  /** Remembers how to take something back. */
  did(done: Done): void;
  undo(): Promise<string | undefined>;
  stale: Stale | undefined;
  settle(stale?: Stale): void;
}

/**
 * Works at an agenda: what is moved is seen moved at once, saves go one after the other, what others save comes in between.
 *
 * @param asked the agenda as it was last asked for
 */
export function useAgenda(asked: DeskAgenda, onFailure: (outcome: AnyOutcome) => void): AgendaWork {
  const { known, take } = useLatest(asked);
  const acts = useAgendaActs();
  const [pending, setPending] = usePending();
  const [stale, settle] = useState<Stale>();
  const history = useRef<Done[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const own = useRef(new Map<string, number>()).current;
  const latest = useRef(known);
  latest.current = known;
  const shown = useMemo(() => shownOf(known, pending.list), [known, pending.list]);

  const save = useCallback(
    async (move: Move, seenAt: number): Promise<boolean> => {
      const expectedVersion = Math.max(seenAt, own.get(move.id) ?? 0);
      const outcome = await acts.move({ input: { itemId: move.id, expectedVersion, afterItemId: move.afterId } });
      if (outcome.kind === 'done') {
        own.set(move.id, outcome.answer.agenda.version);
        take(outcome.answer.agenda);
        return true;
      }
      if (outcome.kind !== 'refused' || outcome.refusal.__typename !== 'ChangedMeanwhile') onFailure(outcome);
      else {
        const { agenda, conflicts } = outcome.refusal;
        take(agenda);
        const [first] = conflicts;
        settle({
          ...{ field: first?.field ?? 'place', by: first?.by ?? '', at: first?.at ?? '' },
          again: () => void save(move, agenda.version),
        });
      }
      return false;
    },
    [acts.move, own, take, onFailure],
  );
  const carry = useCallback(
    (move: Move): Promise<boolean> => {
      const seenAt = latest.current.version;
      setPending((before) => [...before, move]);
      const done = queue.current.then(() => save(move, seenAt));
      queue.current = done.finally(() => setPending((before) => before.filter((one) => one !== move)));
      return done;
    },
    [save, setPending],
  );
  const undo = useCallback(async () => {
    const last = history.current.pop();
    await last?.back();
    return last?.says;
  }, []);
  return {
    ...{ agenda: shown, acts, take, stale, settle, undo, isSaving: pending.list.length > 0 },
    now: () => shownOf(latest.current, pending.now()),
    did: useCallback((done: Done) => void history.current.push(done), []),
    move(move, says) {
      const { items } = shownOf(latest.current, pending.now());
      const back = { id: move.id, afterId: standsAfter(items, move.id) };
      void carry(move).then((isDone) => {
        if (isDone) history.current.push({ says, back: async () => void (await carry(back)) });
      });
    },
  };
}

/** Moves on their way; `now` knows those of this very moment, before anything is drawn. */
function usePending() {
  const current = useRef<readonly Move[]>([]);
  const [list, setList] = useState(current.current);
  const change = useCallback((how: (before: readonly Move[]) => readonly Move[]) => {
    current.current = how(current.current);
    setList(current.current);
  }, []);
  return [{ list, now: () => current.current }, change] as const;
}

/** The newest of what was asked for and what saves have answered. */
function useLatest(asked: DeskAgenda) {
  const [known, setKnown] = useState(asked);
  const take = useCallback(
    (agenda: DeskAgenda) => setKnown((before) => (agenda.version >= before.version ? agenda : before)),
    [],
  );
  useEffect(() => take(asked), [asked, take]);
  return { known, take };
}

/** What is being saved is seen as saved. */
function shownOf(known: DeskAgenda, pending: readonly Move[]): DeskAgenda {
  if (pending.length === 0) return known;
  const items = pending.reduce((list, move) => moved(list, move), [...known.items]);
  return withOrder(known, items);
}
