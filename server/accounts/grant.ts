import { revokeGrant } from '../../db/accounts.js';
import { appendEvents } from '../../db/events.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { rightsChanged } from '../staff/session-ended.js';
import { settle } from '../staff/settle.js';
import type { FieldsInvalid } from '../staff/shape.js';
import type { Held } from './held.js';
import { type LastAdministrator, refuseLastAdministrator } from './last-administrator.js';
import { type NotFoundHere, type OwnAccount, openPerson, type PersonSaved } from './open-person.js';
import { findGrantProblems, type GrantWish } from './rules.js';
import { mayGive, writeGrant } from './write-grant.js';

export type GrantRoleOutcome = PersonSaved | FieldsInvalid | NotFoundHere | OwnAccount | LastAdministrator;

/**
 * Gives somebody a role in an agency and below it, at once. Given again with another end or another leader, the role that was
 * held ends and the new one begins.
 *
 * Nobody gives themselves anything, nor what reaches above their own agency.
 */
export async function grantRole(
  ctx: RequestContext,
  wish: GrantWish & { accountId: string },
): Promise<GrantRoleOutcome> {
  const { accountId: by } = requireStaff(ctx);
  const now = ctx.now();
  const problems = findGrantProblems(wish, now);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openPerson(ctx, tx, wish.accountId);
    if (opened.kind !== 'Open' || !(await mayGive(ctx, tx, wish))) return { kind: 'NotFoundHere' };
    const { person, grants } = opened;
    if (person.id === by) return { kind: 'OwnAccount' };
    const before = grants.find((one) => isSame(one, wish) && one.revokedAt === null);
    if (before && isAsWished(before, wish)) return { kind: 'PersonSaved', person };
    if (before && wish.validUntil) {
      const last = await refuseLastAdministrator(tx, person.id, [before]);
      if (last) return last;
    }
    if (before) await revokeGrant(tx, before.id, { revokedAt: now, revokedBy: by });
    await writeGrant(ctx, tx, person.id, wish);
    const about = { agencyId: wish.agencyId, subjectKind: 'ACCOUNT', subjectId: person.id } as const;
    await recordAct(tx, ctx, { act: 'RoleGranted', ...about, detail: wish.role });
    await appendEvents(tx, now, [rightsChanged]);
    return { kind: 'PersonSaved', person };
  });
}

function isSame(held: Held, { agencyId, role }: GrantWish): boolean {
  return held.agencyId === agencyId && held.role === role;
}

function isAsWished(held: Held, { leaderId, validUntil }: GrantWish): boolean {
  return held.isInForce && held.leaderId === (leaderId ?? null) && held.validUntil === (validUntil ?? null);
}
