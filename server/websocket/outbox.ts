import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Limits } from '../limits/limits.js';

/** Close codes of ours, beside those of graphql-transport-ws. */
export const closeCodes = {
  goingAway: 1001,
  tooManyMessages: 4429,
  signedOut: 4401,
  rightsChanged: 4403,
  slowReader: 4513,
  fault: 4500,
} as const;

/** What waits to be written to one socket. */
export interface Outbox {
  /** Resolves when the text has left for the network, so that whoever waits for it does not run ahead. */
  send(text: string | Buffer): Promise<void>;
  /** Sends what many are told at once: nobody waits for it, and it leaves in one write. */
  post(messages: readonly Buffer[]): void;
  /** Closes a socket that reads too slowly; it is told how to go on. */
  overflow(resumeAfter?: string): void;
}

/** How long a socket that does not read may take to hear why it is closed. */
const LAST_WORDS_MS = 1_000;

/**
 * Bounds what one client can make us keep: more waiting messages or bytes than allowed close the socket.
 *
 * @see trust.md F12: twenty clients that stopped reading once cost 1.57 GB
 */
export function createOutbox(
  socket: WebSocket,
  { queuedEvents, queuedBytes }: Pick<Limits, 'queuedEvents' | 'queuedBytes'>,
  wire?: Pick<Duplex, 'cork' | 'uncork'>,
): Outbox {
  let waiting = 0;
  const isFull = (text: string | Buffer) =>
    waiting >= queuedEvents || socket.bufferedAmount + text.length > queuedBytes;
  const written = () => {
    waiting -= 1;
  };
  const overflow = (resumeAfter?: string) => {
    if (socket.readyState !== socket.OPEN) return;
    const reason = resumeAfter ? `Too slow. Resume after ${resumeAfter}` : 'Too slow. Resume after your last cursor';
    socket.close(closeCodes.slowReader, reason.slice(0, 120));
    setTimeout(() => socket.terminate(), LAST_WORDS_MS).unref();
  };
  return {
    overflow,
    post(messages) {
      wire?.cork();
      for (const message of messages) {
        if (socket.readyState !== socket.OPEN) break;
        if (isFull(message)) overflow();
        else {
          waiting += 1;
          socket.send(message, { binary: false }, written);
        }
      }
      wire?.uncork();
    },
    async send(text) {
      if (socket.readyState !== socket.OPEN) return;
      if (isFull(text)) return overflow();
      waiting += 1;
      await new Promise<void>((written) => socket.send(text, { binary: false }, () => written()));
      written();
    },
  };
}
