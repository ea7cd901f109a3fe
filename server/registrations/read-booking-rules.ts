import type { RequestContext } from '../context.js';
import { type BookingRules, readBookingRules } from './booking-rules.js';

/** The booking rules in force at an agency today. */
export async function readBookingRulesOf(
  ctx: Pick<RequestContext, 'loaders'>,
  agencyId: string,
): Promise<BookingRules> {
  return readBookingRules([...(await ctx.loaders.policiesOfAgency.load(agencyId))]);
}
