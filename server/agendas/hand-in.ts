import { findAsked, savePreparation } from '../../db/agenda-preparations.js';
import { lockAgenda, updateAgendaItem } from '../../db/agendas.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { stateOf, type WrongState } from '../sessions/rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { mayHandIn } from './access.js';
import { sealHandedIn } from './handed-in.js';
import { keepChange } from './keep-change.js';

export interface HandInGiven {
  itemId: string;
  /** The version of what was handed in before; 0 when nothing was. */
  expectedVersion: number;
  text: string;
  reference?: string | null | undefined;
}

export type HandInOutcome =
  | { kind: 'PreparationHandedIn'; itemId: string }
  | { kind: 'PreparationChanged'; itemId: string }
  | NotFoundHere
  | WrongState
  | FieldsInvalid;

const shapes = { text: { most: 8_000, required: true }, reference: { most: 500 } };

/**
 * Hands in what an agency was asked to prepare for an item of somebody's agenda, anew until the session is held.
 *
 * The item counts as prepared from then on; both desks hear of it. What a colleague handed in meanwhile is not overwritten.
 */
export async function handInPreparation(ctx: RequestContext, given: HandInGiven): Promise<HandInOutcome> {
  const { accountId } = requireStaff(ctx);
  const { itemId, expectedVersion, text, reference } = tidied(given);
  const problems = findFieldProblems({ text, reference }, shapes);
  return settle(ctx, async (tx) => {
    const seen = isIdentifier(itemId) ? await findAsked(tx, itemId) : null;
    const agencyId = seen?.item.preparingAgencyId;
    if (!seen || !agencyId || !mayHandIn(ctx.actor, await findScope(tx, agencyId))) return notFoundHere;
    if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
    await lockAgenda(tx, seen.item.sessionId, ctx.now());
    const found = await findAsked(tx, itemId);
    if (found?.item.preparingAgencyId !== agencyId) return notFoundHere;
    const { session } = found;
    const state = stateOf(session);
    if (state === 'HELD' || state === 'CANCELLED') return { kind: 'WrongState', state };
    const isSaved = await savePreparation(tx, {
      ...{ itemId, agencyId, expectedVersion, handedInBy: accountId, handedInAt: ctx.now() },
      ...{ sealedText: sealHandedIn(ctx, { itemId, agencyId }, text), reference: reference ?? null },
    });
    if (!isSaved) return { kind: 'PreparationChanged', itemId };
    await updateAgendaItem(tx, itemId, { preparation: 'RECEIVED', updatedAt: ctx.now() });
    await keepChange(ctx, tx, { session }, { subjectId: itemId, fields: ['preparation'], act: 'PreparationHandedIn' });
    return { kind: 'PreparationHandedIn', itemId };
  });
}
