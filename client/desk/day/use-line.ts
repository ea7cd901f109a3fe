import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ask, Unanswered } from '../../api/execute.js';
import { newKey } from '../../api/key.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { type Applied, applyMutation, type Pending, queueDayQuery, type Ticket } from './documents.js';
import { nextLabel, withPending } from './model.js';
import { openShelf } from './shelf.js';

/** An act that could not be brought in: somebody else has done otherwise meanwhile. */
export interface Conflict {
  act: Pending;
  label: string;
  message: string;
}

/** What an act needs beside what the line knows itself. */
export type Doing = Omit<Pending, 'key' | 'at'>;

const againMs = 4_000;

/** Faults that pass: the act is kept and sent again. */
const passing: ReadonlySet<string> = new Set(['OFFLINE', 'INTERNAL', 'RETRY_UNKNOWN', 'OVERLOADED', 'RATE_LIMITED']);

/**
 * The line of a point as this desk works at it, with and without a connection.
 *
 * Everything done is shown at once, kept on this computer until the server has it, and sent in its order, each once.
 */
export function useLine(pointId: string, letter: string | null) {
  const { execute, me, now, live } = useDesk();
  const asked = useAsked(queueDayQuery, { pointId }, { concerns: ['queue', 'session'] });
  const shelf = useMemo(() => openShelf(pointId, me.username), [pointId, me.username]);
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [isCut, setCut] = useState(false);
  const waiting = useRef<readonly Pending[]>([]);
  const sending = useRef<Promise<readonly Applied[]> | null>(null);
  const known = useRef<readonly Ticket[]>([]);
  const again = asked.again;
  const hold = useCallback((acts: readonly Pending[]) => {
    waiting.current = acts;
    setPending(acts);
  }, []);

  const settle = useCallback(
    async (acts: readonly Pending[], found: readonly Conflict[]) => {
      const sent = new Set(acts.map(({ key }) => key));
      await shelf.remove([...sent]).catch(() => {});
      await again();
      hold(waiting.current.filter(({ key }) => !sent.has(key)));
      setConflicts((before) => [...before, ...found]);
    },
    [shelf, again, hold],
  );
  /** Nothing comes back from the server: whoever came is given a number of this desk's own, which can be printed. */
  const goOnAlone = useCallback(async () => {
    setCut(true);
    const numbered = numberedBy(letter, waiting.current, known.current);
    hold(numbered);
    for (const act of numbered) await shelf.put(act).catch(() => {});
  }, [letter, hold, shelf]);

  const send = useCallback(async (): Promise<readonly Applied[]> => {
    const acts = waiting.current.slice(0, 100);
    if (acts.length === 0) return [];
    try {
      const { applyQueueActs: applied } = await ask(execute, applyMutation, { input: { pointId, acts: [...acts] } });
      setCut(false);
      await settle(acts, conflictsIn(acts, applied));
      return applied;
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      if (passing.has(error.code)) await goOnAlone();
      else
        await settle(
          acts,
          acts.map((act) => ({ act, label: act.label ?? '', message: error.message })),
        );
      return [];
    }
  }, [execute, pointId, settle, goOnAlone]);

  const flush = useCallback((): Promise<readonly Applied[]> => {
    sending.current ??= send().finally(() => {
      sending.current = null;
    });
    return sending.current;
  }, [send]);

  useEffect(() => {
    void shelf.list().then(
      (kept) => {
        const here = new Set(waiting.current.map(({ key }) => key));
        hold([...kept.filter(({ key }) => !here.has(key)), ...waiting.current]);
        void flush();
      },
      () => {},
    );
  }, [shelf, flush, hold]);

  // What waits is sent as soon as the line to the server is up again, and tried now and then besides.
  const hasPending = pending.length > 0;
  useEffect(() => {
    if (live === 'live') void flush();
    if (!hasPending) return;
    const timer = setInterval(() => void flush(), againMs);
    return () => clearInterval(timer);
  }, [live, hasPending, flush]);

  const doing = useCallback(
    async (given: Doing): Promise<Applied | null> => {
      const act: Pending = { ...given, key: newKey(), at: now() };
      hold([...waiting.current, act]);
      await shelf.put(act).catch(() => {});
      await sending.current;
      const applied = await flush();
      return applied.find(({ key }) => key === act.key) ?? null;
    },
    [shelf, hold, flush, now],
  );

  const line = asked.data?.queueDay ?? null;
  const tickets: Ticket[] = useMemo(() => withPending(line?.tickets ?? [], pending), [line, pending]);
  known.current = tickets;
  const isOffline = isCut || asked.state === 'offline' || live === 'offline' || live === 'reconnecting';
  return { asked, line, tickets, pending, conflicts, isOffline, doing, setCut, dismiss: () => setConflicts([]) };
}

export type LineAtDesk = ReturnType<typeof useLine>;

/** Arrivals without a number yet are given the next ones of the desk. */
function numberedBy(letter: string | null, acts: readonly Pending[], tickets: readonly Ticket[]): Pending[] {
  const given = tickets.map(({ label }) => ({ label }));
  return acts.map((act) => {
    const isArrival = act.act === 'CHECK_IN' || act.act === 'ADD_WALK_IN';
    if (letter === null || !isArrival || act.label) return act;
    const label = nextLabel(given, letter);
    given.push({ label });
    return { ...act, label };
  });
}

/** Refusals a person must know of; what came to the same is none. A number on somebody's paper that is another one here is told. */
function conflictsIn(acts: readonly Pending[], applied: readonly Applied[]): Conflict[] {
  return applied.flatMap(({ key, outcome }) => {
    const act = acts.find((one) => one.key === key);
    if (!act) return [];
    const ticket = 'ticket' in outcome ? outcome.ticket : null;
    if (outcome.__typename === 'TicketSaved') {
      const isOther = act.label && ticket && ticket.label !== act.label;
      return isOther ? [{ act, label: act.label ?? '', message: `→ ${ticket.label}` }] : [];
    }
    if (!('message' in outcome)) return [];
    const isSame = act.act === 'CALL' && ticket?.id === act.ticketId && ticket?.deskId === act.deskId;
    return isSame ? [] : [{ act, label: ticket?.label ?? act.label ?? '', message: outcome.message }];
  });
}
