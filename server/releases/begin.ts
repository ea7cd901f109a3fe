import { type Database, inTransaction } from '../../db/client.js';
import { listUnreleasedAgencies } from '../../db/releases.js';
import type { Clock } from '../clock.js';
import { releaseCalendar } from './write-release.js';

/** Answers for what was released by no person. */
export const ownAccount = '00000000-0000-0000-0000-000000000000';

/**
 * Makes the first release of every calendar that was public before releases were kept; tells how many there were.
 *
 * Harmless to run twice, or on several instances: an agency that has a release meanwhile is passed over.
 */
export async function beginReleases(
  { db, now }: { db: Database; now: Clock },
  isOver: () => boolean = () => false,
): Promise<number> {
  let made = 0;
  for (const agencyId of await listUnreleasedAgencies(db)) {
    if (isOver()) break;
    const release = await inTransaction(db, (tx) => releaseCalendar(tx, { agencyId, by: ownAccount, now: now() }));
    made += release ? 1 : 0;
  }
  return made;
}
