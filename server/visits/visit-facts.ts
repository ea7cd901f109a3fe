import { listCasesOfVisits } from '../../db/cases.js';
import { listReceipts } from '../../db/petition-course.js';
import { listPetitions } from '../../db/petitions.js';
import { listVisitPeople, type VisitPersonRow, type VisitRow } from '../../db/visits.js';
import { briefOf } from '../cases/case-brief.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { petitionsReadableBy } from '../petitions/access.js';
import { presentPetitions } from '../petitions/petition-facts.js';
import { readScope } from '../staff/read-scope.js';
import type { VisitOwner } from './access.js';
import { maskNumber } from './received-person.js';
import { openPapers, openPerson, openVisit } from './sealed-visit.js';

export type VisitFacts = Awaited<ReturnType<typeof presentVisits>>[number];

/** Visits opened for who may read them; the caller has asked. The number of statements does not grow with the list. */
export async function presentVisits(ctx: RequestContext, rows: readonly VisitRow[]) {
  const ids = rows.map(({ id }) => id);
  const [people, matters, receipts, petitionRows] = await Promise.all([
    listVisitPeople(ctx.db, ids),
    listCasesOfVisits(ctx.db, ids),
    listReceipts(ctx.db, ids),
    ids.length === 0
      ? []
      : listPetitions(ctx.db, { readable: petitionsReadableBy(ctx.actor), visitIds: ids }, { most: 500 }),
  ]);
  const petitions = (await presentPetitions(ctx, petitionRows)).filter(({ isWhole }) => isWhole);
  const today = localDay(ctx.now());
  return rows.map((row) => ({
    ...plainOf(row, today),
    ...wordsOf(ctx, row),
    people: people.filter(({ visitId }) => visitId === row.id).map((one) => presentPerson(ctx, one)),
    matters: matters
      .filter(({ visitId, matter }) => visitId === row.id && !matter.isApart)
      .map(({ matter, occurrence }) => ({ matter: briefOf(ctx, matter, true), occurrence })),
    petitions: petitions.filter(({ visitId }) => visitId === row.id),
    receipts: receipts
      .filter(({ visitId }) => visitId === row.id)
      .map((receipt) => ({ code: `${receipt.number}/${receipt.year}`, papers: openPapers(ctx, receipt) })),
  }));
}

/** Whose a visit is: the agency with those above it, and the leaders who received. */
export async function ownerOfVisit(
  ctx: RequestContext,
  { agencyId, receiverPositionId, onBehalfOfPositionId }: VisitRow,
): Promise<VisitOwner> {
  const held = [receiverPositionId, onBehalfOfPositionId].filter((id) => id !== null);
  const positions = await ctx.loaders.position.loadMany(held);
  const leaderIds = positions.flatMap((one) => (one && 'leaderId' in one ? [one.leaderId] : []));
  return { scope: await readScope(ctx, agencyId), leaderIds };
}

function plainOf(row: VisitRow, today: string) {
  const { id, version, agencyId, sessionId, receivedAt, createdAt, kind, receivedBy, status, peopleCount } = row;
  const { isLargeGroup, topicArea, promisedDay, replyDueDay, repliedDay, replyOutcome, replyNumber } = row;
  const { refusalGround, refusalNumber, closedAt, receiverPositionId, onBehalfOfPositionId, recordedBy } = row;
  const { delegationNumber, needsInterpreter, isComplex } = row;
  return {
    ...{ id, version, agencyId, sessionId, receivedAt, createdAt, kind, receivedBy, status, peopleCount },
    ...{ isLargeGroup, topicArea, promisedDay, replyDueDay, repliedDay, replyOutcome, replyNumber },
    ...{ refusalGround, refusalNumber, receiverPositionId, onBehalfOfPositionId, recordedBy },
    ...{ delegationNumber, needsInterpreter, isComplex },
    code: `${row.number}/${row.year}`,
    isClosed: closedAt !== null,
    isReplyLate: replyDueDay !== null && status === 'RECEIVED' && (repliedDay ?? today) > replyDueDay,
  };
}

function wordsOf(ctx: RequestContext, { id, sealedContent, sealedOpinion, sealedRefusal }: VisitRow) {
  return {
    content: openVisit(ctx, 'content', id, sealedContent),
    opinion: openVisit(ctx, 'opinion', id, sealedOpinion),
    refusalExplanation: openVisit(ctx, 'refusal', id, sealedRefusal),
  };
}

function presentPerson(ctx: RequestContext, row: VisitPersonRow) {
  const { fullName, phone, address, identityKind, identityNumber } = openPerson(ctx, row);
  return {
    ...{ id: row.id, fullName, phone, address, identityKind, capacity: row.capacity },
    maskedIdentityNumber: maskNumber(identityNumber),
  };
}
