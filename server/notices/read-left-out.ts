import { listNoticeSessionIds } from '../../db/calendar-notices.js';
import type { Transaction } from '../../db/client.js';
import { findSessions } from '../../db/sessions.js';
import { type ArrangedFacts, presentArranged } from '../sessions/arranged-facts.js';
import { stateOf } from '../sessions/rules.js';

/** Drafts a notice announces that have begun, and so are not made public by it; in the order they begin. */
export async function readLeftOut(tx: Transaction, noticeId: string, now: string): Promise<ArrangedFacts[]> {
  const sessions = await findSessions(tx, await listNoticeSessionIds(tx, noticeId));
  return sessions
    .filter((one) => stateOf(one) === 'DRAFT' && one.startsAt <= now)
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
    .map(presentArranged);
}
