import { v7 as uuidv7 } from 'uuid';
import { inTransaction, type Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { insertGroupChange, listMembers, lockGroup, setMembership, updateGroup } from '../../db/group-cases.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayTriage } from './access.js';
import type { GroupOutcome } from './change-group.js';
import { presentGroup } from './read-group.js';

type Outcome = NotFoundHere | Extract<GroupOutcome, { kind: 'GroupCaseSaved' | 'StaleGroupCase' }>;

/** Ends a group case: everybody is received for themselves again. It stays on record, and can be taken back. */
export async function dissolveGroup(ctx: RequestContext, seen: { id: string; version: number }): Promise<Outcome> {
  requireStaff(ctx);
  const outcome = await inTransaction(ctx.db, (tx) => dissolve(ctx, tx, seen));
  if (outcome.kind !== 'Dissolved') return outcome;
  ctx.wake();
  const row = await ctx.loaders.groupCase.load(seen.id);
  if (!row) throw new Error('A group case that was just saved is gone');
  return { kind: 'GroupCaseSaved', group: await presentGroup(ctx, row) };
}

async function dissolve(
  ctx: RequestContext,
  tx: Transaction,
  seen: { id: string; version: number },
): Promise<Exclude<Outcome, { kind: 'GroupCaseSaved' }> | { kind: 'Dissolved' }> {
  const group = isIdentifier(seen.id) ? await lockGroup(tx, seen.id) : null;
  if (!group || group.dissolvedAt !== null) return notFoundHere;
  const { id, agencyId, sessionId, version } = group;
  if (!mayTriage(ctx.actor, await findScope(tx, agencyId))) return notFoundHere;
  if (version !== seen.version) return { kind: 'StaleGroupCase', current: await presentGroup(ctx, group) };
  const at = ctx.now();
  const members = await listMembers(tx, [id]);
  await setMembership(
    tx,
    members.map((member) => member.id),
    { groupCaseId: null, isRepresentative: false, at },
  );
  await updateGroup(tx, id, { dissolvedAt: at, updatedAt: at });
  await insertGroupChange(tx, {
    ...{ id: uuidv7(), groupCaseId: id, version: version + 1, act: 'DISSOLVED' },
    before: {
      members: members.map((one) => ({ id: one.id, isRepresentative: one.isRepresentative })),
      dissolvedAt: null,
    },
    ...{ madeBy: requireStaff(ctx).accountId, madeAt: at },
  });
  await appendEvents(tx, at, [{ kind: 'GroupCaseChanged', agencyId, sessionId }]);
  await recordAct(tx, ctx, {
    ...{ act: 'GroupCaseChanged', agencyId, subjectKind: 'GROUP_CASE', subjectId: id, detail: 'DISSOLVED' },
  });
  ctx.loaders.groupCase.clear(id);
  ctx.loaders.membersOfGroup.clear(id);
  return { kind: 'Dissolved' };
}
