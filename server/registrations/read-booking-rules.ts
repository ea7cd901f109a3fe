import type { RequestContext } from '../context.js';
import { type BookingRules, readBookingRules } from './booking-rules.js';
import { isTopic, topicName } from './topic-rules.js';

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

/**
 * What an agency calls the topic of a registration, a visit, a petition or a matter of its own, also one it no longer
 * offers; null where none was given. Whoever shows a topic asks here.
 */
export async function readTopicName(
  ctx: Pick<RequestContext, 'loaders' | 'locale'>,
  { agencyId, topicArea }: { agencyId: string; topicArea: string | null },
): Promise<string | null> {
  return topicArea && topicName((await readBookingRulesOf(ctx, agencyId)).topics, topicArea, ctx.locale);
}

/** Counts under topics with what an agency calls each; null for what is no topic. */
export async function nameTopics<Row extends { key: string | null }>(
  ctx: Pick<RequestContext, 'loaders' | 'locale'>,
  agencyId: string,
  rows: readonly Row[],
): Promise<(Row & { name: string | null })[]> {
  const { topics } = await readBookingRulesOf(ctx, agencyId);
  return rows.map((row) => {
    const isNamed = row.key !== null && isTopic(row.key);
    return { ...row, name: isNamed ? topicName(topics, row.key ?? '', ctx.locale) : null };
  });
}
