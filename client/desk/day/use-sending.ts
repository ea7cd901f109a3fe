import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { ask, Unanswered } from '../../api/execute.js';
import { useDesk } from '../desk.js';
import { type Applied, applyMutation, type Pending, type Ticket } from './documents.js';
import { type Conflict, conflictsIn, numberedBy } from './merging.js';
import { openShelf, type Shelf } from './shelf.js';

interface Sending {
  pointId: string;
  /** What the numbers of this desk begin with. */
  letter: string | null;
  /** Asks for the line again; resolves when it is there. */
  again(): Promise<void>;
  /** The line as it is shown. */
  tickets: { readonly current: readonly Ticket[] };
}

/** Faults that pass: the act is kept and sent again. */
const passing: ReadonlySet<string> = new Set(['OFFLINE', 'INTERNAL', 'RETRY_UNKNOWN', 'OVERLOADED', 'RATE_LIMITED']);

/** Keeps what was done until the server has it, and sends it in its order; one sending at a time. */
export function useSending({ pointId, letter, again, tickets }: Sending) {
  const { execute, me } = useDesk();
  const shelf = useMemo(() => openShelf(pointId, me.username), [pointId, me.username]);
  const { pending, waiting, hold } = useWaiting();
  const { conflicts, setConflicts, isCut, setCut, isOutdated, setOutdated, late, answers } = useStanding();
  const sending = useRef<Promise<readonly Applied[]> | null>(null);

  const settle = useCallback(
    async (acts: readonly Pending[], found: readonly Conflict[]) => {
      const sent = new Set(acts.map(({ key }) => key));
      await shelf.remove([...sent]).catch(() => {});
      await again();
      hold(waiting.current.filter(({ key }) => !sent.has(key)));
      setConflicts((before) => [...before, ...found]);
    },
    [shelf, again, hold, waiting, setConflicts],
  );
  const send = useCallback(async (): Promise<readonly Applied[]> => {
    const acts = waiting.current.slice(0, 100);
    if (acts.length === 0) return [];
    try {
      const { applyQueueActs: applied } = await ask(execute, applyMutation, { input: { pointId, acts: [...acts] } });
      setCut(false);
      for (const one of applied) if (!late.has(one.key)) answers.set(one.key, one);
      const found = conflictsIn(acts, applied).filter(({ act }) => late.has(act.key));
      await settle(acts, found);
      return applied;
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      const { code, message } = error;
      for (const { key } of waiting.current) late.add(key);
      // The product has been renewed since this page was opened: the new page finds what waits, and sends it.
      if (code === 'GRAPHQL_VALIDATION_FAILED') setOutdated(true);
      else if (!passing.has(code)) await settle(acts, refusedWith(acts, message));
      else {
        setCut(true);
        hold(numberedBy(letter, waiting.current, tickets.current));
        await keepAll(shelf, waiting.current);
      }
      return [];
    }
  }, [execute, pointId, letter, shelf, settle, hold, waiting, tickets, late, answers, setCut, setOutdated]);
  const flush = useCallback(() => {
    sending.current ??= send().finally(() => {
      sending.current = null;
    });
    return sending.current;
  }, [send]);
  const waits = { pending, waiting, hold, late, answers, sending };
  return { ...waits, shelf, conflicts, setConflicts, isCut, setCut, isOutdated, flush };
}

/** How sending stands: whether it can be, and what came of it. */
function useStanding() {
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [isCut, setCut] = useState(false);
  const [isOutdated, setOutdated] = useState(false);
  /** Acts that could not be sent at once, and answers to those that could. */
  const { late, answers } = useRef({ late: new Set<string>(), answers: new Map<string, Applied>() }).current;
  return { conflicts, setConflicts, isCut, setCut, isOutdated, setOutdated, late, answers };
}

/** What waits, as state to be shown and as a fact that is never behind. */
function useWaiting() {
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const waiting = useRef<readonly Pending[]>([]);
  const hold = useCallback((acts: readonly Pending[]) => {
    waiting.current = acts;
    setPending(acts);
  }, []);
  return { pending, waiting, hold };
}

async function keepAll(shelf: Shelf, acts: readonly Pending[]): Promise<void> {
  for (const act of acts) await shelf.put(act).catch(() => {});
}

function refusedWith(acts: readonly Pending[], message: string): Conflict[] {
  return acts.map((act) => ({ act, label: act.label ?? '', message }));
}
