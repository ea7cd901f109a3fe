import { isLater, type Position } from '../../db/event-stream.js';
import { SlowReader } from '../events/queue.js';

/** One update, executed and written once, for all. */
export interface Message {
  position: Position;
  payload: Buffer;
}

/** Who is told what a group is told. */
export interface Listener {
  tell(messages: readonly Message[]): void;
  /** The group cannot go on. */
  fail(error: unknown): void;
}

/** Subscribers who are told the same. */
export interface Group {
  join(listener: Listener): void;
  leave(listener: Listener): void;
}

export interface GroupOptions<Update> {
  /** Opens the one stream of updates of the group, from a position or from now. */
  open(after: Position | null): AsyncIterableIterator<readonly Update[]> & { return(): Promise<unknown> };
  /** Executes updates that became known together. */
  write(updates: readonly Update[]): Promise<Message[]>;
  /** Where the stream is now. */
  now(): Position | null;
  /** Called once, when the last listener has left or the group has failed. */
  onEnd(): void;
}

/** A group that runs as long as somebody listens: one stream, one execution, one serialisation of each update. */
export function createGroup<Update>({ open, write, now, onEnd }: GroupOptions<Update>): Group {
  const listeners = new Set<Listener>();
  let reached = now();
  let updates = open(null);
  let isOver = false;

  const end = () => {
    if (isOver) return;
    isOver = true;
    onEnd();
    void updates.return();
  };
  const tellAll = async () => {
    for await (const some of updates) {
      const messages = await write(some);
      reached = messages.at(-1)?.position ?? reached;
      for (const listener of listeners) listener.tell(messages);
    }
  };
  const run = async () => {
    while (!isOver) {
      try {
        await tellAll();
      } catch (error) {
        if (!(error instanceof SlowReader)) throw error;
        // More came than fits the queue: it is read from the database, from where this group has come.
        if (!isOver) updates = open(reached);
      }
    }
  };
  run().catch((error: unknown) => {
    end();
    for (const listener of listeners) listener.fail(error);
  });
  return {
    join: (listener) => void listeners.add(listener),
    leave(listener) {
      listeners.delete(listener);
      if (listeners.size === 0) end();
    },
  };
}

/** Messages after a position. */
export function messagesAfter(messages: readonly Message[], position: Position | null): readonly Message[] {
  return position ? messages.filter((message) => isLater(message.position, position)) : messages;
}
