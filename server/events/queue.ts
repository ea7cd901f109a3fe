import type { Position, StreamEvent } from '../../db/event-stream.js';

/** A subscriber read too slowly: events were dropped after `last`, from where it can resume. Null: it had read none. */
export class SlowReader extends Error {
  constructor(readonly last: Position | null) {
    super('More events were waiting for this reader than its queue holds; it can resume after the last one it read.');
    this.name = 'SlowReader';
  }
}

/** Events waiting for one subscriber. Each turn of `for await` takes all that wait, at least one, in order. */
export interface EventQueue extends AsyncIterableIterator<readonly StreamEvent[], undefined> {
  offer(event: StreamEvent): void;
  /** Drops what waits and ends with `SlowReader`. */
  overflow(): void;
  return(): Promise<IteratorResult<readonly StreamEvent[], undefined>>;
}

interface QueueOptions {
  capacity: number;
  wants?: ((event: StreamEvent) => boolean) | undefined;
  foldBy?: ((event: StreamEvent) => string | null) | undefined;
  /** Called once, when nothing more will be taken. */
  onEnd: () => void;
}

type Turn = IteratorResult<readonly StreamEvent[], undefined>;
type Waiter = {
  resolve: (turn: Turn) => void;
  reject: (error: SlowReader) => void;
};

/**
 * A bounded queue with one reader.
 *
 * Written by hand and not as a generator, because a generator that waits cannot be ended from outside.
 */
export function createQueue({ capacity, wants = () => true, foldBy = () => null, onEnd }: QueueOptions): EventQueue {
  const waiting = new Map<string | number, StreamEvent>();
  let state: 'open' | 'overflowed' | 'ended' = 'open';
  let last: Position | null = null;
  let waiter: Waiter | null = null;

  const take = (): Turn => {
    const events = [...waiting.values()];
    waiting.clear();
    last = events.at(-1) ?? last;
    return { done: false, value: events };
  };
  const end = (as: 'overflowed' | 'ended') => {
    if (state !== 'open') return;
    state = as;
    waiting.clear();
    onEnd();
  };
  const release = (): Waiter | null => {
    const released = waiter;
    waiter = null;
    return released;
  };
  const queue: EventQueue = {
    offer(event) {
      if (state !== 'open' || !wants(event)) return;
      const key = foldBy(event) ?? event.id;
      waiting.delete(key);
      if (waiting.size >= capacity) return queue.overflow();
      waiting.set(key, event);
      if (waiter) release()?.resolve(take());
    },
    overflow() {
      end('overflowed');
      if (!waiter) return;
      state = 'ended';
      release()?.reject(new SlowReader(last));
    },
    async next() {
      if (state === 'overflowed') {
        state = 'ended';
        throw new SlowReader(last);
      }
      if (state === 'ended') return { done: true, value: undefined };
      if (waiting.size > 0) return take();
      return new Promise<Turn>((resolve, reject) => {
        waiter = { resolve, reject };
      });
    },
    async return() {
      end('ended');
      state = 'ended';
      release()?.resolve({ done: true, value: undefined });
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => queue,
  };
  return queue;
}
