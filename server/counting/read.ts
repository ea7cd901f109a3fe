import {
  type CountQuestion,
  countCases,
  countReplies,
  listCountedAgencies,
  listHeirs,
  tallySessions,
  tallyVisits,
} from '../../db/counting.js';
import { countDirectives } from '../../db/counting-directives.js';
import {
  countDeadlines,
  countWithdrawals,
  type OpenTally,
  type PetitionQuestion,
  tallyOpen,
  tallyPetitions,
} from '../../db/counting-petitions.js';
import { requireSpan } from '../argument.js';
import type { RequestContext } from '../context.js';
import { readCompliance } from '../duties/read.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { nameTopics } from '../registrations/read-booking-rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { daysBetween } from '../working-days/day-rules.js';
import { maySeeStatistics, mayTellHandedOverApart } from './access.js';
import { sumDuties } from './duty-rules.js';
import { earlierOf, isWholeMonths } from './period-rules.js';
import { breakDown } from './petition-rules.js';
import { breakDownVisits } from './visit-rules.js';

export interface StatisticsWish {
  agencyId: string;
  includeSubordinate: boolean;
  includePredecessors: boolean;
  from: string;
  to: string;
  receptionKind?: string | null | undefined;
  leaderId?: string | null | undefined;
  topicArea?: string | null | undefined;
  level?: string | null | undefined;
}

/** A question that may be answered: of which agencies, and whether what was handed over is told apart. */
export interface StatisticsFacts {
  asked: CountQuestion;
  wish: StatisticsWish;
  isTold: boolean;
}

/** Twenty years: some reports look far back. */
const mostDays = 7_320;

/** Ages of open petitions in days, as offices speak of them: within the ten days to deal with one, a month, three, a year. */
export const ageBands: readonly number[] = [10, 30, 90, 365];

/** What may be counted for an agency, its branch and the bodies they took over from; null where the asker may see none of it. */
export async function readStatistics(ctx: RequestContext, wish: StatisticsWish): Promise<StatisticsFacts | null> {
  requireStaff(ctx);
  requireSpan(daysBetween(wish.from, wish.to), mostDays, ctx.locale);
  const { agencyId, from, to, receptionKind, leaderId, topicArea, level } = wish;
  const scope = isIdentifier(agencyId) ? await listHeirs(ctx.db, agencyId) : [];
  if (!maySeeStatistics(ctx.actor, scope)) return null;
  const agencyIds = await listCountedAgencies(ctx.db, wish);
  const leader = leaderId ? { leaderId: isIdentifier(leaderId) ? leaderId : nobody } : {};
  const asked = {
    ...{ agencyIds, from, to, ...leader },
    ...(receptionKind ? { receptionKind } : {}),
    ...(topicArea ? { topic: topicArea } : {}),
    ...(level ? { level } : {}),
  };
  const isNarrowed = Boolean(receptionKind || leaderId || topicArea);
  const isTold = !isNarrowed && isWholeMonths(wish) && mayTellHandedOverApart(ctx.actor, scope);
  return { asked, wish, isTold };
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** Receptions: visits, people, matters, sessions held, and replies given in time. */
export async function readVisitStatistics(ctx: RequestContext, { asked, wish, isTold }: StatisticsFacts) {
  const today = localDay(ctx.now());
  const [visits, cases, sessions, replies] = await Promise.all([
    tallyVisits(ctx.db, asked),
    countCases(ctx.db, { ...asked, withApart: isTold }),
    tallySessions(ctx.db, asked),
    countReplies(ctx.db, { ...asked, today }),
  ]);
  const repliedInTime = { numerator: replies.inTime, denominator: replies.due };
  const parts = breakDownVisits(visits, cases);
  return { ...parts, byTopic: await nameTopics(ctx, wish.agencyId, parts.byTopic), sessions, repliedInTime };
}

/** Petitions: what they are, what became of them, and what was done in time. */
export async function readPetitionStatistics(ctx: RequestContext, facts: StatisticsFacts) {
  const { asked, wish, isTold } = facts;
  const apart = { ...asked, withHandedOver: isTold };
  const [tallies, deadlines, withdrawals] = await Promise.all([
    tallyPetitions(ctx.db, petitionsOf(facts)),
    countDeadlines(ctx.db, { ...apart, today: localDay(ctx.now()) }),
    countWithdrawals(ctx.db, apart),
  ]);
  const onTime = deadlines.map(({ kind, due, inTime }) => ({ kind, rate: { numerator: inTime, denominator: due } }));
  const parts = breakDown(tallies, isTold);
  return { ...parts, byTopic: await nameTopics(ctx, wish.agencyId, parts.byTopic), onTime, withdrawals };
}

/** Petitions still open on the last day, or today where that is yet to come, by age. */
export function readBacklog(ctx: RequestContext, { asked, isTold }: StatisticsFacts): Promise<OpenTally[]> {
  const to = earlierOf(asked.to, localDay(ctx.now()));
  return tallyOpen(ctx.db, { ...asked, to, withHandedOver: isTold }, ageBands);
}

/** Duties to receive, of the agency and those below it, added up; null for more than a year, over which they are not asked. */
export async function readDutyStatistics(ctx: RequestContext, { wish }: StatisticsFacts) {
  if (daysBetween(wish.from, wish.to) > 400) return null;
  const lines = await readCompliance(ctx, wish);
  return lines && sumDuties(lines);
}

/** Directives due within the period, by how they stand today. */
export function readDirectiveStatistics(ctx: RequestContext, { asked }: StatisticsFacts) {
  return countDirectives(ctx.db, { ...asked, today: localDay(ctx.now()) });
}

/** A field is a mark of what was handed over: asked by field, those who may not know of it are told of the others alone. */
function petitionsOf({ asked, isTold }: StatisticsFacts): PetitionQuestion {
  const isNarrowed = asked.topic !== undefined || asked.receptionKind !== undefined || asked.leaderId !== undefined;
  return { ...asked, withHandedOver: isTold || !isNarrowed };
}
