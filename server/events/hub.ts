import type { Position, StreamEvent } from '../../db/event-stream.js';
import { createQueue, type EventQueue } from './queue.js';
import { type Topic, topicsOf } from './topic.js';

/** Who listens, to what, and what may be left out. */
export interface Listening {
  topics: readonly Topic[];
  /** What is not wanted never takes room in the queue. */
  wants?: (event: StreamEvent) => boolean;
  /** Of waiting events with the same key only the last is kept; null is never folded. */
  foldBy?: (event: StreamEvent) => string | null;
}

/** The bell of one instance: the relay rings it, subscribers hear what they listen to, each through its own queue. */
export interface Hub {
  /** Hands an event to everybody who listens to one of its topics. Never waits and never throws. */
  publish(event: StreamEvent): void;
  /** Hears from this moment on. Whoever listens must call `return` in the end; `for await` does. */
  listen(listening: Listening): EventQueue;
  /** Says that everything up to here has been published. */
  advance(position: Position): void;
  /**
   * Everything up to here has been published; data read from now on is at least as new. Null before the relay runs.
   * It is known without asking the database, so nothing of the same request can have been read before it.
   */
  position(): Position | null;
  /** How many listen now: zero when everything has been released. */
  listenerCount(): number;
  /** How many topics are listened to. */
  topicCount(): number;
  /** Ends every listener as if it were slow, so that it resumes: used when events may have been passed over. */
  interrupt(): void;
}

/** @param capacity events that may wait for one subscriber; one more ends it with `SlowReader` */
export function createHub(capacity = 256): Hub {
  const listeners = new Map<Topic, Set<EventQueue>>();
  const all = new Set<EventQueue>();
  let published: Position | null = null;

  const leave = (queue: EventQueue, topics: readonly Topic[]) => {
    all.delete(queue);
    for (const topic of topics) {
      const queues = listeners.get(topic);
      queues?.delete(queue);
      if (queues?.size === 0) listeners.delete(topic);
    }
  };

  return {
    publish(event) {
      const reached = new Set<EventQueue>();
      for (const topic of topicsOf(event)) for (const queue of listeners.get(topic) ?? []) reached.add(queue);
      for (const queue of reached) queue.offer(event);
    },
    listen({ topics, wants, foldBy }) {
      const queue = createQueue({
        capacity,
        wants,
        foldBy,
        onEnd: () => leave(queue, topics),
      });
      all.add(queue);
      for (const topic of topics) listeners.set(topic, (listeners.get(topic) ?? new Set()).add(queue));
      return queue;
    },
    advance(position) {
      published = position;
    },
    position: () => published,
    listenerCount: () => all.size,
    topicCount: () => listeners.size,
    interrupt() {
      for (const queue of [...all]) queue.overflow();
    },
  };
}
