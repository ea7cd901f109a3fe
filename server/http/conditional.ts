import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A version of a file that may be kept by whoever asks. */
export interface Version {
  etag: string;
  /** Whole seconds, in milliseconds. */
  lastModifiedMs: number;
  maxAgeSeconds: number;
}

/** The mark of a text: the same text, the same mark. Weak, because it may be sent packed in several ways. */
export function etagOf(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/**
 * Says which version is there, and whether the asker has it already: then the answer is 304 without a body.
 *
 * A mark counts before a date (RFC 9110, 13.2.2).
 */
export function setVersion(request: FastifyRequest, reply: FastifyReply, version: Version): 'known' | 'new' {
  reply
    .header('etag', version.etag)
    .header('last-modified', new Date(version.lastModifiedMs).toUTCString())
    .header('cache-control', `public, max-age=${version.maxAgeSeconds}`)
    .header('vary', 'accept-encoding');
  return isKnown(request, version) ? 'known' : 'new';
}

function isKnown({ headers }: FastifyRequest, { etag, lastModifiedMs }: Version): boolean {
  const marks = headers['if-none-match'];
  if (marks !== undefined) {
    const plain = (mark: string) => mark.trim().replace(/^W\//, '');
    return marks.trim() === '*' || marks.split(',').some((mark) => plain(mark) === plain(etag));
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && lastModifiedMs <= since;
}
