import { createHash } from 'node:crypto';
import type { Database } from '../../db/client.js';
import type { Clock } from '../clock.js';
import type { Hub } from '../events/hub.js';
import { watchPulse } from '../events/pulse.js';
import { createBranches } from './branches.js';
import { createDoubts, type Doubts } from './doubts.js';
import { createFlights } from './flights.js';
import { changedBy, type Dependency, type Touched } from './rules.js';
import { createShelf, type Shelf } from './shelf.js';
import { createStamps, type Stamps } from './stamps.js';

/** A whole answer that is the same for everybody. */
export interface Answer {
  body: Buffer;
  contentType: string;
  /** Of its content, so that every instance gives the same answer the same mark. */
  etag: string;
}

/** How an answer came about: as it was kept, made by somebody who asked at the same moment, or made for this request. */
export type Outcome = 'hit' | 'joined' | 'miss';
export type Found = { answer: Answer; outcome: Outcome } | null;

/** Makes the answer and tells what it is made of; null when it is not for everybody after all. */
export type Making = (touched: Touched) => Promise<Pick<Answer, 'body' | 'contentType'> | null>;

/** Whole answers to public questions, kept until what they were made of changes. */
export interface Answers {
  /** The answer to a question known by its bytes; null from `make` is handed on, and is never kept or shared. */
  find(question: string, make: Making): Promise<Found>;
  /** Something was committed here: nobody is sure of what is kept until all of it has been told, which `told` says. */
  doubt(told: Promise<boolean>): void;
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
  /** The moment at which it was last known to hold. */
  heldAt: number;
  /** How many doubts there had been when its data was read. */
  doubts: number;
  madeAt: string;
  until: string;
}

/**
 * Keeps answers in memory. What a change touches is asked for again; what it does not touch stays.
 *
 * The moment is taken before the data is read, so a change that comes while an answer is being made is never overlooked.
 * The same question asked by many at once is answered once.
 */
export function createAnswers(options: AnswersOptions): Answers {
  const shelf = createShelf<Kept>(options.mostBytes ?? 64 * 1024 * 1024);
  const flights = createFlights<Answer | null>();
  const stamps = createStamps();
  const isDeaf = hear(options, stamps, shelf.clear);
  const doubts = createDoubts();
  const desk: Desk = { ...options, shelf, stamps, doubts };
  return {
    doubt: doubts.add,
    async find(question, make) {
      // What is made anew is read after every commit there was; only what others have made can be doubted.
      const settling = shelf.has(question) || flights.has(question) ? doubts.settled() : undefined;
      if (settling) await settling;
      if (isDeaf()) return asMiss(await makeAnswer(make, new Set()));
      const kept = keptAnswer(desk, question);
      if (kept) return { answer: kept, outcome: 'hit' };
      const moment = `${stamps.now()} ${doubts.count()}`;
      // Nothing is awaited between looking for a flight and starting one, or two would start.
      const flight = flights.join(question, moment);
      const joined = flight && (await flight.catch(() => null));
      if (joined) return { answer: joined, outcome: 'joined' };
      return asMiss(await flights.start(question, moment, () => makeAndKeep(desk, question, make)));
    },
  };
}

interface Desk extends AnswersOptions {
  shelf: Shelf<Kept>;
  stamps: Stamps;
  doubts: Doubts;
}

function keptAnswer({ shelf, stamps, doubts, now }: Desk, question: string): Answer | undefined {
  const kept = shelf.find(question);
  if (!kept) return undefined;
  const at = now();
  const moment = stamps.now();
  const isYoung = kept.madeAt <= at && at < kept.until && !doubts.areAbout(kept.doubts);
  if (!isYoung || (kept.heldAt !== moment && !stamps.isUnchanged(kept.dependencies, kept.heldAt))) {
    shelf.drop(question);
    return undefined;
  }
  kept.heldAt = moment;
  return kept.answer;
}

async function makeAndKeep(desk: Desk, question: string, make: Making): Promise<Answer | null> {
  const { shelf, stamps, now, mostMs = 1_000 } = desk;
  const [heldAt, doubts, madeAt] = [stamps.now(), desk.doubts.count(), now()];
  const touched = new Set<Dependency>(['everything', 'structure']);
  const answer = await makeAnswer(make, touched);
  if (answer === null || !stamps.isUnchanged(touched, heldAt)) return answer;
  const until = new Date(Date.parse(madeAt) + mostMs).toISOString();
  const bytes = answer.body.length + question.length + touched.size * 50 + 500;
  shelf.keep(question, { answer, dependencies: [...touched], heldAt, doubts, madeAt, until }, bytes);
  return answer;
}

async function makeAnswer(make: Making, touched: Touched): Promise<Answer | null> {
  const made = await make(touched);
  return made && { ...made, etag: etagOf(made.body) };
}

function asMiss(answer: Answer | null): Found {
  return answer && { answer, outcome: 'miss' };
}

function etagOf(body: Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** Hears of changes before anybody who listens does; tells whether the relay has stopped telling. */
function hear({ db, hub }: AnswersOptions, stamps: Stamps, clear: () => void): () => boolean {
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
