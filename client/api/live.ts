import type { DocumentNode } from 'graphql';
import type { Client } from 'graphql-ws';
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

const firstWaitMs = 500;
const longestWaitMs = 20_000;

/**
 * Watches a subscription for as long as the page is looked at, without gap or double.
 *
 * After every break it goes on from the last cursor, waiting longer each time, unevenly, so that a thousand readers do
 * not come back in one instant. It rests while the page is hidden or there is no network.
 *
 * @returns stops watching
 */
export function watch<Document extends DocumentNode>(watching: Watching<Document>): () => void {
  let after = watching.after;
  let breaks = 0;
  let client: Client | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run = 0;

  const hangUp = () => {
    run += 1;
    clearTimeout(timer);
    void client?.dispose();
    client = undefined;
  };

  const callAgain = (state: LiveState) => {
    hangUp();
    watching.onState(navigator.onLine ? state : 'offline');
    const wait = Math.min(firstWaitMs * 2 ** breaks, longestWaitMs) * (0.5 + Math.random());
    breaks += 1;
    timer = setTimeout(call, wait);
  };

  const call = async () => {
    const mine = ++run;
    const current = () => mine === run;
    const { createClient } = await import('graphql-ws');
    if (!current()) return;
    client = createClient({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
      lazy: true,
      retryAttempts: 0,
      keepAlive: 15_000,
      connectionAckWaitTimeout: 10_000,
      on: {
        connected: () => {
          if (!current()) return;
          breaks = 0;
          watching.onState('live');
        },
      },
    });
    client.subscribe<ResultOf<Document>>(
      { query: textOf(watching.document), variables: watching.variables(after) as Record<string, unknown> },
      {
        next: ({ data, errors }) => {
          if (!current()) return;
          if (data) after = watching.onUpdate(data);
          else if (errors) stop('stopped');
        },
        error: (reason) => current() && (Array.isArray(reason) ? stop('stopped') : callAgain('reconnecting')),
        complete: () => current() && callAgain('reconnecting'),
      },
    );
  };

  const stop = (state: LiveState) => {
    hangUp();
    watching.onState(state);
  };
  const rest = () => {
    if (document.visibilityState === 'hidden') hangUp();
    else if (!client) void call();
  };
  const lose = () => stop('offline');
  const find = () => {
    breaks = 0;
    callAgain('reconnecting');
  };

  const listen = listening({ rest, lose, find });
  void call();
  return () => {
    listen.end();
    hangUp();
  };
}

function listening({ rest, lose, find }: Record<'rest' | 'lose' | 'find', () => void>) {
  document.addEventListener('visibilitychange', rest);
  window.addEventListener('offline', lose);
  window.addEventListener('online', find);
  return {
    end: () => {
      document.removeEventListener('visibilitychange', rest);
      window.removeEventListener('offline', lose);
      window.removeEventListener('online', find);
    },
  };
}
