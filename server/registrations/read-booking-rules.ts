import type { RequestContext } from '../context.js';
import { type BookingRules, readBookingRules } from './booking-rules.js';
import { topicName } from './topic-rules.js';

/** The booking rules in force at an agency today. */
export async function readBookingRulesOf(
  ctx: Pick<RequestContext, 'loaders'>,
  agencyId: string,
): Promise<BookingRules> {
  return readBookingRules([...(await ctx.loaders.policiesOfAgency.load(agencyId))]);
}

/** The same for whoever is about to book: the topics come in the agency’s words, in the language of the request. */
export async function presentBookingRulesOf(ctx: Pick<RequestContext, 'loaders' | 'locale'>, agencyId: string) {
  const rules = await readBookingRulesOf(ctx, agencyId);
  const { topics } = rules;
  return { ...rules, topics: topics.map(({ code }) => ({ code, name: topicName(topics, code, ctx.locale) })) };
}

/** What an agency calls the topic of a registration, also one it no longer offers; null where none was given. */
export async function readTopicName(
  ctx: Pick<RequestContext, 'loaders' | 'locale'>,
  { agencyId, topicArea }: { agencyId: string; topicArea: string | null },
): Promise<string | null> {
  return topicArea && topicName((await readBookingRulesOf(ctx, agencyId)).topics, topicArea, ctx.locale);
}
