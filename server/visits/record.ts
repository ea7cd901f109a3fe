import { v7 as uuidv7 } from 'uuid';
import { type AgencyRow, findAgencies } from '../../db/agencies.js';
import { takeNumber } from '../../db/register-numbers.js';
import { findSentVisit, insertVisit, type VisitRow } from '../../db/visits.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { visitCode, visitCodeKey } from '../feedback/visit-code.js';
import { isIdentifier } from '../identifier.js';
import { findPetitionProblems } from '../petitions/petition-shape.js';
import { type HandlerNeeded, type PetitionGiven, refuseUnhandled, writePetition } from '../petitions/write-petition.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { mayRecordVisits } from './access.js';
import { areTheirs } from './named-things.js';
import type { VisitSaved } from './outcome.js';
import {
  refuseVisit,
  type TooManyRepresentatives,
  type VisitGiven,
  type VisitIncomplete,
  visitColumns,
} from './plan-visit.js';
import { mayClose } from './rules.js';
import { presentVisits } from './visit-facts.js';
import { areMattersKnown, type MatterGiven, writeMatters, writePeople, writeReceipt } from './write-parts.js';

export interface RecordWish {
  agencyId: string;
  clientKey: string;
  ticketId?: string | null | undefined;
  registrationId?: string | null | undefined;
  sessionId?: string | null | undefined;
  visit: VisitGiven;
  matters: readonly MatterGiven[];
  petitions: readonly PetitionGiven[];
  papers: readonly string[];
  close: boolean;
}

export type RecordOutcome =
  | VisitSaved
  | NotFoundHere
  | FieldsInvalid
  | VisitIncomplete
  | TooManyRepresentatives
  | HandlerNeeded;

/**
 * Records a visit with everything that was taken in at it. A group is one visit.
 *
 * Sent twice, or recorded twice for one number of the queue, it is kept once.
 */
export async function recordVisit(ctx: RequestContext, wish: RecordWish): Promise<RecordOutcome> {
  requireStaff(ctx);
  const given = { ...tidied(wish), visit: tidied(wish.visit), petitions: wish.petitions.map((one) => tidied(one)) };
  const [agency] = isIdentifier(given.agencyId) ? await findAgencies(ctx.db, [given.agencyId]) : [];
  if (!agency || !mayRecordVisits(ctx.actor, await readScope(ctx, agency.id))) return notFoundHere;
  const { clientKey, ticketId = null } = given;
  const sent = isIdentifier(clientKey) ? await findSentVisit(ctx.db, { clientKey, ticketId }) : null;
  if (sent) return sent.agencyId === agency.id ? saved(ctx, sent) : notFoundHere;
  const refused = await refuse(ctx, agency.id, given);
  if (refused) return refused;
  return saved(ctx, await settle(ctx, (tx) => write(ctx, tx, { agency, given })));
}

type Tx = Parameters<typeof insertVisit>[0];

async function write(ctx: RequestContext, tx: Tx, { agency, given }: { agency: AgencyRow; given: RecordWish }) {
  const { accountId } = requireStaff(ctx);
  const [id, now] = [uuidv7(), ctx.now()];
  const { clientKey, ticketId = null, registrationId = null, sessionId = null } = given;
  const columns = await visitColumns(ctx, tx, { id, agencyId: agency.id, given: given.visit });
  const year = Number(columns.day.slice(0, 4));
  const visit = await insertVisit(tx, {
    ...{ id, agencyId: agency.id, agencyLevel: agency.level, year, clientKey, ticketId, registrationId, sessionId },
    ...columns,
    number: await takeNumber(tx, { agencyId: agency.id, register: 'VISIT', year }),
    feedbackKey: visitCodeKey(ctx.keys, visitCode(ctx.keys, id)),
    receiverAccountId: given.visit.receivedBy === 'STAFF' ? accountId : null,
    ...(given.close ? { closedAt: now, closedBy: accountId } : {}),
    ...{ recordedBy: accountId, createdAt: now, updatedAt: now },
  });
  await writePeople(ctx, tx, { visitId: id, people: given.visit.people });
  const [firstMatter = null] = await writeMatters(ctx, tx, { visit, matters: given.matters });
  for (const petition of given.petitions) {
    const caseMatterId = petition.handlerIds.length > 0 ? null : firstMatter;
    const place = { agency, visitId: id, caseMatterId, receivedDay: visit.day, receivedVia: 'RECEPTION' };
    const received = { ...place, clientKey: uuidv7(), incoming: null };
    const { id: subjectId } = await writePetition(ctx, tx, { received, given: petition });
    await recordAct(tx, ctx, { act: 'PetitionRegistered', agencyId: agency.id, subjectKind: 'PETITION', subjectId });
  }
  await writeReceipt(ctx, tx, { visit, papers: given.papers });
  await recordAct(tx, ctx, { act: 'VisitRecorded', agencyId: agency.id, subjectKind: 'VISIT', subjectId: id });
  return visit;
}

async function refuse(ctx: RequestContext, agencyId: string, given: RecordWish) {
  const petitionProblems = given.petitions.flatMap(findPetitionProblems);
  const isTooMuch = given.matters.length > 5 || given.petitions.length > 10 || given.papers.length > 100;
  if (petitionProblems.length > 0) return { kind: 'FieldsInvalid' as const, problems: petitionProblems };
  if (!(await areTheirs(ctx, given))) return notFoundHere;
  if (isTooMuch || !isIdentifier(given.clientKey) || !(await areMattersKnown(ctx, given.matters)))
    return { kind: 'FieldsInvalid' as const, problems: [{ field: 'matters', problem: 'MALFORMED' as const }] };
  const wrong = await refuseVisit(ctx, agencyId, given.visit);
  if (wrong) return wrong;
  const { receivedBy, opinion, promisedDay = null, refusal } = given.visit;
  if (given.close && !refusal && !mayClose({ receivedBy, hasOpinion: Boolean(opinion), promisedDay }))
    return { kind: 'VisitIncomplete' as const, lacking: ['WORD_MISSING' as const] };
  return refuseUnhandled(ctx, await readScope(ctx, agencyId), given.petitions);
}

async function saved(ctx: RequestContext, row: VisitRow): Promise<RecordOutcome> {
  const [visit] = await presentVisits(ctx, [row]);
  return visit ? { kind: 'VisitSaved', visit } : notFoundHere;
}
