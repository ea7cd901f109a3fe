import { findCases, joinCase, linkGroup } from '../../db/cases.js';
import type { Transaction } from '../../db/client.js';
import { findGroups } from '../../db/group-cases.js';
import { changePetition, lockPetition } from '../../db/petitions.js';
import { findSession } from '../../db/sessions.js';
import { countVisitsOfCase, linkVisitToCase, lockVisit } from '../../db/visits.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { mayActOnPetition } from '../petitions/access.js';
import { ownerOf } from '../petitions/petition-facts.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayRecordVisits } from '../visits/access.js';
import { occurrenceOf } from '../visits/rules.js';
import { ownerOfVisit } from '../visits/visit-facts.js';
import { caseSightOf } from './access.js';
import { type CaseFacts, ownerOfCase, presentCases } from './case-facts.js';

export interface LinkWish {
  caseMatterId: string;
  visitId?: string | null | undefined;
  petitionId?: string | null | undefined;
  groupCaseId?: string | null | undefined;
}

/**
 * Says that a visit, a petition or a group of registrations belongs to a matter: whoever works on that thing may, with any
 * matter they see. The agency of it has to do with the matter from then on.
 */
export async function linkToCase(
  ctx: RequestContext,
  wish: LinkWish,
): Promise<{ kind: 'CaseSaved'; matter: CaseFacts } | NotFoundHere> {
  requireStaff(ctx);
  const ids = [wish.caseMatterId, wish.visitId, wish.petitionId, wish.groupCaseId].filter((id) => id != null);
  const [matter] = ids.every(isIdentifier) ? await findCases(ctx.db, [wish.caseMatterId]) : [];
  const sight = matter && caseSightOf(ctx.actor, await ownerOfCase(ctx, matter));
  if (!matter || sight !== 'WHOLE') return notFoundHere;
  const agencyId = await settle(ctx, async (tx) => {
    const owner = await link(ctx, tx, wish);
    if (owner === null) return null;
    await joinCase(tx, { caseMatterId: matter.id, agencyId: owner, sinceDay: localDay(ctx.now()) });
    await recordAct(tx, ctx, { act: 'CaseLinked', agencyId: owner, subjectKind: 'CASE', subjectId: matter.id });
    return owner;
  });
  const [saved] = agencyId === null ? [] : await presentCases(ctx, [{ row: matter, sight }]);
  return saved ? { kind: 'CaseSaved', matter: saved } : notFoundHere;
}

/** The agency of what was linked; null when nothing could be. */
async function link(ctx: RequestContext, tx: Transaction, wish: LinkWish): Promise<string | null> {
  if (wish.visitId) return linkVisit(ctx, tx, wish.caseMatterId, wish.visitId);
  if (wish.petitionId) return linkPetition(ctx, tx, wish.caseMatterId, wish.petitionId);
  return wish.groupCaseId ? linkRegistrations(ctx, tx, wish.caseMatterId, wish.groupCaseId) : null;
}

async function linkVisit(ctx: RequestContext, tx: Transaction, caseMatterId: string, visitId: string) {
  const visit = await lockVisit(tx, visitId);
  if (!visit || !mayRecordVisits(ctx.actor, (await ownerOfVisit(ctx, visit)).scope)) return null;
  const { agencyId, receivedAt: before } = visit;
  const occurrence = occurrenceOf(null, await countVisitsOfCase(tx, { caseMatterId, agencyId, before }));
  await linkVisitToCase(tx, { visitId, caseMatterId, occurrence });
  return agencyId;
}

async function linkPetition(ctx: RequestContext, tx: Transaction, caseMatterId: string, petitionId: string) {
  const petition = await lockPetition(tx, petitionId);
  if (!petition || !mayActOnPetition(ctx.actor, await ownerOf(ctx, petition))) return null;
  await changePetition(tx, petitionId, { caseMatterId, updatedAt: ctx.now() });
  return petition.agencyId;
}

async function linkRegistrations(ctx: RequestContext, tx: Transaction, caseMatterId: string, groupCaseId: string) {
  const [group] = await findGroups(tx, [groupCaseId]);
  const session = group?.dissolvedAt === null ? await findSession(tx, group.sessionId) : null;
  if (!session || !mayRecordVisits(ctx.actor, await readScope(ctx, session.agencyId))) return null;
  const { accountId: linkedBy } = requireStaff(ctx);
  await linkGroup(tx, { groupCaseId, caseMatterId, linkedBy, linkedAt: ctx.now() });
  return session.agencyId;
}
