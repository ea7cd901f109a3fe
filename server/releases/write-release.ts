import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { findLatestRelease, insertRelease, lockReleases, type ReleaseRow } from '../../db/releases.js';
import { listHosts } from '../../db/session-parts.js';
import type { ReleasedCalendar, ReleasedNotice } from './calendar-rules.js';
import { canonicalJson } from './canonical-rules.js';
import { chainHashOf, hashOf, noHash } from './chain.js';
import { readPublished } from './read-published.js';
import { diffReleases } from './rules.js';

export interface ReleaseWish {
  agencyId: string;
  /** The account that answers for it. */
  by: string;
  /** An instant; a release is never dated before the one before it. */
  now: string;
  notice?: (ReleasedNotice & { id: string }) | undefined;
  reason?: string | null | undefined;
  /** Sessions whose last act this act takes back. */
  restored?: string[] | undefined;
}

/**
 * Releases an agency's calendar as this transaction leaves it; null when nothing of it differs from the release before.
 *
 * Call it last: whoever releases the same calendar waits from here to the end of the transaction.
 */
export async function releaseCalendar(tx: Transaction, wish: ReleaseWish): Promise<ReleaseRow | null> {
  const { agencyId, by, notice, reason, restored } = wish;
  await lockReleases(tx, agencyId);
  const previous = await findLatestRelease(tx, agencyId);
  const now = previous && previous.publishedAt > wish.now ? previous.publishedAt : wish.now;
  const told = notice && { number: notice.number, issuedDay: notice.issuedDay, signer: notice.signer };
  const calendar = await readPublished(tx, { agencyId, now, notice: told, reason, restored });
  const changes = diffReleases(previous && calendarOf(previous), calendar);
  if (changes.length === 0) return null;
  const content = canonicalJson(calendar);
  const link = {
    number: (previous?.number ?? 0) + 1,
    publishedAt: now,
    contentHash: hashOf(content),
    previousHash: previous?.chainHash ?? noHash,
  };
  const row = {
    ...{ id: uuidv7(), agencyId, publishedBy: by, noticeId: notice?.id ?? null, content, changes },
    ...link,
    chainHash: chainHashOf(link),
  };
  await insertRelease(tx, row);
  return row;
}

/**
 * Releases the calendar of an agency, and of every other one that hosts any of these sessions, or did until now; gives back the
 * first agency's own. Only that one names the notice, which is its paper.
 *
 * Call it last. Calendars are always taken in the same order, so that two who release the same ones take turns.
 */
export async function releaseCalendars(
  tx: Transaction,
  wish: ReleaseWish,
  touched: { sessionIds: readonly string[]; formerHostIds?: readonly string[] },
): Promise<ReleaseRow | null> {
  const hosts = touched.sessionIds.length === 0 ? [] : await listHosts(tx, touched.sessionIds);
  const others = [...hosts.map((host) => host.id), ...(touched.formerHostIds ?? [])];
  let own: ReleaseRow | null = null;
  for (const agencyId of [...new Set([wish.agencyId, ...others])].sort()) {
    if (agencyId === wish.agencyId) own = await releaseCalendar(tx, wish);
    else await releaseCalendar(tx, { ...wish, agencyId, notice: undefined });
  }
  return own;
}

/** What a release told. */
export function calendarOf({ content }: Pick<ReleaseRow, 'content'>): ReleasedCalendar {
  return JSON.parse(content) as ReleasedCalendar;
}
