import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnyOutcome } from '../ask/use-act.js';
import type { DeskAgenda } from './documents.js';
import { type Move, standsAfter } from './model.js';
import { type AgendaActs, useAgendaActs } from './use-agenda-acts.js';
import { shownOf, useMoves } from './use-moves.js';

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
  const [stale, settle] = useState<Stale>();
  const { list, now, carry } = useMoves({ known, move: acts.move, take, onStale: settle, onFailure });
  const history = useRef<Done[]>([]);
  const agenda = useMemo(() => shownOf(known, list), [known, list]);
  const undo = useCallback(async () => {
    const last = history.current.pop();
    await last?.back();
    return last?.says;
  }, []);
  return {
    ...{ agenda, acts, take, stale, settle, undo, now, isSaving: list.length > 0 },
    did: useCallback((done: Done) => void history.current.push(done), []),
    move(move, says) {
      const back = { id: move.id, afterId: standsAfter(now().items, move.id) };
      void carry(move).then((isDone) => {
        if (isDone) history.current.push({ says, back: async () => void (await carry(back)) });
      });
    },
  };
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
