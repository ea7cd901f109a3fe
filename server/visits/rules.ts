export type ReceptionKind = 'REGULAR' | 'PERIODIC' | 'AD_HOC';
export type ReceivedBy = 'STAFF' | 'LEADER' | 'DELEGATE';

/** A ground of Điều 9 on which somebody is not received. */
export type RefusalGround = 'NOT_IN_CONTROL' | 'RULES_BROKEN' | 'ALREADY_SETTLED' | 'OTHER_BY_LAW';

/** What is told of a visit, as far as rules look at it. */
export interface VisitTold {
  kind: ReceptionKind;
  receivedBy: ReceivedBy;
  receiverPositionId: string | null;
  onBehalfOfPositionId: string | null;
  peopleCount: number;
  representatives: number;
  receivedAt: string;
  refusal: { ground: RefusalGround; hasExplanation: boolean; hasNumber: boolean; isNumberReadable: boolean } | null;
}

/** Why a visit cannot be kept as it was told. */
export type VisitProblem =
  | 'RECEIVER_MISSING'
  | 'KIND_NOT_FITTING'
  | 'FEWER_PEOPLE_THAN_NAMED'
  | 'NOBODY_NAMED'
  | 'NOT_HAPPENED_YET'
  | 'EXPLANATION_MISSING'
  | 'NOTICE_MISSING'
  | 'NUMBER_UNREADABLE';

/**
 * What is wrong with a visit as it is told; empty when nothing is.
 *
 * A refusal needs its ground and an explanation; that the matter was settled is a ground only with the head's written
 * notice. Late entry from paper is usual: only the future is impossible.
 * @see domain.md R10, 1.2, 7.4 (19)
 */
export function findVisitProblems(told: VisitTold, now: string): VisitProblem[] {
  const problems: VisitProblem[] = [];
  const { receivedBy, receiverPositionId, onBehalfOfPositionId, refusal } = told;
  if (receivedBy === 'LEADER' && receiverPositionId === null) problems.push('RECEIVER_MISSING');
  if (receivedBy === 'DELEGATE' && onBehalfOfPositionId === null) problems.push('RECEIVER_MISSING');
  if ((told.kind === 'REGULAR') !== (receivedBy === 'STAFF')) problems.push('KIND_NOT_FITTING');
  if (told.representatives < 1) problems.push('NOBODY_NAMED');
  if (told.peopleCount < told.representatives) problems.push('FEWER_PEOPLE_THAN_NAMED');
  if (told.receivedAt > now) problems.push('NOT_HAPPENED_YET');
  if (refusal && !refusal.hasExplanation) problems.push('EXPLANATION_MISSING');
  if (refusal?.ground === 'ALREADY_SETTLED' && !refusal.hasNumber) problems.push('NOTICE_MISSING');
  if (refusal?.hasNumber && !refusal.isNumberReadable) problems.push('NUMBER_UNREADABLE');
  return problems;
}

/**
 * Whether a visit may be closed: where a leader received, or somebody in the leader's place, an opinion or the day by which
 * one is promised must be there.
 *
 * @see domain.md R9; Luật Tiếp công dân, khoản 4 Điều 18
 */
export function mayClose(visit: { receivedBy: string; hasOpinion: boolean; promisedDay: string | null }): boolean {
  return visit.receivedBy === 'STAFF' || visit.hasOpinion || visit.promisedDay !== null;
}

/** Whether so many people who came together count among large groups. */
export function isLargeGroup(peopleCount: number, from: number): boolean {
  return peopleCount >= from;
}

/** First or repeated visit of a matter at an agency: as staff say who know it from paper, else by what is recorded. */
export function occurrenceOf(said: 'FIRST_TIME' | 'REPEAT' | null, earlierVisits: number): 'FIRST_TIME' | 'REPEAT' {
  return said ?? (earlierVisits > 0 ? 'REPEAT' : 'FIRST_TIME');
}
