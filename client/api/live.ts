import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import type { Client, Sink } from 'graphql-ws';
import { type ResultOf, textOf, type VariablesOf } from './graphql.js';

/** How fresh what is shown is. `stopped`: the server will not go on with this; loading again may. */
export type LiveState = 'connecting' | 'live' | 'reconnecting' | 'offline' | 'stopped';

export interface Watching<Document extends DocumentNode> {
  document: Document;
  /** Variables that go on after a cursor. */
  variables(after: string): VariablesOf<Document>;
  /** Cursor to begin after. */
  after: string;
  /** Told of every update in order; answers the cursor to go on from should the line break. */
  onUpdate(update: ResultOf<Document>): string;
  onState(state: LiveState): void;
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

/** One line to the server, called again after every break. Words of a call that was hung up are not heard any more. */
class Line<Document extends DocumentNode> {
  readonly #watching: Watching<Document>;
  #after: string;
  #breaks = 0;
  #calls = 0;
  #client: Client | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;

  constructor(watching: Watching<Document>) {
    this.#watching = watching;
    this.#after = watching.after;
  }

  callOnce(): void {
    if (!this.#busy) void this.#call();
  }

  callAgain(): void {
    this.hangUp();
    this.#busy = true;
    this.#watching.onState(navigator.onLine ? 'reconnecting' : 'offline');
    const wait = Math.min(firstWaitMs * 2 ** this.#breaks, longestWaitMs) * (0.5 + Math.random());
    this.#breaks += 1;
    this.#timer = setTimeout(() => void this.#call(), wait);
  }

  stop(state: LiveState): void {
    this.hangUp();
    this.#breaks = 0;
    this.#watching.onState(state);
  }

  hangUp(): void {
    this.#calls += 1;
    this.#busy = false;
    clearTimeout(this.#timer);
    void this.#client?.dispose();
    this.#client = undefined;
  }

  async #call(): Promise<void> {
    this.#busy = true;
    const mine = ++this.#calls;
    const isHeard = () => mine === this.#calls;
    const { createClient } = await import('graphql-ws');
    if (!isHeard()) return;
    this.#client = createClient({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
      retryAttempts: 0,
      keepAlive: 15_000,
      connectionAckWaitTimeout: 10_000,
      on: { connected: () => isHeard() && this.#connected() },
    });
    const variables = this.#watching.variables(this.#after) as Record<string, unknown>;
    this.#client.subscribe({ query: textOf(this.#watching.document), variables }, this.#sink(isHeard));
  }

  #connected(): void {
    this.#breaks = 0;
    this.#watching.onState('live');
  }

  /** A refused question is not asked again; a broken line is. */
  #sink(isHeard: () => boolean): Sink<FormattedExecutionResult<ResultOf<Document>, unknown>> {
    return {
      next: ({ data, errors }) => {
        if (!isHeard()) return;
        if (data) this.#after = this.#watching.onUpdate(data);
        else if (errors) this.stop('stopped');
      },
      error: (reason) => {
        if (!isHeard()) return;
        if (Array.isArray(reason)) this.stop('stopped');
        else this.callAgain();
      },
      complete: () => isHeard() && this.callAgain(),
    };
  }
}
