import type { TestServer } from '../server.js';
import { greetedSocket, type Socket } from '../socket.js';
import type { Ask, Told } from './compare.js';
import type { GraphName } from './probe.js';

/** Asks over HTTP, with the person's cookie. */
export function overHttp(server: TestServer, graph: GraphName): Ask {
  const url = `${server.url}${graph === 'staff' ? '/staff/graphql' : '/graphql'}`;
  return async ({ cookie }, query) => {
    const headers = { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) };
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return answer.json() as Promise<Told>;
  };
}

/** Asks over one socket for each person; who gets none is refused everything. */
export function overSocket(server: TestServer, graph: GraphName): Ask & { close(): Promise<void> } {
  const url = `${server.url}${graph === 'staff' ? '/staff/graphql' : '/graphql'}`;
  const lines = new Map<string, Promise<Line | null>>();
  const ask: Ask = async ({ name, cookie }, query) => {
    const headers = { origin: new URL(server.url).origin, ...(cookie ? { cookie } : {}) };
    const line = lines.get(name) ?? openLine(url, headers);
    lines.set(name, line);
    const opened = await line;
    return opened ? opened.ask(query) : { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };
  };
  const close = async () => {
    for (const line of await Promise.all(lines.values())) await line?.socket.close();
  };
  return Object.assign(ask, { close });
}

interface Line {
  socket: Socket;
  ask(query: string): Promise<Told>;
}

async function openLine(url: string, headers: Record<string, string>): Promise<Line | null> {
  const socket = await greetedSocket(url, { headers }).catch(() => null);
  if (!socket) return null;
  let asked = 0;
  let before: Promise<unknown> = Promise.resolve();
  const askNow = async (query: string): Promise<Told> => {
    asked += 1;
    socket.send({ type: 'subscribe', id: String(asked), payload: { query } });
    let told: Told = {};
    for (;;) {
      const { type, payload } = await socket.next();
      if (type === 'next') told = payload as Told;
      if (type === 'error') return { errors: payload as NonNullable<Told['errors']> };
      if (type === 'complete') return told;
    }
  };
  const ask = (query: string): Promise<Told> => {
    const answer = before.then(() => askNow(query));
    before = answer.catch(() => {});
    return answer;
  };
  return { socket, ask };
}
