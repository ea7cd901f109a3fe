import { v7 as uuidv7 } from 'uuid';
import { awaitInstead, listStrandedAgencies, lockAwaited, lockStranded, type Stranded } from '../../db/awaiting.js';
import { type Database, inTransaction, type Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { findPositions } from '../../db/leaders.js';
import { insertHistory } from '../../db/registrations.js';
import { listTerms } from '../../db/schedules.js';
import type { Clock } from '../clock.js';
import { localDay } from '../local-day.js';
import { writeLetters } from '../messages/write-letters.js';
import type { Keyring } from '../privacy/keyring.js';
import { placeAwaiting } from '../promises/place-awaiting.js';
import { holderOn } from '../schedules/office-rules.js';

interface Giver {
  keys: Keyring;
  now: Clock;
}

/**
 * Has everybody who waits at an agency for a leader who left office wait for the successor, with their turn, and tells them; who
 * the successor has a day for already has a place in it.
 *
 * While the office is vacant, or held by several at once, they go on waiting: call it again when somebody is appointed.
 */
export async function handOverAwaiting(giver: Giver, tx: Transaction, agencyId: string): Promise<number> {
  await lockAwaited(tx, [agencyId]);
  const today = localDay(giver.now());
  const waiting = await lockStranded(tx, { agencyId, today });
  const bySuccessor = await successorsOf(tx, waiting, today);
  for (const [leaderId, ofLeader] of bySuccessor) await hand(giver, tx, { agencyId, leaderId, waiting: ofLeader });
  if (bySuccessor.size > 0) await placeAwaiting(giver, tx, [agencyId]);
  return [...bySuccessor.values()].reduce((sum, ofLeader) => sum + ofLeader.length, 0);
}

/** The same wherever a term has ended by itself, each agency in a transaction of its own; tells how many were handed over. */
export async function handOverEverywhere({ db, ...giver }: Giver & { db: Database }): Promise<number> {
  let handed = 0;
  for (const agencyId of await listStrandedAgencies(db, localDay(giver.now())))
    handed += await inTransaction(db, (tx) => handOverAwaiting(giver, tx, agencyId));
  return handed;
}

/** Who waits, by the leader who holds the office now; offices that are vacant or shared are left out. */
async function successorsOf(
  tx: Transaction,
  waiting: readonly Stranded[],
  today: string,
): Promise<Map<string, Stranded[]>> {
  const named = await findPositions(tx, [...new Set(waiting.map((one) => one.positionId))]);
  const terms = await listTerms(tx, named);
  const found = new Map<string, Stranded[]>();
  for (const one of waiting) {
    const position = named.find(({ id }) => id === one.positionId);
    const holder = position && holderOn(position, terms, today);
    if (holder?.kind !== 'HELD' || holder.term.leaderId === one.awaitedLeaderId) continue;
    found.set(holder.term.leaderId, [...(found.get(holder.term.leaderId) ?? []), one]);
  }
  return found;
}

async function hand(
  giver: Giver,
  tx: Transaction,
  { agencyId, leaderId, waiting }: { agencyId: string; leaderId: string; waiting: readonly Stranded[] },
): Promise<void> {
  const at = giver.now();
  const registrationIds = waiting.map((one) => one.registrationId);
  await awaitInstead(tx, registrationIds, { leaderId, at });
  await insertHistory(
    tx,
    registrationIds.map((registrationId) => ({
      ...{ id: uuidv7(), registrationId, act: 'AWAITS_SUCCESSOR', actor: 'SYSTEM', at },
    })),
  );
  await appendEvents(
    tx,
    at,
    waiting.map(({ registrationId, sessionId }) => ({
      ...{ kind: 'RegistrationAnswered', agencyId, sessionId, registrationId },
    })),
  );
  const dedupe = `successor|${leaderId}`;
  await writeLetters(giver, tx, { registrationIds, kind: 'AWAITING_SUCCESSOR', previousStartsAt: null, dedupe });
}
