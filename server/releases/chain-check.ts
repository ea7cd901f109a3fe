import type { ReleaseRow } from '../../db/releases.js';
import { canonicalJson } from './canonical-rules.js';
import { chainHashOf, hashOf, noHash } from './chain.js';
import { diffReleases } from './rules.js';
import { calendarOf } from './write-release.js';

/** What is wrong with a link. */
export type BrokenBy =
  /** A number is missing: a release was removed, or two changed places. */
  | 'NUMBER'
  /** It does not follow from the release before it. */
  | 'PREVIOUS'
  /** Its content is not what was hashed. */
  | 'CONTENT'
  /** Number, time or hashes are not what was chained. */
  | 'CHAIN'
  /** The differences told are not those of the two contents. */
  | 'CHANGES';

export interface BrokenLink {
  agencyId: string;
  /** The number that should have come. */
  number: number;
  by: BrokenBy;
}

/** Where a chain has been followed to. */
export type Followed = Pick<ReleaseRow, 'number' | 'chainHash' | 'content'> | null;

/**
 * Names the first broken link among releases in the order of their numbers; null when each follows from the one before.
 *
 * @param before the release before the first of them; null at the beginning of the chain
 */
export function findBrokenLink(releases: readonly ReleaseRow[], before: Followed = null): BrokenLink | null {
  let previous = before;
  for (const release of releases) {
    const by = whatBreaks(previous, release);
    if (by) return { agencyId: release.agencyId, number: (previous?.number ?? 0) + 1, by };
    previous = release;
  }
  return null;
}

function whatBreaks(previous: Followed, release: ReleaseRow): BrokenBy | null {
  if (release.number !== (previous?.number ?? 0) + 1) return 'NUMBER';
  if (release.previousHash !== (previous?.chainHash ?? noHash)) return 'PREVIOUS';
  if (release.contentHash !== hashOf(release.content)) return 'CONTENT';
  if (release.chainHash !== chainHashOf(release)) return 'CHAIN';
  const changes = diffReleases(previous && calendarOf(previous), calendarOf(release));
  return canonicalJson(changes) === canonicalJson(release.changes) ? null : 'CHANGES';
}
