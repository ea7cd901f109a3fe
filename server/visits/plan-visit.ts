import type { Executor } from '../../db/client.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { documentNumberKey, printedNumber } from '../notices/document-number-rules.js';
import { dueDay } from '../petitions/deadline-rules.js';
import { readTerms } from '../petitions/read-terms.js';
import { mostRepresentativesFor } from '../registrations/booking-rules.js';
import { readBookingRulesOf } from '../registrations/read-booking-rules.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { findFieldProblems } from '../staff/shape.js';
import { addDays } from '../working-days/day-rules.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { findPeopleProblems, type PersonGiven } from './received-person.js';
import { findVisitProblems, isLargeGroup, type ReceivedBy, type ReceptionKind, type RefusalGround } from './rules.js';
import { sealVisit } from './sealed-visit.js';

/** Somebody who came in. `sameAs`: who of the visit it is, where a visit is told again. */
export interface VisitPersonGiven extends PersonGiven {
  capacity: string;
  sameAs?: string | null | undefined;
}

/** What is told of a visit; see `VisitContentInput` in the schema. */
export interface VisitGiven {
  receivedAt: string;
  kind: ReceptionKind;
  receivedBy: ReceivedBy;
  receiverPositionId?: string | null | undefined;
  onBehalfOfPositionId?: string | null | undefined;
  delegationNumber?: string | null | undefined;
  peopleCount: number;
  people: readonly VisitPersonGiven[];
  topicArea?: string | null | undefined;
  needsInterpreter: boolean;
  isComplex: boolean;
  content?: string | null | undefined;
  opinion?: string | null | undefined;
  promisedDay?: string | null | undefined;
  refusal?: { ground: RefusalGround; explanation: string; noticeNumber?: string | null | undefined } | null | undefined;
}

export type VisitProblemName =
  | ReturnType<typeof findVisitProblems>[number]
  | 'WORD_MISSING'
  | 'CLOSED_ALREADY'
  | 'REASON_MISSING'
  | 'DAY_NOT_FITTING';

export interface VisitIncomplete {
  kind: 'VisitIncomplete';
  lacking: VisitProblemName[];
}

export interface TooManyRepresentatives {
  kind: 'TooManyRepresentatives';
  most: number;
  people: number;
}

/** From so many people on the law says how many may stand for them. @see domain.md R11 */
const representativesCountFrom = 5;

/** Refuses a visit that cannot be kept as it is told; null when nothing is wrong with it. */
export async function refuseVisit(
  ctx: RequestContext,
  agencyId: string,
  given: VisitGiven,
): Promise<FieldsInvalid | VisitIncomplete | TooManyRepresentatives | null> {
  const shapes = { content: { most: 20_000 }, opinion: { most: 10_000 }, delegationNumber: { most: 80 } };
  const texts = [...findFieldProblems(given, shapes), ...findPeopleProblems('people', given.people)];
  if (texts.length > 0) return { kind: 'FieldsInvalid', problems: texts };
  const { refusal } = given;
  const told = {
    ...{ kind: given.kind, receivedBy: given.receivedBy, peopleCount: given.peopleCount },
    ...{ receiverPositionId: given.receiverPositionId ?? null, receivedAt: given.receivedAt },
    onBehalfOfPositionId: given.onBehalfOfPositionId ?? null,
    representatives: given.people.length,
    refusal: refusal
      ? {
          ground: refusal.ground,
          hasExplanation: refusal.explanation.trim() !== '',
          hasNumber: Boolean(refusal.noticeNumber),
          isNumberReadable: Boolean(refusal.noticeNumber && documentNumberKey(refusal.noticeNumber)),
        }
      : null,
  };
  const problems: VisitProblemName[] = findVisitProblems(told, ctx.now());
  if (!(await arePositionsKnown(ctx, told))) problems.push('RECEIVER_MISSING');
  if (given.promisedDay && given.promisedDay < localDay(given.receivedAt)) problems.push('DAY_NOT_FITTING');
  if (problems.length > 0) return { kind: 'VisitIncomplete', lacking: [...new Set(problems)] };
  if (given.peopleCount < representativesCountFrom) return null;
  const most = mostRepresentativesFor(await readBookingRulesOf(ctx, agencyId), given.peopleCount);
  const standing = given.people.filter(({ capacity }) => capacity !== 'AUTHORISED').length;
  return standing > most ? { kind: 'TooManyRepresentatives', most, people: given.peopleCount } : null;
}

/** What of a visit is written as it is told, with what follows from it: large or not, and by when to answer. */
export async function visitColumns(
  ctx: RequestContext,
  db: Executor,
  { id, agencyId, given }: { id: string; agencyId: string; given: VisitGiven },
) {
  const day = localDay(given.receivedAt);
  const { terms, largeGroupFrom } = await readTerms(db, agencyId, day);
  const calendar = await readCalendar(db, { agencyId, from: day, to: addDays(day, 120) });
  const { receiverPositionId = null, onBehalfOfPositionId = null, refusal } = given;
  const held = onBehalfOfPositionId ?? receiverPositionId;
  const position = held === null ? null : await ctx.loaders.position.load(held);
  const isLonger = given.isComplex && position?.kind === 'PARTY_SECRETARY';
  const term = isLonger ? terms.complexReply : terms.reply;
  const { kind, receivedBy, peopleCount, topicArea = null, needsInterpreter, isComplex, promisedDay = null } = given;
  return {
    ...{ day, kind, receivedBy, peopleCount, topicArea, needsInterpreter, isComplex, promisedDay },
    ...{ receivedAt: given.receivedAt, representativeCount: given.people.length },
    receiverPositionId: receivedBy === 'STAFF' ? null : receiverPositionId,
    onBehalfOfPositionId: receivedBy === 'DELEGATE' ? onBehalfOfPositionId : null,
    ...numbered('delegation', given.delegationNumber),
    isLargeGroup: isLargeGroup(peopleCount, largeGroupFrom),
    status: refusal ? 'REFUSED' : 'RECEIVED',
    sealedContent: sealVisit(ctx, 'content', id, given.content ?? null),
    sealedOpinion: sealVisit(ctx, 'opinion', id, given.opinion ?? null),
    sealedRefusal: sealVisit(ctx, 'refusal', id, refusal?.explanation ?? null),
    refusalGround: refusal?.ground ?? null,
    ...numbered('refusal', refusal?.noticeNumber),
    replyDueDay: refusal ? null : dueDay(calendar, day, term),
    replyRule: refusal ? null : term.source,
  };
}

/** A document number as printed and by its key, in the two columns of a name. */
export function numbered<Name extends 'delegation' | 'refusal' | 'reply'>(
  name: Name,
  typed: string | null | undefined,
) {
  const number = typed ? printedNumber(typed) : null;
  const key = number && documentNumberKey(number);
  return { [`${name}Number`]: number, [`${name}Key`]: key } as Record<`${Name}Number` | `${Name}Key`, string | null>;
}

interface Positions {
  receiverPositionId: string | null;
  onBehalfOfPositionId: string | null;
}

async function arePositionsKnown(ctx: RequestContext, told: Positions): Promise<boolean> {
  const held = [told.receiverPositionId, told.onBehalfOfPositionId].filter((id) => id !== null);
  const known = await Promise.all(held.map((id) => ctx.loaders.position.load(id)));
  return known.every((one) => one !== null);
}
