import { once } from 'node:events';
import { WebSocket } from 'ws';

export interface Message {
  type: string;
  id?: string;
  payload?: unknown;
}

/** A socket spoken to by hand, one message at a time. */
export interface Socket {
  raw: WebSocket;
  send(message: object): void;
  /** The next message that has not been read yet. */
  next(): Promise<Message>;
  /** Code and reason with which it was closed, by whichever side. */
  closed: Promise<{ code: number; reason: string }>;
  close(): Promise<void>;
}

export interface SocketOptions {
  headers?: Record<string, string>;
  protocol?: string;
}

/** Opens a socket; throws with the status when the upgrade is refused. */
export async function openSocket(url: string, options: SocketOptions = {}): Promise<Socket> {
  const raw = new WebSocket(url.replace(/^http/, 'ws'), options.protocol ?? 'graphql-transport-ws', {
    headers: options.headers ?? {},
    perMessageDeflate: false,
  });
  const waiting: Message[] = [];
  let wake = () => {};
  raw.on('message', (text) => {
    waiting.push(JSON.parse(String(text)));
    wake();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    raw.once('close', (code, reason) => resolve({ code, reason: String(reason) })),
  );
  await Promise.race([
    once(raw, 'open'),
    once(raw, 'unexpected-response').then(([, response]) => {
      raw.on('error', () => {});
      raw.terminate();
      throw new Error(`refused with ${response.statusCode}`);
    }),
  ]);
  raw.on('error', () => {});
  return {
    raw,
    closed,
    send: (message) => raw.send(JSON.stringify(message)),
    async next() {
      while (waiting.length === 0) {
        if (raw.readyState === WebSocket.CLOSED) throw new Error('The socket is closed and nothing more was said');
        await Promise.race([
          closed,
          new Promise<void>((resolve) => {
            wake = resolve;
          }),
        ]);
      }
      const [message] = waiting.splice(0, 1);
      if (!message) throw new Error('Nothing was said');
      return message;
    },
    async close() {
      raw.close();
      await closed;
    },
  };
}

/** Opens a socket and is greeted. */
export async function greetedSocket(url: string, options: SocketOptions = {}): Promise<Socket> {
  const socket = await openSocket(url, options);
  socket.send({ type: 'connection_init' });
  const { type } = await socket.next();
  if (type !== 'connection_ack') throw new Error(`Greeted with ${type}`);
  return socket;
}
