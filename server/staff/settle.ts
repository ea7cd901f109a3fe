import { inTransaction, type Transaction } from '../../db/client.js';
import { brokenConstraint } from '../../db/conflicts.js';
import type { RequestContext } from '../context.js';

/** Walls of the database behind which a rule stands that can say it in words. */
const raced =
  /_slug_unique$|^session_leader_in_one_place$|^session_room_used_once$|^slot_apart$|^notice_number_once$|^registration_claim$|^conclusion_of_session$|^conclusion_number_once$|^directive_extension_open$|^official_document_once$|^staff_account_username_unique$|^staff_role_once$/;

/**
 * Does the work in one transaction and wakes watchers after the commit.
 *
 * Work that lost a race for a leader, a room or a readable address is done once more: this time its facts show who won,
 * and it refuses in words.
 */
export async function settle<T>(
  ctx: Pick<RequestContext, 'db' | 'wake'>,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const outcome = await inTransaction(ctx.db, work).catch((error: unknown) => {
    if (!raced.test(brokenConstraint(error) ?? '')) throw error;
    return inTransaction(ctx.db, work);
  });
  ctx.wake();
  return outcome;
}
