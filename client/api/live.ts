import type { DocumentNode } from 'graphql';
import { type ResultOf, textOf, type VariablesOf } from './graphql.js';
import { openLine } from './socket.js';

/** How fresh what is shown is. `stopped`: the server will not go on with this; loading again may. */
export type LiveState = 'connecting' | 'live' | 'reconnecting' | 'offline' | 'stopped';

export interface Watching<Document extends DocumentNode> {
  document: Document;
  /** Where it is asked; the public graph when left out. */
  graph?: string;
  /** Variables that go on after a cursor. */
  variables(after: string): VariablesOf<Document>;
  /** Cursor to begin after. */
  after: string;
  /** Told of every update in order; answers the cursor to go on from should the line break. */
  onUpdate(update: ResultOf<Document>): string;
  onState(state: LiveState): void;
  /** The line broke; it is called again by itself. */
  onBroken?(): void;
}

/**
 * Watches a subscription for as long as the page is looked at, without gap or double.
 *
 * After every break it goes on from the last cursor, waiting longer each time, unevenly, so that a thousand readers do
 * not come back in one instant. It rests while the page is hidden or there is no network.
 *
 * @returns stops watching
 */
export function watch<Document extends DocumentNode>(watching: Watching<Document>): () => void {
  const line = new Line(watching);
  const rest = () => (document.visibilityState === 'hidden' ? line.hangUp() : line.callOnce());
  const lose = () => line.stop('offline');
  const find = () => line.callAgain();
  document.addEventListener('visibilitychange', rest);
  window.addEventListener('offline', lose);
  window.addEventListener('online', find);
  line.callOnce();
  return () => {
    document.removeEventListener('visibilitychange', rest);
    window.removeEventListener('offline', lose);
    window.removeEventListener('online', find);
    line.hangUp();
  };
}

const firstWaitMs = 500;
const longestWaitMs = 20_000;

/** One line to the server, called again after every break. */
class Line<Document extends DocumentNode> {
  readonly #watching: Watching<Document>;
  #after: string;
  #breaks = 0;
  #hangUp: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;

  constructor(watching: Watching<Document>) {
    this.#watching = watching;
    this.#after = watching.after;
  }

  callOnce(): void {
    if (!this.#busy) this.#call();
  }

  callAgain(): void {
    this.hangUp();
    this.#busy = true;
    this.#watching.onState(navigator.onLine ? 'reconnecting' : 'offline');
    const wait = Math.min(firstWaitMs * 2 ** this.#breaks, longestWaitMs) * (0.5 + Math.random());
    this.#breaks += 1;
    this.#timer = setTimeout(() => this.#call(), wait);
  }

  stop(state: LiveState): void {
    this.hangUp();
    this.#breaks = 0;
    this.#watching.onState(state);
  }

  hangUp(): void {
    this.#busy = false;
    clearTimeout(this.#timer);
    this.#hangUp?.();
    this.#hangUp = undefined;
  }

  #call(): void {
    this.#busy = true;
    const url = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${this.#watching.graph ?? '/graphql'}`;
    const variables = this.#watching.variables(this.#after) as Record<string, unknown>;
    this.#hangUp = openLine(
      url,
      { query: textOf(this.#watching.document), variables },
      {
        onReady: () => this.#connected(),
        onNext: (answer) => this.#hear(answer),
        onRefused: () => this.stop('stopped'),
        onBroken: () => {
          this.#watching.onBroken?.();
          this.callAgain();
        },
      },
    );
  }

  #connected(): void {
    this.#breaks = 0;
    this.#watching.onState('live');
  }

  /** A refused question is not asked again; a broken line is. */
  #hear({ data, errors }: { data?: unknown; errors?: readonly unknown[] }): void {
    if (data) this.#after = this.#watching.onUpdate(data as ResultOf<Document>);
    else if (errors) this.stop('stopped');
  }
}
