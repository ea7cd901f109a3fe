import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** An answer as the socket brought it. */
export interface Told {
  data?: Record<string, unknown> | null;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

/** One subscription on a socket of its own. */
export interface Watching {
  told: readonly Told[];
  /** Everything told so far, as soon as the condition holds. */
  until(holds: (told: readonly Told[]) => boolean): Promise<readonly Told[]>;
  /** Resolves when the subscription or the socket has ended; with its close code and reason when the socket was closed. */
  ended: Promise<{ code?: number; reason?: string; errors?: unknown }>;
  /** Unsubscribes and closes the socket. */
  stop(): Promise<void>;
}

/** Subscribes over a real socket. Give `after` a cursor taken before, or wait for the hub, before acting. */
export function watch(url: string, query: string, variables: Record<string, unknown> = {}): Watching {
  const told: Told[] = [];
  const waiting: Waiting[] = [];
  let end: (how: { code?: number; reason?: string; errors?: unknown }) => void = () => {};
  const ended = new Promise<{ code?: number; reason?: string; errors?: unknown }>((resolve) => {
    end = resolve;
  });
  void ended.then((how) => {
    for (const one of waiting) one.reject(new Error(`It ended before: ${JSON.stringify(how)} ${JSON.stringify(told)}`));
  });
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: true,
    lazyCloseTimeout: 0,
  });
  const unsubscribe = client.subscribe<Record<string, unknown>>(
    { query, variables },
    {
      next(answer) {
        told.push({ data: answer.data ?? null, ...(answer.errors ? { errors: answer.errors } : {}) });
        for (const one of [...waiting]) {
          if (!one.holds(told)) continue;
          waiting.splice(waiting.indexOf(one), 1);
          one.resolve(told);
        }
      },
      error: (error) => end(closingOf(error)),
      complete: () => end({}),
    },
  );
  return {
    told,
    ended,
    until: (holds) =>
      new Promise((resolve, reject) => {
        if (holds(told)) resolve(told);
        else waiting.push({ holds, resolve, reject });
      }),
    async stop() {
      unsubscribe();
      await client.dispose();
      await ended;
    },
  };
}

interface Waiting {
  holds: (told: readonly Told[]) => boolean;
  resolve: (told: readonly Told[]) => void;
  reject: (reason: Error) => void;
}

function closingOf(error: unknown): { code?: number; reason?: string; errors?: unknown } {
  if (typeof error === 'object' && error !== null && 'code' in error && 'reason' in error)
    return { code: Number(error.code), reason: String(error.reason) };
  return { errors: error };
}
