import { v7 as uuidv7 } from 'uuid';
import { insertGrant } from '../../db/accounts.js';
import type { Transaction } from '../../db/client.js';
import { listPositionsOfLeaders } from '../../db/leaders.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayKeepPeople } from './access.js';
import type { GrantWish } from './rules.js';

/** Whether the asker may give this role: the agency is theirs to keep, and so is everything the leader named holds. */
export async function mayGive(ctx: RequestContext, tx: Transaction, wish: GrantWish): Promise<boolean> {
  if (!isIdentifier(wish.agencyId)) return false;
  const scope = await findScope(tx, wish.agencyId);
  if (!mayKeepPeople(ctx.actor, scope)) return false;
  return wish.leaderId ? mayNameLeader(ctx, tx, wish.leaderId) : true;
}

/** Gives a role, from now on. */
export async function writeGrant(
  ctx: RequestContext,
  tx: Transaction,
  accountId: string,
  { agencyId, role, leaderId, validUntil }: GrantWish,
): Promise<void> {
  const granted = { grantedAt: ctx.now(), grantedBy: requireStaff(ctx).accountId };
  const held = { accountId, agencyId, role, leaderId: leaderId ?? null, validUntil: validUntil ?? null };
  await insertGrant(tx, { id: uuidv7(), ...held, ...granted });
}

/**
 * Whoever is a leader sees that leader's sessions wherever they are, so all positions held today must be the asker's to keep.
 */
async function mayNameLeader(ctx: RequestContext, tx: Transaction, leaderId: string): Promise<boolean> {
  if (!isIdentifier(leaderId)) return false;
  const today = localDay(ctx.now());
  const positions = await listPositionsOfLeaders(tx, [leaderId]);
  const present = positions.filter(({ fromDay, toDay }) => fromDay <= today && (toDay === null || toDay >= today));
  const agencies = [...new Set(present.map((one) => one.agencyId))];
  const scopes = await Promise.all(agencies.map((id) => findScope(tx, id)));
  return scopes.length > 0 && scopes.every((scope) => mayKeepPeople(ctx.actor, scope));
}
