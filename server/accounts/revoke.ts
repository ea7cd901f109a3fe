import { revokeGrant } from '../../db/accounts.js';
import { appendEvents } from '../../db/events.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { rightsChanged } from '../staff/session-ended.js';
import { settle } from '../staff/settle.js';
import { mayKeepPeople } from './access.js';
import { type LastAdministrator, refuseLastAdministrator } from './last-administrator.js';
import { type NotFoundHere, openPerson, type PersonSaved } from './open-person.js';

export interface Revocation {
  accountId: string;
  grantId: string;
  reason?: string | null | undefined;
}

export type RevokeRoleOutcome = PersonSaved | NotFoundHere | LastAdministrator;

/** Takes a role from somebody, at once, on open sockets too. That it was held, since when and from whom, is kept. */
export async function revokeRole(ctx: RequestContext, wish: Revocation): Promise<RevokeRoleOutcome> {
  const { accountId: revokedBy } = requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const opened = await openPerson(ctx, tx, wish.accountId);
    if (opened.kind !== 'Open') return opened;
    const { person, grants } = opened;
    const held = grants.find((one) => one.id === wish.grantId);
    if (!held || !mayKeepPeople(ctx.actor, held.scope)) return { kind: 'NotFoundHere' };
    if (held.revokedAt !== null) return { kind: 'PersonSaved', person };
    const last = await refuseLastAdministrator(tx, person.id, [held]);
    if (last) return last;
    const now = ctx.now();
    await revokeGrant(tx, held.id, { revokedAt: now, revokedBy });
    const about = { agencyId: held.agencyId, subjectKind: 'ACCOUNT', subjectId: person.id } as const;
    await recordAct(tx, ctx, { act: 'RoleRevoked', ...about, detail: held.role, reason: wish.reason });
    await appendEvents(tx, now, [rightsChanged]);
    return { kind: 'PersonSaved', person };
  });
}
