import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { lockPlaces } from '../../db/places.js';
import { publishDrafts } from '../../db/publications.js';
import type { ReleaseRow } from '../../db/releases.js';
import { listHosts } from '../../db/session-parts.js';
import type { SessionRow } from '../../db/sessions.js';
import type { Keyring } from '../privacy/keyring.js';
import { placeAwaiting } from '../promises/place-awaiting.js';
import { type ReleaseWish, releaseAll, releaseCalendars } from './write-release.js';

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
  const published = await bringOut(tx, { agencyIds: [wish.agencyId], sessionIds, keys, now: wish.now });
  return { published, release: await releaseCalendars(tx, release, { sessionIds: published.map((one) => one.id) }) };
}

/** Publishes drafts of several agencies in the same way, under no notice: one release for each calendar they are in. */
export async function makeAllPublic(
  tx: Transaction,
  drafts: readonly { agencyId: string; sessionIds: readonly string[] }[],
  { by, now, keys }: { by: string; now: string; keys: Keyring },
): Promise<{ published: SessionRow[]; releases: ReleaseRow[] }> {
  const agencyIds = drafts.map((one) => one.agencyId);
  const sessionIds = drafts.flatMap((one) => one.sessionIds);
  const published = await bringOut(tx, { agencyIds, sessionIds, keys, now });
  const hosts = await listHosts(tx, sessionIds);
  const calendars = [...new Set([...agencyIds, ...hosts.map((host) => host.id)])];
  const wishes = calendars.map((agencyId) => ({ agencyId, by, now }));
  return { published, releases: await releaseAll(tx, wishes) };
}

/** Everything of publishing but the release. */
async function bringOut(
  tx: Transaction,
  given: { agencyIds: readonly string[]; sessionIds: readonly string[]; keys: Keyring; now: string },
): Promise<SessionRow[]> {
  const { agencyIds, sessionIds, keys, now } = given;
  await lockPlaces(tx, sessionIds);
  const published = await publishDrafts(tx, sessionIds, now);
  await placeAwaiting({ keys, now: () => now }, tx, agencyIds);
  await appendEvents(
    tx,
    now,
    published.map(({ id, agencyId }) => ({ kind: 'SessionPublished', agencyId, sessionId: id })),
  );
  return published;
}
