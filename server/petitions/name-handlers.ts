import { v7 as uuidv7 } from 'uuid';
import { insertPetitionAct } from '../../db/petition-course.js';
import { changePetition, hideSender, insertHandlers, lockPetition, releaseHandlers } from '../../db/petitions.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayNameHandlers } from './access.js';
import type { PetitionSaved } from './outcome.js';
import { ownerOf, presentPetitions } from './petition-facts.js';
import { type HandlerNeeded, refuseUnhandled } from './write-petition.js';

export interface HandlersWish {
  id: string;
  expectedVersion: number;
  accountIds: readonly string[];
}

export type NameHandlersOutcome =
  | PetitionSaved
  | NotFoundHere
  | HandlerNeeded
  | { kind: 'StaleVersion'; currentVersion: number };

/** Says who handles a petition. From then on nobody else reads it, and nobody finds it by its sender. */
export async function nameHandlers(ctx: RequestContext, wish: HandlersWish): Promise<NameHandlersOutcome> {
  const { accountId: by } = requireStaff(ctx);
  const accountIds = [...new Set(wish.accountIds)];
  const outcome = await settle(ctx, async (tx) => {
    const row = isIdentifier(wish.id) ? await lockPetition(tx, wish.id) : null;
    const owner = row && (await ownerOf(ctx, row));
    if (!row || !owner || !mayNameHandlers(ctx.actor, owner)) return notFoundHere;
    if (row.version !== wish.expectedVersion) return { kind: 'StaleVersion' as const, currentVersion: row.version };
    if (accountIds.length === 0) return { kind: 'HandlerNeeded' as const };
    const refused = await refuseUnhandled(ctx, owner.scope, [{ type: row.type, handlerIds: accountIds }]);
    if (refused) return refused;
    const [petitionId, at] = [row.id, ctx.now()];
    const gone = owner.handlers.filter((one) => !accountIds.includes(one));
    await releaseHandlers(tx, { petitionId, accountIds: gone, by, at });
    const named = { petitionId, namedBy: by, namedAt: at };
    await insertHandlers(
      tx,
      accountIds.map((accountId) => ({ id: uuidv7(), accountId, ...named })),
    );
    await hideSender(tx, petitionId);
    const after = await changePetition(tx, petitionId, { isHandedOver: true, updatedAt: at });
    const { version, state } = after;
    const step = { id: uuidv7(), petitionId, version, act: 'HANDLERS_NAMED', day: localDay(at) };
    await insertPetitionAct(tx, { ...step, stateBefore: state, stateAfter: state, madeBy: by, madeAt: at });
    const { agencyId } = row;
    await recordAct(tx, ctx, { act: 'PetitionHandedOver', agencyId, subjectKind: 'PETITION', subjectId: petitionId });
    return { kind: 'Done' as const, row: after };
  });
  if (outcome.kind !== 'Done') return outcome;
  const [petition] = await presentPetitions(ctx, [outcome.row]);
  return petition ? { kind: 'PetitionSaved', petition } : notFoundHere;
}
