import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import {
  findLatestReleases,
  insertReleases,
  type LatestRelease,
  lockReleases,
  type ReleaseRow,
} from '../../db/releases.js';
import { listHosts } from '../../db/session-parts.js';
import type { ReleasedCalendar, ReleasedNotice } from './calendar-rules.js';
import { canonicalJson } from './canonical-rules.js';
import { chainHashOf, hashOf, noHash } from './chain.js';
import { readAllPublished } from './read-published.js';
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
  const [release] = await releaseAll(tx, [wish]);
  return release ?? null;
}

/** The same for several agencies, each once: those that differ are released. A handful of statements, however many. */
export async function releaseAll(tx: Transaction, wishes: readonly ReleaseWish[]): Promise<ReleaseRow[]> {
  const agencyIds = wishes.map((one) => one.agencyId);
  await lockReleases(tx, agencyIds);
  const latest = new Map((await findLatestReleases(tx, agencyIds)).map((one) => [one.agencyId, one]));
  const following = wishes.map((wish) => {
    const previous = latest.get(wish.agencyId) ?? null;
    return { wish, previous, now: previous && previous.publishedAt > wish.now ? previous.publishedAt : wish.now };
  });
  const orders = following.map(({ wish: { agencyId, notice, reason, restored }, now }) => {
    const told = notice && { number: notice.number, issuedDay: notice.issuedDay, signer: notice.signer };
    return { agencyId, now, notice: told, reason, restored };
  });
  const calendars = await readAllPublished(tx, orders);
  const releases = following.flatMap((one, i) => (calendars[i] ? next({ ...one, calendar: calendars[i] }) : []));
  await insertReleases(tx, releases);
  return releases;
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
  const hosts = await listHosts(tx, touched.sessionIds);
  const others = [...hosts.map((host) => host.id), ...(touched.formerHostIds ?? [])];
  const wishes = [...new Set([wish.agencyId, ...others])].map((agencyId) =>
    agencyId === wish.agencyId ? wish : { ...wish, agencyId, notice: undefined },
  );
  const releases = await releaseAll(tx, wishes);
  return releases.find((one) => one.agencyId === wish.agencyId) ?? null;
}

interface Following {
  wish: ReleaseWish;
  previous: LatestRelease | null;
  now: string;
  calendar: ReleasedCalendar;
}

/** The release that follows another; none when it would tell the same. */
function next({ wish: { agencyId, by, notice }, previous, now, calendar }: Following): ReleaseRow[] {
  const changes = diffReleases(previous && calendarOf(previous), calendar);
  if (changes.length === 0) return [];
  const content = canonicalJson(calendar);
  const link = {
    number: (previous?.number ?? 0) + 1,
    publishedAt: now,
    contentHash: hashOf(content),
    previousHash: previous?.chainHash ?? noHash,
  };
  const own = { id: uuidv7(), agencyId, publishedBy: by, noticeId: notice?.id ?? null, content, changes };
  return [{ ...own, ...link, chainHash: chainHashOf(link) }];
}

/** What a release told. */
export function calendarOf({ content }: Pick<ReleaseRow, 'content'>): ReleasedCalendar {
  return JSON.parse(content) as ReleasedCalendar;
}
