import type { Database } from './client.js';

/** A place in the stream of events: after event `id` of transaction `xid`. With id 0: before all of that transaction. */
export interface Position {
  xid: string;
  id: number;
}

/** An event as read back: ids only. */
export interface StreamEvent extends Position {
  kind: string;
  agencyId: string | null;
  sessionId: string | null;
  registrationId: string | null;
  at: string;
}

/** One reading of the stream, all from one snapshot. */
export interface Reading {
  /** In stream order, after the position asked for. */
  events: StreamEvent[];
  /** Go on from here: everything up to it is in `events` or in earlier readings. */
  through: Position;
  /** More can be read at once. */
  hasMore: boolean;
  /** Committed events wait for an older transaction to end; they will be readable soon. */
  heldBack: boolean;
  /** The position asked for is older than the stream reaches, or from another database's history: start anew. */
  tooOld: boolean;
}

/** Which events: all, or those of one session or of one registration. */
export type Which = { sessionId: string } | { registrationId: string; sessionId: string } | null;

/**
 * Reads events after a position, so that a reader who goes on from `through` meets every event once.
 *
 * Only transactions older than the oldest running one are read: identity numbers and transaction ids are given before
 * the commit, so a reader of `id > last` passes over whoever commits late.
 *
 * @param most how many events at most, 1 or more
 * @see trust.md F6
 */
export async function readEventsAfter(
  db: Database,
  after: Position,
  most: number,
  which: Which = null,
): Promise<Reading> {
  const rows = await db.$client.unsafe<WireRow[]>(statementFor(which), [after.xid, after.id, most, ...idsOf(which)], {
    prepare: true,
  });
  const [first] = rows;
  if (!first) throw new Error('The stream of events answered no row, not even its own position.');
  if (first.too_old) return { ...startOf(first), tooOld: true };
  const events = rows.flatMap(readEvent);
  const last = events.at(-1);
  const hasMore = events.length === most;
  const through = hasMore && last ? { xid: last.xid, id: last.id } : laterOf(after, { xid: first.oldest, id: 0 });
  return {
    events,
    through,
    hasMore,
    heldBack: first.held_back,
    tooOld: false,
  };
}

/** The position of now: whatever is visible at this moment is before it or will be told again, nothing is passed over. */
export async function currentPosition(db: Database): Promise<Position> {
  const [row] = await db.$client<{ xid: string }[]>`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`;
  if (!row) throw new Error('The database did not tell its oldest running transaction.');
  return { xid: row.xid, id: 0 };
}

/**
 * Forgets the oldest events and says how many; zero when there is nothing left to forget.
 *
 * Stops at the first event that is young enough, so the stream has no holes. Positions before what is forgotten become
 * too old in the same moment.
 *
 * @param olderThan instant; events from it on are kept
 * @param most how many at most in one go
 */
export async function pruneEvents(db: Database, olderThan: string, most = 10_000): Promise<number> {
  const [row] = await db.$client<{ count: string }[]>`
    with young as (
      select xid from event where at >= ${olderThan}::timestamptz order by xid, id limit 1
    ), gone as (
      delete from event where id in (
        select id from event
        where xid < coalesce((select xid from young), pg_snapshot_xmin(pg_current_snapshot()))
          and xid < pg_snapshot_xmin(pg_current_snapshot())
        order by xid, id limit ${most}
      ) returning xid
    ), moved as (
      update event_horizon set pruned_through_xid = gone.last
      from (select max(xid) as last from gone) gone where gone.last > pruned_through_xid
    )
    select count(*) as count from gone`;
  return Number(row?.count ?? 0);
}

/** Whether a comes after b in the stream. */
export function isLater(a: Position, b: Position): boolean {
  const [left, right] = [BigInt(a.xid), BigInt(b.xid)];
  return left === right ? a.id > b.id : left > right;
}

/** The one of two positions that comes later. */
export function laterOf(a: Position, b: Position): Position {
  return isLater(a, b) ? a : b;
}

interface WireRow {
  oldest: string;
  held_back: boolean;
  too_old: boolean;
  id: string | null;
  xid: string;
  kind: string;
  agency_id: string | null;
  session_id: string | null;
  registration_id: string | null;
  at: string;
}

/** Where a reader starts anew whose position is too old. */
function startOf(row: WireRow): Omit<Reading, 'tooOld'> {
  return { events: [], through: { xid: row.oldest, id: 0 }, hasMore: false, heldBack: row.held_back };
}

function statementFor(which: Which): string {
  const narrowed = which === null ? '' : 'registrationId' in which ? ofRegistration : ofSession;
  return `
    select s.oldest::text, s.held_back, s.too_old, e.id, e.xid::text, e.kind, e.agency_id, e.session_id,
      e.registration_id, e.at
    from (
      select o.oldest,
        exists (select 1 from event where xid >= o.oldest) as held_back,
        $1::text::xid8 > o.oldest or $1::text::xid8 <= (select pruned_through_xid from event_horizon) as too_old
      from (select pg_snapshot_xmin(pg_current_snapshot()) as oldest) o
    ) s
    left join (
      select * from event
      where (xid, id) > ($1::text::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot()) ${narrowed}
      order by xid, id limit $3::int
    ) e on true
    order by e.xid, e.id`;
}

const ofSession = 'and session_id = $4::uuid';

// A holder is also told what becomes of the session, but not who else books there.
const ofRegistration = 'and (registration_id = $4::uuid or (session_id = $5::uuid and registration_id is null))';

function idsOf(which: Which): string[] {
  if (which === null) return [];
  return 'registrationId' in which ? [which.registrationId, which.sessionId] : [which.sessionId];
}

function readEvent(row: WireRow): StreamEvent[] {
  if (row.id === null) return [];
  return [
    {
      id: Number(row.id),
      xid: row.xid,
      kind: row.kind,
      agencyId: row.agency_id,
      sessionId: row.session_id,
      registrationId: row.registration_id,
      at: new Date(row.at).toISOString(),
    },
  ];
}
