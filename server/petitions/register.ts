import { findAgencies } from '../../db/agencies.js';
import { findSentPetition, type PetitionRow } from '../../db/petitions.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import { seesCases } from '../cases/named-cases.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { documentNumberKey, printedNumber } from '../notices/document-number-rules.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { mayRegisterPetitions } from './access.js';
import type { PetitionIncomplete, PetitionSaved } from './outcome.js';
import { presentPetitions } from './petition-facts.js';
import { findPetitionProblems } from './petition-shape.js';
import { type HandlerNeeded, type PetitionGiven, refuseUnhandled, writePetition } from './write-petition.js';

export interface RegisterWish {
  agencyId: string;
  clientKey: string;
  receivedDay: string;
  receivedVia: string;
  incomingNumber?: string | null | undefined;
  caseMatterId?: string | null | undefined;
  petition: PetitionGiven;
}

export type RegisterOutcome = PetitionSaved | NotFoundHere | FieldsInvalid | PetitionIncomplete | HandlerNeeded;

/** Takes in a petition that did not come with a visit. Sent twice, it is kept once. */
export async function registerPetition(ctx: RequestContext, wish: RegisterWish): Promise<RegisterOutcome> {
  requireStaff(ctx);
  const given = { ...wish, petition: tidied(wish.petition) };
  const { agencyId, clientKey, receivedDay, caseMatterId } = given;
  const caseIds = caseMatterId ? [caseMatterId] : [];
  const [agency] = isIdentifier(agencyId) ? await findAgencies(ctx.db, [agencyId]) : [];
  const scope = agency ? await findScope(ctx.db, agencyId) : [];
  if (!agency || !mayRegisterPetitions(ctx.actor, scope) || !(await seesCases(ctx, caseIds))) return notFoundHere;
  const problems = findPetitionProblems(given.petition);
  if (problems.length > 0 || !isIdentifier(clientKey))
    return { kind: 'FieldsInvalid', problems: problems.length > 0 ? problems : [malformedKey] };
  if (receivedDay > localDay(ctx.now())) return { kind: 'PetitionIncomplete', problem: 'DAY_NOT_COME' };
  const sent = await findSentPetition(ctx.db, clientKey);
  if (sent) return sent.agencyId === agencyId ? saved(ctx, sent) : notFoundHere;
  const refused = await refuseUnhandled(ctx, scope, [given.petition]);
  if (refused) return refused;
  const number = given.incomingNumber ? printedNumber(given.incomingNumber) : null;
  const received = {
    ...{ agency, clientKey, receivedDay, receivedVia: given.receivedVia, visitId: null },
    caseMatterId: given.caseMatterId ?? null,
    incoming: number ? { number, key: documentNumberKey(number) } : null,
  };
  const row = await settle(ctx, async (tx) => {
    const made = await writePetition(ctx, tx, { received, given: given.petition });
    // The audit and the event tell nothing of its type.
    await recordAct(tx, ctx, { act: 'PetitionRegistered', agencyId, subjectKind: 'PETITION', subjectId: made.id });
    return made;
  });
  return saved(ctx, row);
}

const malformedKey = { field: 'clientKey', problem: 'MALFORMED' } as const;

async function saved(ctx: RequestContext, row: PetitionRow): Promise<RegisterOutcome> {
  const [petition] = await presentPetitions(ctx, [row]);
  return petition ? { kind: 'PetitionSaved', petition } : notFoundHere;
}
