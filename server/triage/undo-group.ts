import { inTransaction, type Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import {
  listLastGroupChanges,
  listMembers,
  lockGroup,
  lockRegistrations,
  markGroupChangeUndone,
  setMembership,
  updateGroup,
} from '../../db/group-cases.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayTriage } from './access.js';
import type { GroupOutcome } from './change-group.js';
import { presentGroup } from './read-group.js';

type Refused = NotFoundHere | Extract<GroupOutcome, { kind: 'StaleGroupCase' }> | { kind: 'ChangedSince' };

/**
 * Takes the last change of a group case back: whoever belonged to it before, and stood for it, does so again.
 *
 * Nothing was told to anybody, so there is no hurry. Refused when somebody of them has gone to another group meanwhile.
 */
export async function undoGroup(ctx: RequestContext, seen: { id: string; version: number }) {
  requireStaff(ctx);
  const outcome = await inTransaction(ctx.db, (tx) => undo(ctx, tx, seen));
  if (outcome.kind !== 'Undone') return outcome;
  ctx.wake();
  const row = await ctx.loaders.groupCase.load(seen.id);
  if (!row) throw new Error('A group case that was just saved is gone');
  return { kind: 'GroupCaseSaved' as const, group: await presentGroup(ctx, row) };
}

async function undo(
  ctx: RequestContext,
  tx: Transaction,
  seen: { id: string; version: number },
): Promise<Refused | { kind: 'Undone' }> {
  const group = isIdentifier(seen.id) ? await lockGroup(tx, seen.id) : null;
  if (!group || !mayTriage(ctx.actor, await findScope(tx, group.agencyId))) return notFoundHere;
  if (group.version !== seen.version) return { kind: 'StaleGroupCase', current: await presentGroup(ctx, group) };
  const [last] = await listLastGroupChanges(tx, [group.id]);
  if (last?.version !== group.version) return { kind: 'ChangedSince' };
  const { id, agencyId, sessionId } = group;
  const now = await listMembers(tx, [id]);
  const rows = await lockRegistrations(tx, [...new Set([...now, ...last.before.members].map((one) => one.id))]);
  if (rows.some((row) => row.groupCaseId !== null && row.groupCaseId !== id)) return { kind: 'ChangedSince' };
  const at = ctx.now();
  const { members } = last.before;
  const former = (isRepresentative: boolean) =>
    members.filter((member) => member.isRepresentative === isRepresentative).map((member) => member.id);
  await setMembership(
    tx,
    now.map((member) => member.id),
    { groupCaseId: null, isRepresentative: false, at },
  );
  await setMembership(tx, former(true), { groupCaseId: id, isRepresentative: true, at });
  await setMembership(tx, former(false), { groupCaseId: id, isRepresentative: false, at });
  await markGroupChangeUndone(tx, last.id);
  await updateGroup(tx, id, { dissolvedAt: last.act === 'FORMED' ? at : last.before.dissolvedAt, updatedAt: at });
  await appendEvents(tx, at, [{ kind: 'GroupCaseChanged', agencyId, sessionId }]);
  await recordAct(tx, ctx, { act: 'GroupCaseUndone', agencyId, subjectKind: 'GROUP_CASE', subjectId: id });
  ctx.loaders.groupCase.clear(id);
  ctx.loaders.membersOfGroup.clear(id);
  return { kind: 'Undone' };
}
