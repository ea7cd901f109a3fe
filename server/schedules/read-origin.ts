import type { RequestContext } from '../context.js';
import type { SessionFacts } from '../sessions/facts.js';
import { nearest } from '../working-days/read-calendar.js';
import { calendarOf } from '../working-days/rules.js';
import { contentOf } from './content.js';
import { originOf } from './origin-rules.js';
import { readSentence } from './read.js';
import { whyOf } from './words.js';

export interface DateOriginFacts {
  rule: string;
  nominalDay: string;
  ruledDay: string | null;
  why: string;
}

/**
 * How the day of a session came about by the schedule that made it, as that schedule was when the session was published;
 * null for what follows from no schedule.
 */
export async function readDateOrigin(ctx: RequestContext, session: SessionFacts): Promise<DateOriginFacts | null> {
  const { scheduleId, nominalDay, publishedAt, scheduleSeat } = session;
  if (scheduleId === null || nominalDay === null || publishedAt === null) return null;
  ctx.touched?.add('calendar');
  const found = await ctx.loaders.dateOrigin.load({ scheduleId, nominalDay, at: publishedAt });
  if (found === null) return null;
  const content = contentOf(found.schedule);
  const calendar = calendarOf(nearest(found.days));
  const occurrence = originOf(content.rule, calendar, { nominalDay, seat: scheduleSeat ?? 0 });
  if (occurrence === null) return null;
  return {
    rule: await readSentence(ctx, content),
    nominalDay,
    ruledDay: occurrence.day,
    why: occurrence.day === null ? '' : whyOf(occurrence, content.rule.recurrence, ctx.locale),
  };
}
