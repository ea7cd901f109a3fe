import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Config } from '../config.js';
import { isOwnOrigin } from '../http/headers.js';

/**
 * Whether a page of this origin may open a socket; asked before the upgrade.
 *
 * The desk: only our own pages, since the cookie travels along. The public graph: any page and any program, because a socket
 * there carries no cookie and no right that its sender did not type in: what it can read, anybody can read. Where
 * ALLOWED_ORIGINS is set, only those pages (and ours, and programs, which send no origin) may.
 */
export function mayConnect(graph: 'public' | 'staff', request: IncomingMessage, config: Config): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return graph === 'public';
  if (isOwnOrigin(origin, host, config)) return true;
  if (graph === 'staff') return false;
  return config.ALLOWED_ORIGINS.length === 0 || config.ALLOWED_ORIGINS.includes(origin);
}

/** The address a request came from, as the HTTP side understands it: a proxy's word counts only when it is trusted. */
export function addressOf(request: IncomingMessage, { TRUST_PROXY }: Config): string {
  const forwarded = TRUST_PROXY ? request.headers['x-forwarded-for'] : undefined;
  const first = typeof forwarded === 'string' ? forwarded.split(',')[0]?.trim() : undefined;
  return first || request.socket.remoteAddress || '';
}

const reasons = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
};

/** Answers an upgrade with a plain refusal and hangs up. */
export function refuseUpgrade(socket: Duplex, status: keyof typeof reasons): void {
  const lines = [
    `HTTP/1.1 ${status} ${reasons[status]}`,
    'connection: close',
    'content-length: 0',
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    ...(status === 429 || status === 503 ? ['retry-after: 5'] : []),
  ];
  socket.once('error', () => {});
  socket.end(`${lines.join('\r\n')}\r\n\r\n`, () => socket.destroy());
}
