import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { lockPlaces } from '../../db/places.js';
import { publishDrafts } from '../../db/publications.js';
import type { ReleaseRow } from '../../db/releases.js';
import type { SessionRow } from '../../db/sessions.js';
import type { Keyring } from '../privacy/keyring.js';
import { placeAwaiting } from '../promises/place-awaiting.js';
import { type ReleaseWish, releaseCalendars } from './write-release.js';

export interface Publication {
  /** What was a draft and is public now. */
  published: SessionRow[];
  /** Null when nothing of the calendar differs. */
  release: ReleaseRow | null;
}

/**
 * Publishes an agency's drafts in one release, and tells the world of each. Sessions that are no drafts stay as they are.
 * Whoever waits for a day of a leader has a place before anybody else can take it.
 *
 * The caller knows that they are the agency's own. Call it last.
 */
export async function makePublic(
  tx: Transaction,
  wish: ReleaseWish & { sessionIds: readonly string[]; keys: Keyring },
): Promise<Publication> {
  const { sessionIds, keys, ...release } = wish;
  await lockPlaces(tx, sessionIds);
  const published = await publishDrafts(tx, sessionIds, wish.now);
  await placeAwaiting({ keys, now: () => wish.now }, tx, wish.agencyId);
  await appendEvents(
    tx,
    wish.now,
    published.map(({ id, agencyId }) => ({ kind: 'SessionPublished', agencyId, sessionId: id })),
  );
  return { published, release: await releaseCalendars(tx, release, { sessionIds: published.map((one) => one.id) }) };
}
