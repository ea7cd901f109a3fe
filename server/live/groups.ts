import { randomUUID } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import type { Position } from '../../db/event-stream.js';
import { visitor } from '../actor.js';
import { type CalendarUpdateFacts, catchUp, watchCalendar } from '../changes/watch.js';
import { parseCursor, writeCursor } from '../events/cursor.js';
import type { Graph, Question } from '../graph.js';
import type { House } from '../house.js';
import { createContext, type TransportContext } from '../http/context.js';
import { describeError } from '../log.js';
import { internalFault } from '../masking.js';
import { joinMessage, writeOpening, writePayload } from './frame.js';
import { createGroup, type Group, type Message } from './group.js';
import { createMember, type MemberStream, type Seat } from './member.js';
import { createPlanner, type Plan } from './plan.js';

/** The socket of a subscriber, as far as a group needs it. */
export interface Place {
  /** The subscription's id on its socket. */
  id: string;
  /** Writes messages without waiting; a socket that cannot take them is closed. */
  post(messages: readonly Buffer[]): void;
  onSlow(cursor: string | undefined): void;
  onEnd(): void;
}

/** The one door to execute-once fan-out. */
export interface Groups {
  /** Puts a subscription among those that are told the same; null when it is told something of its own. */
  join(question: Question, place: Place): MemberStream | null;
  /** How many groups run. */
  count(): number;
}

/**
 * Tells each change once for all who ask the same: one reading, one execution, one serialisation, however many sockets.
 *
 * Only what everybody may see: rights of one's own take the plain path, and so does whatever is not understood here.
 *
 * @see performance.md section 3
 */
export function createGroups(house: House, graph: Graph): Groups {
  const plan = createPlanner(graph.schema);
  const groups = new Map<string, Group>();
  const find = (planned: Plan, question: Question): Group => {
    const running = groups.get(planned.key);
    if (running) return running;
    const group: Group = openGroup(house, graph, { planned, question, onEnd: () => forget(planned.key, group) });
    groups.set(planned.key, group);
    return group;
  };
  const forget = (key: string, group: Group) => {
    if (groups.get(key) === group) groups.delete(key);
  };
  return {
    join(question, place) {
      const planned = plan(question);
      if (!planned) return null;
      return createMember({
        group: find(planned, question),
        seat: seatAt(house, question, place),
        missed: planned.after === null ? null : readMissedAnswers(house, graph, { planned, question }),
        start: house.hub.position(),
        capacity: house.limits.queuedEvents,
      });
    },
    count: () => groups.size,
  };
}

interface Shared {
  planned: Plan;
  question: Question;
}

function openGroup(house: House, graph: Graph, { planned, question, onEnd }: Shared & { onEnd: () => void }): Group {
  const { hub } = house;
  return createGroup<CalendarUpdateFacts>({
    open: (after) => watchCalendar(contextOf(house, question), planned.watched, after && writeCursor(after)),
    async write(updates) {
      const context = contextOf(house, question);
      const told = updates.map(async (update): Promise<Message[]> => {
        const position = parseCursor(update.cursor);
        const answer = await graph.answer({ ...question, context, rootValue: update });
        return position ? [{ position, payload: writePayload(answer) }] : [];
      });
      return (await Promise.all(told)).flat();
    },
    now: () => hub.position(),
    onEnd,
  });
}

async function* readMissedAnswers(
  house: House,
  graph: Graph,
  { planned, question }: Shared,
): AsyncGenerator<ExecutionResult, Position> {
  const missed = catchUp(contextOf(house, question), planned.watched, planned.after ?? '');
  for (;;) {
    const { done, value } = await missed.next();
    if (done) return value;
    for (const update of value)
      yield await graph.answer({ ...question, context: contextOf(house, question), rootValue: update });
  }
}

/** Nobody in particular: the same for all who share a group. */
function contextOf(house: House, { context: { locale } }: Question): TransportContext {
  return createContext(house, { requestId: randomUUID(), address: '', locale, actor: visitor });
}

function seatAt(house: House, { context }: Question, { id, post, onSlow, onEnd }: Place): Seat {
  const opening = writeOpening(id);
  const { locale, requestId: correlationId } = context;
  return {
    write: (payloads) => post(payloads.map((payload) => joinMessage(opening, payload))),
    overflow: (last) => onSlow(last ? writeCursor(last) : undefined),
    failure(error) {
      house.log.error('subscription failed', { correlationId, ...describeError(error) });
      return { errors: [internalFault({ locale, correlationId, isMutation: false, log: house.log })] };
    },
    onEnd,
  };
}
