import type { ExecutionResult } from 'graphql';
import type { Position } from '../../db/event-stream.js';
import { type Group, type Listener, type Message, messagesAfter } from './group.js';

/** How a member of a group reaches its socket. */
export interface Seat {
  /** Writes messages of the group together and without waiting; a socket that cannot take them is closed. */
  write(payloads: readonly Buffer[]): void;
  /** More waits for this member than may. */
  overflow(last: Position | null): void;
  /** Tells the failure of the group as the last answer. */
  failure(error: unknown): ExecutionResult;
  /** Called once, however it ends. */
  onEnd(): void;
}

export interface MemberOptions {
  group: Group;
  seat: Seat;
  /** What this member missed, executed for it alone; returns the position it has covered. */
  missed: AsyncGenerator<ExecutionResult, Position> | null;
  /** Where the stream was when it joined. */
  start: Position | null;
  /** How many messages of the group may wait while it catches up. */
  capacity: number;
}

export type MemberStream = AsyncIterableIterator<ExecutionResult, undefined> & {
  return(): Promise<IteratorResult<ExecutionResult, undefined>>;
};

type Turn = IteratorResult<ExecutionResult, undefined>;
const done: Turn = { done: true, value: undefined };

/**
 * Puts a subscriber into a group. It joins first, catches up alone, and then skips what catching up has covered.
 *
 * The stream itself yields only what was missed, and a failure; what the group is told goes straight to the socket.
 */
export function createMember({ group, seat, missed, start, capacity }: MemberOptions): MemberStream {
  let held: Message[] | null = missed ? [] : null;
  // Forgotten with the first message after it: what follows is later still.
  let covered = start;
  let isOver = false;
  let ended: (turn: Turn) => void = () => {};
  const ending = new Promise<Turn>((resolve) => {
    ended = resolve;
  });

  const end = (last: Turn) => {
    if (isOver) return;
    isOver = true;
    held = null;
    group.leave(listener);
    seat.onEnd();
    ended(last);
  };
  const write = (messages: readonly Message[]) => {
    const fresh = messagesAfter(messages, covered);
    if (fresh.length === 0) return;
    covered = null;
    seat.write(fresh.map(({ payload }) => payload));
  };
  const listener: Listener = {
    tell(messages) {
      if (isOver) return;
      if (!held) return write(messages);
      held.push(...messages);
      if (held.length <= capacity) return;
      end(done);
      seat.overflow(covered);
    },
    fail(error) {
      if (!isOver) end({ done: false, value: seat.failure(error) });
    },
  };
  const catchUp = async (behind: NonNullable<typeof missed>): Promise<Turn | null> => {
    const { done: isThere, value } = await behind.next();
    if (!isThere) return { done: false, value };
    missed = null;
    covered = value;
    const waiting = held ?? [];
    held = null;
    listener.tell(waiting);
    return null;
  };
  group.join(listener);
  let isEndTold = false;
  const stream: MemberStream = {
    async next() {
      try {
        const turn = !isOver && missed ? await catchUp(missed) : null;
        if (turn && !isOver) return turn;
      } catch (error) {
        listener.fail(error);
      }
      if (isEndTold) return done;
      const last = await ending;
      isEndTold = true;
      return last;
    },
    async return() {
      end(done);
      return done;
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}
