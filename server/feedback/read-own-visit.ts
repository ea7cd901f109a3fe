import { findFeedbackOf } from '../../db/feedback.js';
import type { VisitRow } from '../../db/visits.js';
import type { RequestContext } from '../context.js';
import { recogniseVisit, type VisitProof } from './recognise-visit.js';
import { decideVisitFeedback } from './rules.js';
import { openFeedback } from './sealed.js';

/** The visit of whoever proves it theirs: where and on which day, and whether they said how it was; null for any other proof. */
export async function readOwnVisit(ctx: RequestContext, proof: VisitProof) {
  const held = await recogniseVisit(ctx, proof);
  return held?.visit ? presentOwnVisit(ctx, held.visit) : null;
}

/**
 * A visit as whoever came is told of it: nothing of what it was about, and no name.
 *
 * What was said of it is not told back: the desk prints the proof, and would read what is said of the desk.
 */
export async function presentOwnVisit(ctx: Pick<RequestContext, 'db' | 'keys'>, visit: VisitRow) {
  const { id, registrationId, agencyId, day, status } = visit;
  const row = await findFeedbackOf(ctx.db, registrationId === null ? { visitId: id } : { registrationId });
  return {
    ...{ agencyId, day },
    mayGiveFeedback: decideVisitFeedback({ visitStatus: status, isGiven: row !== null }).kind === 'Open',
    feedbackGiven: row !== null,
    answer: row?.about === 'SERVICE' ? openFeedback(ctx.keys, row).answer : null,
  };
}
