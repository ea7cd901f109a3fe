import { createHash } from 'node:crypto';
import type { ReleaseRow } from '../../db/releases.js';

/** What stands for the release before the first. */
export const noHash = '0'.repeat(64);

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What a release is chained by. */
export type Link = Pick<ReleaseRow, 'previousHash' | 'contentHash' | 'number' | 'publishedAt'>;

/**
 * The hash that chains a release to the one before: SHA-256 over four lines, each but the last ended by a line feed.
 *
 * They are the previous chain hash, the hash of the content, the number and the instant (`2026-11-25T01:00:00.000Z`).
 */
export function chainHashOf({ previousHash, contentHash, number, publishedAt }: Link): string {
  return hashOf([previousHash, contentHash, number, publishedAt].join('\n'));
}
