import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { newKey } from '../../api/key.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { type Applied, type Pending, queueDayQuery, type Ticket } from './documents.js';
import { withPending } from './model.js';
import { useSending } from './use-sending.js';

/** What an act needs beside what the line knows itself. */
export type Doing = Omit<Pending, 'key' | 'at'>;

/** Something done with a connection, and what the server said at once. */
export interface Done {
  act: Pending;
  applied: Applied;
}

const againMs = 4_000;

/**
 * The line of a point as this desk works at it, with and without a connection.
 *
 * Everything done is shown at once, kept on this computer until the server has it, and sent in its order, each once.
 */
export function useLine(pointId: string, letter: string | null) {
  const { now, live } = useDesk();
  const asked = useAsked(queueDayQuery, { pointId }, { concerns: ['queue', 'session'], isRemembered: true });
  const known = useRef<readonly Ticket[]>([]);
  const sending = useSending({ pointId, letter, again: asked.again, tickets: known });
  const { shelf, pending, waiting, hold, flush, isCut, late, answers } = sending;
  useEffect(() => {
    void shelf.list().then(
      (kept) => {
        const here = new Set(waiting.current.map(({ key }) => key));
        for (const { key } of kept) late.add(key);
        hold([...kept.filter(({ key }) => !here.has(key)), ...waiting.current]);
        void flush();
      },
      () => {},
    );
  }, [shelf, flush, hold, waiting, late]);

  // What waits is sent as soon as the line to the server is up again, and tried now and then besides.
  const hasPending = pending.length > 0;
  useEffect(() => {
    if (live === 'live') void flush();
    if (!hasPending) return;
    const timer = setInterval(() => void flush(), againMs);
    return () => clearInterval(timer);
  }, [live, hasPending, flush]);

  const isSending = sending.sending;
  const doing = useCallback(
    async (given: Doing): Promise<Done | null> => {
      const act: Pending = { ...given, key: newKey(), at: now() };
      hold([...waiting.current, act]);
      await shelf.put(act).catch(() => {});
      await isSending.current;
      await flush();
      const applied = answers.get(act.key) ?? null;
      answers.delete(act.key);
      return applied && { act, applied };
    },
    [shelf, hold, flush, now, waiting, isSending, answers],
  );

  const line = asked.data?.queueDay ?? null;
  const tickets: Ticket[] = useMemo(() => withPending(line?.tickets ?? [], pending), [line, pending]);
  known.current = tickets;
  const isOffline = isCut || asked.state === 'offline' || live === 'offline' || live === 'reconnecting';
  const { conflicts, setConflicts, setCut, isOutdated } = sending;
  return {
    asked,
    line,
    tickets,
    pending,
    conflicts,
    isOffline,
    isOutdated,
    doing,
    setCut,
    dismiss: () => setConflicts([]),
  };
}

export type LineAtDesk = ReturnType<typeof useLine>;
