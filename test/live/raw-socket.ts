import { WebSocket } from 'ws';

/** A socket that speaks the protocol by hand, to see the very bytes and to stop reading. */
export interface RawSocket {
  socket: WebSocket;
  /** Texts of all messages after the acknowledgement. */
  texts: readonly string[];
  until(holds: (texts: readonly string[]) => boolean): Promise<readonly string[]>;
  subscribe(id: string, query: string, variables?: Record<string, unknown>): void;
  complete(id: string): void;
  closed: Promise<{ code: number; reason: string }>;
  close(): Promise<void>;
}

export async function openRawSocket(url: string, headers: Record<string, string> = {}): Promise<RawSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const texts: string[] = [];
  const waiting: { holds: (texts: readonly string[]) => boolean; resolve: (texts: readonly string[]) => void }[] = [];
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const acknowledged = new Promise((resolve) => socket.once('message', resolve));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await acknowledged;
  socket.on('message', (bytes) => {
    texts.push(String(bytes));
    for (const one of [...waiting]) {
      if (!one.holds(texts)) continue;
      waiting.splice(waiting.indexOf(one), 1);
      one.resolve(texts);
    }
  });
  return {
    ...{ socket, texts, closed },
    until: (holds) =>
      new Promise((resolve) => {
        if (holds(texts)) resolve(texts);
        else waiting.push({ holds, resolve });
      }),
    subscribe: (id, query, variables = {}) =>
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } })),
    complete: (id) => socket.send(JSON.stringify({ id, type: 'complete' })),
    async close() {
      socket.close();
      await closed;
    },
  };
}
