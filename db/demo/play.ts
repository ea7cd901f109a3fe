import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Transaction } from '../client.js';
import { session } from '../tables/session.js';
import { slot } from '../tables/slot.js';
import type { Act, Announcement } from './announcements.js';
import type { ToldNotice } from './notice-rows.js';
import type { Term } from './offices.js';
import type { SessionBundle } from './session-bundle.js';
import { fieldsOf } from './session-rows.js';
import { shiftOf, shiftSlot } from './slot-rows.js';
import { agencyId } from './structure-rows.js';

/** Makes a release of an agency's calendar as the transaction has it by then: done by whoever knows how releases are chained. */
export type MakeRelease = (
  tx: Transaction,
  wish: { agencyId: string; by: string; now: string; notice?: ToldNotice | undefined; reason?: string | null },
) => Promise<unknown>;

export interface Play {
  bundles: readonly SessionBundle[];
  terms: readonly Term[];
  now: string;
  accountOf: (agency: string) => string;
  toldOf: (paper: Announcement) => ToldNotice;
  release: MakeRelease;
}

/**
 * Plays what the agencies made public, act by act as it happened, so that each release tells the calendar of its moment.
 *
 * Sessions lie there unpublished, as they were first told; afterwards they stand as they stand now. Agencies are played
 * side by side: none of them reads what another one has published.
 */
export async function playActs(tx: Transaction, acts: readonly Act[], play: Play): Promise<void> {
  const bundles = new Map(play.bundles.map((one) => [one.planned.slug, one]));
  const playAgency = async (agency: string) => {
    for (const act of acts.filter((one) => one.agency === agency)) await playAct(tx, act, { ...play, bundles });
    await markHeld(tx, agency, play.now);
  };
  await Promise.all([...new Set(acts.map((act) => act.agency))].map(playAgency));
}

type Playing = Omit<Play, 'bundles'> & { bundles: ReadonlyMap<string, SessionBundle> };

async function playAct(tx: Transaction, act: Act, { bundles, ...play }: Playing): Promise<void> {
  const by = play.accountOf(act.agency);
  const heldAt = await markHeld(tx, act.agency, act.at);
  if (heldAt !== null) await play.release(tx, { agencyId: agencyId(act.agency), by, now: heldAt });
  const announced = act.announces.flatMap((one) => bundles.get(one.slug)?.session.id ?? []);
  if (announced.length > 0) await makePublic(tx, announced, act.at);
  const changed = act.changes && bundles.get(act.changes.slug);
  if (changed) await change(tx, changed, play.terms);
  await play.release(tx, {
    ...{ agencyId: agencyId(act.agency), by, now: act.at },
    notice: act.paper ? play.toldOf(act.paper) : undefined,
    reason: act.changes?.change?.reason ?? null,
  });
}

async function makePublic(tx: Transaction, ids: readonly string[], at: string): Promise<void> {
  await tx
    .update(session)
    .set({ publishedAt: at, updatedAt: at })
    .where(inArray(session.id, [...ids]));
}

/** Writes down what has been held by an instant, each when it was; tells when the last was, or null for nothing. */
async function markHeld(tx: Transaction, agency: string, at: string): Promise<string | null> {
  const heldAt = sql<string>`${session.endsAt} + interval '30 minutes'`;
  const rows = await tx
    .update(session)
    .set({ status: 'HELD', sequence: sql`${session.sequence} + 1`, updatedAt: heldAt })
    .where(
      and(
        eq(session.agencyId, agencyId(agency)),
        isNotNull(session.publishedAt),
        inArray(session.status, ['SCHEDULED', 'RESCHEDULED']),
        sql`${heldAt} <= ${at}`,
      ),
    )
    .returning({ at: session.updatedAt });
  return (
    rows
      .map((row) => row.at)
      .sort()
      .at(-1) ?? null
  );
}

/** What the desk did to one session. Its places in the calendar were written as they are afterwards. */
async function change(tx: Transaction, { planned, session: row, slots }: SessionBundle, terms: readonly Term[]) {
  const at = planned.change?.at ?? row.createdAt;
  const { status, ...fields } = fieldsOf(planned, terms);
  await tx
    .update(session)
    .set({ ...fields, status: status === 'HELD' ? 'SCHEDULED' : status, sequence: 1, updatedAt: at })
    .where(eq(session.id, row.id));
  const byMs = shiftOf(planned);
  if (byMs === 0) return;
  for (const one of slots) {
    const { startsAt, endsAt } = shiftSlot(one, byMs);
    await tx.update(slot).set({ startsAt, endsAt }).where(eq(slot.id, one.id));
  }
}
