import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';

/** Sets the headers that every answer carries, errors included. A route may loosen one of them afterwards. */
export function setSecurityHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('content-security-policy', contentPolicy(request.host));
  reply.header('x-content-type-options', 'nosniff');
  reply.header('x-frame-options', 'DENY');
  reply.header('referrer-policy', 'no-referrer');
  reply.header('cross-origin-opener-policy', 'same-origin');
  reply.header('cross-origin-resource-policy', 'same-origin');
  reply.header('permissions-policy', devices('camera=()'));
  if (request.protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
}

/** Lets our own page, and nobody framed in it, ask for the camera: the desk reads QR codes by it. */
export function allowCamera(reply: FastifyReply): void {
  reply.header('permissions-policy', devices('camera=(self)'));
}

const devices = (camera: string) => `${camera}, geolocation=(), microphone=(), payment=(), usb=()`;

/** Lets other sites put an answer into a frame: for pages on which nothing can be done but reading. */
export function allowFraming(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('content-security-policy', contentPolicy(request.host).replace(unframed, 'frame-ancestors *'));
  reply.removeHeader('x-frame-options');
  reply.header('cross-origin-resource-policy', 'cross-origin');
}

const unframed = "frame-ancestors 'none'";

/** Keeps an answer out of every cache: it may be about one person. */
export function keepPrivate(reply: FastifyReply): void {
  reply.header('cache-control', 'no-store');
}

/**
 * What a page of ours may load: only our own files. Older browsers do not count a WebSocket as `'self'`, so it is named.
 *
 * @param styles more sources of style, for the explorer's editor
 */
export function contentPolicy(host: string, styles = ''): string {
  const key = `${host} ${styles}`;
  const known = policies.get(key) ?? wordPolicy(host, styles);
  // Who asks names the host: nobody fills our memory with names.
  if (policies.size >= MOST_HOSTS) policies.clear();
  policies.set(key, known);
  return known;
}

const policies = new Map<string, string>();
const MOST_HOSTS = 100;

function wordPolicy(host: string, styles: string): string {
  const own = /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : '';
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self'${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${own}`,
    "worker-src 'self'",
    "object-src 'none'",
    unframed,
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The origin a page of ours has, as its browser names it. */
export function isOwnOrigin(origin: string, host: string | undefined, config: Config): boolean {
  if (config.PUBLIC_URL !== undefined && origin === new URL(config.PUBLIC_URL).origin) return true;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
