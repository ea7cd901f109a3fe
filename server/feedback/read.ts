import { type FeedbackRow, findFeedbackOf, listFeedback, sumFeedback } from '../../db/feedback.js';
import { refuseArgument, requireSpan } from '../argument.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { daysBetween } from '../working-days/day-rules.js';
import { mayReadFeedback } from './access.js';
import { decideFeedback, type FeedbackAbout, type Satisfaction, satisfactionOf } from './rules.js';
import { openFeedback } from './sealed.js';

/** The row's word for whom it is about. */
export function aboutIn(about: string): FeedbackAbout {
  return about === 'STAFF' || about === 'LEADER' ? about : 'SERVICE';
}

/** What was said after visits at an agency and below it, as far as it goes to the asker; reading it is on record. */
export async function readFeedback(ctx: RequestContext, asked: { agencyId: string; from: string; to: string }) {
  requireStaff(ctx);
  if (!isIdentifier(asked.agencyId)) return [];
  requireSpan(daysBetween(asked.from, asked.to), 400, ctx.locale);
  const rows = await listFeedback(ctx.db, asked);
  const may = await Promise.all(rows.map((row) => mayRead(ctx, row)));
  const theirs = rows.filter((_, at) => may[at]);
  const subjectIds = theirs.map(({ id }) => id);
  await recordRead(ctx, { what: 'FeedbackRead', agencyId: asked.agencyId, subjectKind: 'FEEDBACK', subjectIds });
  return theirs.map((row) => ({ ...row, ...openFeedback(ctx.keys, row) }));
}

async function mayRead(ctx: RequestContext, row: FeedbackRow): Promise<boolean> {
  const agency = await readScope(ctx, row.agencyId);
  const { leaderId, staffAccountId } = row;
  return mayReadFeedback(ctx.actor, { about: aboutIn(row.about), agency, leaderId, staffAccountId });
}

interface Held {
  id: string;
  status: string;
  session: { status: string; startsAt: string };
  slot?: { startsAt: string } | null | undefined;
}

/** What the holder of a registration has said, with the answer; null for nothing. */
export async function readOwnFeedback(ctx: RequestContext, registration: { id: string }) {
  const row = await findFeedbackOf(ctx.db, { registrationId: registration.id });
  return row && { ...row, ...openFeedback(ctx.keys, row) };
}

/** Whether the holder can say how it was, now. */
export async function readFeedbackOpen(ctx: RequestContext, { id, status, session, slot }: Held): Promise<boolean> {
  const isGiven = (await findFeedbackOf(ctx.db, { registrationId: id })) !== null;
  const startsAt = slot?.startsAt ?? session.startsAt;
  const facts = { registrationStatus: status, sessionStatus: session.status, startsAt, now: ctx.now(), isGiven };
  return decideFeedback(facts).kind === 'Open';
}

/** What all grades of a year at an agency come to; null where fewer than five have graded. */
export async function readSatisfaction(
  ctx: RequestContext,
  agencyId: string,
  year: number,
): Promise<Satisfaction | null> {
  if (year < 2000 || year > 2100)
    refuseArgument('year', { vi: '`year` phải là một năm.', en: '`year` must be a year.' }, ctx.locale);
  return satisfactionOf(await sumFeedback(ctx.db, agencyId, year));
}
