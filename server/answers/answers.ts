import { createHash } from 'node:crypto';
import type { Database } from '../../db/client.js';
import type { Clock } from '../clock.js';
import type { Hub } from '../events/hub.js';
import { watchPulse } from '../events/pulse.js';
import { createBranches } from './branches.js';
import { changedBy, type Dependency, type Touched } from './rules.js';
import { createShelf } from './shelf.js';
import { createStamps } from './stamps.js';

/** A whole answer that is the same for everybody. */
export interface Answer {
  body: Buffer;
  contentType: string;
  /** Of its content, so that every instance gives the same answer the same mark. */
  etag: string;
}

/** How an answer came about: as it was kept, made by somebody who asked at the same moment, or made for this request. */
export type Outcome = 'hit' | 'joined' | 'miss';

/** Makes the answer and tells what it is made of; null when it is not for everybody after all. */
export type Making = (touched: Touched) => Promise<Pick<Answer, 'body' | 'contentType'> | null>;

/** Whole answers to public questions, kept until what they were made of changes. */
export interface Answers {
  /** The answer to a question known by its bytes; null from `make` is handed on, and is never kept or shared. */
  find(question: string, make: Making): Promise<{ answer: Answer; outcome: Outcome } | null>;
  /** Something was committed here and will be told soon: until then nobody is sure of what is kept. */
  doubt(told: Promise<void>): void;
}

export interface AnswersOptions {
  db: Database;
  hub: Hub;
  now: Clock;
  /** Whether a place can be booked depends on the clock, and not every change is told; so nothing is kept for longer. */
  mostMs?: number;
  mostBytes?: number;
}

/** A relay that has not looked for so long may have missed something. */
const DEAF_AFTER_MS = 3_000;

interface Kept {
  answer: Answer;
  dependencies: readonly Dependency[];
  /** The time, in changes, at which it was last known to hold. */
  heldAt: number;
  madeAt: string;
  until: string;
}

interface Flight {
  startedAt: number;
  doubts: number;
  landing: Promise<Answer | null>;
}

/**
 * Keeps answers in memory. What a change touches is asked for again; what it does not touch stays.
 *
 * The time is taken before the data is read, so a change that comes while an answer is being made is never overlooked.
 * The same question asked by many at once is answered once.
 */
export function createAnswers(options: AnswersOptions): Answers {
  const { now, mostMs = 1_000, mostBytes = 64 * 1024 * 1024 } = options;
  const shelf = createShelf<Kept>(mostBytes);
  const flights = new Map<string, Flight>();
  const stamps = createStamps();
  const isDeaf = hear(options, stamps, shelf.clear);
  let doubts = 0;
  let untold: Promise<void> | null = null;

  const kept = (question: string): Answer | undefined => {
    const found = shelf.find(question);
    if (!found) return undefined;
    const at = now();
    const time = stamps.now();
    const isGood =
      found.madeAt <= at &&
      at < found.until &&
      (found.heldAt === time || stamps.isUnchanged(found.dependencies, found.heldAt));
    if (!isGood) shelf.drop(question);
    else found.heldAt = time;
    return isGood ? found.answer : undefined;
  };
  const fly = async (question: string, make: Making, startedAt: number): Promise<Answer | null> => {
    const madeAt = now();
    const dependencies = new Set<Dependency>(['everything', 'structure']);
    const made = await make(dependencies);
    if (made === null) return null;
    const answer = { ...made, etag: etagOf(made.body) };
    if (stamps.isUnchanged(dependencies, startedAt)) {
      const until = new Date(Date.parse(madeAt) + mostMs).toISOString();
      const thing = { answer, dependencies: [...dependencies], heldAt: startedAt, madeAt, until };
      shelf.keep(question, thing, made.body.length + question.length + dependencies.size * 50 + 500);
    }
    return answer;
  };
  const lead = async (question: string, make: Making) => {
    const startedAt = stamps.now();
    const flight = { startedAt, doubts, landing: fly(question, make, startedAt) };
    flights.set(question, flight);
    try {
      return await flight.landing;
    } finally {
      if (flights.get(question) === flight) flights.delete(question);
    }
  };
  return {
    async find(question, make) {
      if (untold) await untold;
      if (isDeaf()) return miss(await make(new Set()));
      const found = kept(question);
      if (found) return { answer: found, outcome: 'hit' };
      const flight = flights.get(question);
      if (flight?.startedAt === stamps.now() && flight.doubts === doubts) {
        const joined = await flight.landing.catch(() => null);
        if (joined) return { answer: joined, outcome: 'joined' };
      }
      const made = await lead(question, make);
      return made && { answer: made, outcome: 'miss' };
    },
    doubt(told) {
      doubts += 1;
      const settled: Promise<void> = told.then(() => {
        if (untold === settled) untold = null;
      });
      untold = settled;
    },
  };
}

function miss(made: Pick<Answer, 'body' | 'contentType'> | null): { answer: Answer; outcome: Outcome } | null {
  return made && { answer: { ...made, etag: etagOf(made.body) }, outcome: 'miss' };
}

function etagOf(body: Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** Hears of changes before anybody who listens does; tells whether the relay has stopped telling. */
function hear({ db, hub }: AnswersOptions, stamps: ReturnType<typeof createStamps>, clear: () => void): () => boolean {
  const branches = createBranches(db);
  const silentMs = watchPulse(hub);
  const publish = hub.publish.bind(hub);
  const interrupt = hub.interrupt.bind(hub);
  const forget = () => {
    branches.forget();
    stamps.forget();
    clear();
  };
  hub.publish = (event) => {
    const changed = changedBy(event, branches.above(event.agencyId));
    if (changed.includes('structure') || changed.includes('everything')) branches.forget();
    stamps.change(changed);
    publish(event);
  };
  hub.interrupt = () => {
    forget();
    interrupt();
  };
  return () => {
    const isDeaf = silentMs() > DEAF_AFTER_MS;
    if (isDeaf) forget();
    return isDeaf;
  };
}
