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
  let behind = missed;
  const ending = createEnding((): void => {
    group.leave(listener);
    seat.onEnd();
  });
  const intake = createIntake(seat, { start, capacity: missed ? capacity : 0, onFull: () => ending.end(done) });
  const listener: Listener = {
    tell: intake.tell,
    fail: (error) => ending.end(() => ({ done: false, value: seat.failure(error) })),
  };
  const catchUp = async (reading: NonNullable<typeof missed>): Promise<Turn | null> => {
    const { done: isThere, value } = await reading.next();
    if (!isThere) return { done: false, value };
    behind = null;
    intake.caughtUp(value);
    return null;
  };
  group.join(listener);
  const stream: MemberStream = {
    async next() {
      try {
        const turn = behind && !ending.isOver() ? await catchUp(behind) : null;
        if (turn && !ending.isOver()) return turn;
      } catch (error) {
        listener.fail(error);
      }
      return ending.last();
    },
    async return() {
      ending.end(done);
      return done;
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}

interface IntakeOptions {
  start: Position | null;
  /** How much is held back until the member has caught up; 0 when it need not catch up. */
  capacity: number;
  onFull: () => void;
}

/** Holds messages back while the member catches up, then passes on what is new to it. */
function createIntake(seat: Seat, { start, capacity, onFull }: IntakeOptions) {
  let held: Message[] | null = capacity > 0 ? [] : null;
  // Forgotten with the first message after it: what follows is later still.
  let covered = start;
  const pass = (messages: readonly Message[]) => {
    const fresh = messagesAfter(messages, covered);
    if (fresh.length === 0) return;
    covered = null;
    seat.write(fresh.map(({ payload }) => payload));
  };
  return {
    tell(messages: readonly Message[]) {
      if (!held) return pass(messages);
      held.push(...messages);
      if (held.length <= capacity) return;
      onFull();
      seat.overflow(covered);
    },
    caughtUp(position: Position) {
      const waiting = held ?? [];
      held = null;
      covered = position;
      pass(waiting);
    },
  };
}

/** One end, whoever calls it first; `last` gives its answer once and then says that all is done. */
function createEnding(onEnd: () => void) {
  let isOver = false;
  let isTold = false;
  let ended: (turn: Turn) => void = () => {};
  const ending = new Promise<Turn>((resolve) => {
    ended = resolve;
  });
  return {
    isOver: () => isOver,
    end(turn: Turn | (() => Turn)) {
      if (isOver) return;
      isOver = true;
      onEnd();
      ended(typeof turn === 'function' ? turn() : turn);
    },
    async last(): Promise<Turn> {
      if (isTold) return done;
      const turn = await ending;
      isTold = true;
      return turn;
    },
  };
}
