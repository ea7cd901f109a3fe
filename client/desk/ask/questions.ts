import { Unanswered } from '../../api/execute.js';

/** Kinds of things that can change while one looks; a question names those it is about. */
export type Concern =
  | 'session'
  | 'registration'
  | 'notice'
  | 'report'
  | 'release'
  | 'schedule'
  | 'structure'
  | 'account'
  | 'visit'
  | 'petition'
  | 'case'
  | 'agenda'
  | 'directive'
  | 'queue'
  | 'dialogue'
  | 'feedback'
  | 'settings'
  | 'job';

/** One change as the desk hears of it: what kind of thing, and which one. */
export interface DeskChange {
  concern: Concern;
  /** Name of the event, such as `SessionPostponed`. */
  kind: string;
  sessionId: string | null;
  registrationId: string | null;
}

/** What is known of one question. `data` stays while it is asked anew, and when that fails. */
export interface Known<Data> {
  data: Data | undefined;
  /** The last time of asking failed. */
  fault: Unanswered | undefined;
  isAsking: boolean;
}

/** Which changes make a question be asked anew: kinds of things, or a closer look at each change. */
export type Concerns = readonly Concern[] | ((change: DeskChange) => boolean);

/** Where answers are remembered that one must have without a link too. */
export interface AnswerMemory {
  keep(key: string, data: unknown): Promise<void>;
  recall(key: string): Promise<unknown>;
}

interface Listening {
  tell(): void;
  concerns: Concerns;
  /** Its answer is remembered, and shown when it cannot be asked. */
  isRemembered?: boolean;
}

interface Kept {
  known: Known<unknown>;
  isRemembered: boolean;
  /** The latest asking; the answer of an earlier one is thrown away. */
  turn: number;
  listeners: Map<() => void, Concerns>;
  ask(): Promise<unknown>;
}

/**
 * Every question asked at this desk and its latest answer.
 *
 * Questions on the screen are asked anew when a change concerning them is heard; those that left it are forgotten then, and
 * otherwise shown at once, and asked again, when one comes back to them.
 *
 * @param memory where answers are remembered; nowhere when left out
 * @param isFromMemory what is remembered is shown before it is asked: the server was away a moment ago
 */
export class Questions {
  readonly #kept = new Map<string, Kept>();
  readonly #memory: AnswerMemory | undefined;
  readonly #isFromMemory: boolean;
  #heard: DeskChange[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(memory?: AnswerMemory, isFromMemory = false) {
    this.#memory = memory;
    this.#isFromMemory = isFromMemory;
  }

  /** What is known now; asks when nothing is, or when nobody has been looking. */
  watch(key: string, ask: () => Promise<unknown>, listening: Listening): () => void {
    const kept = this.#keep(key, ask);
    kept.isRemembered ||= listening.isRemembered ?? false;
    const isFirst = kept.listeners.size === 0;
    kept.listeners.set(listening.tell, listening.concerns);
    if (isFirst && this.#isFromMemory) void this.#recall(key, kept);
    if (isFirst) void this.#ask(key, kept);
    return () => kept.listeners.delete(listening.tell);
  }

  known(key: string): Known<unknown> {
    return this.#kept.get(key)?.known ?? unknown;
  }

  /** Asks one question again; resolves when the answer is there, or has failed. */
  async again(key: string): Promise<void> {
    const kept = this.#kept.get(key);
    if (kept) await this.#ask(key, kept);
  }

  /** Asks every question on the screen again; the line may have missed something. */
  allAgain(): void {
    for (const [key, kept] of this.#kept)
      if (kept.listeners.size > 0) void this.#ask(key, kept);
      else this.#kept.delete(key);
  }

  /** Hears of a change; what comes within a tenth of a second is answered with one asking. */
  hear(change: DeskChange): void {
    this.#heard.push(change);
    this.#timer ??= setTimeout(() => this.#answerChanges(), 100);
  }

  #answerChanges(): void {
    const changes = this.#heard;
    this.#heard = [];
    this.#timer = undefined;
    for (const [key, kept] of this.#kept) {
      if (kept.listeners.size === 0) this.#kept.delete(key);
      else if ([...kept.listeners.values()].some((concerns) => changes.some((one) => isConcerned(concerns, one))))
        void this.#ask(key, kept);
    }
  }

  #keep(key: string, ask: () => Promise<unknown>): Kept {
    const fresh = { known: unknown, isRemembered: false, turn: 0, listeners: new Map(), ask };
    const kept = this.#kept.get(key) ?? fresh;
    kept.ask = ask;
    this.#kept.set(key, kept);
    return kept;
  }

  async #ask(key: string, kept: Kept): Promise<void> {
    kept.turn += 1;
    const { turn } = kept;
    tell(kept, { ...kept.known, isAsking: true });
    try {
      const data = await kept.ask();
      if (kept.turn !== turn) return;
      tell(kept, { data, fault: undefined, isAsking: false });
      if (kept.isRemembered) void this.#memory?.keep(key, data);
    } catch (error) {
      const fault = error instanceof Unanswered ? error : new Unanswered(String(error), 'INTERNAL');
      if (isAway(fault)) await this.#recall(key, kept);
      if (kept.turn === turn) tell(kept, { ...kept.known, fault, isAsking: false });
    }
  }

  async #recall(key: string, kept: Kept): Promise<void> {
    if (!kept.isRemembered || kept.known.data !== undefined) return;
    const data = await this.#memory?.recall(key);
    if (data !== undefined && kept.known.data === undefined) tell(kept, { ...kept.known, data });
  }
}

/** The server was not reached, or only what stands before it was. */
function isAway({ code }: Unanswered): boolean {
  return code === 'OFFLINE' || code === 'INTERNAL' || code === 'OVERLOADED';
}

const unknown: Known<unknown> = { data: undefined, fault: undefined, isAsking: true };

function tell(kept: Kept, known: Known<unknown>): void {
  kept.known = known;
  for (const listener of kept.listeners.keys()) listener();
}

function isConcerned(concerns: Concerns, change: DeskChange): boolean {
  return typeof concerns === 'function' ? concerns(change) : concerns.includes(change.concern);
}
