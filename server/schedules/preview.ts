import { inTransaction, type Transaction } from '../../db/client.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from '../staff/require-staff.js';
import { sayProblem } from '../staff/say-problem.js';
import type { FieldProblem } from '../staff/shape.js';
import { checkContent, findSpanProblems, type ScheduleWish } from './check.js';
import { planOf } from './conflict-rules.js';
import type { ScheduleContent } from './content.js';
import { gatherFacts } from './facts.js';
import { type PlannedDayFacts, presentPlanned } from './planned-days.js';

export interface PreviewWish {
  content: ScheduleWish;
  from: string;
  to: string;
  /** The schedule being edited: its own sessions are not in its way. */
  scheduleId?: string | null | undefined;
}

/** What a schedule would make of some days, or what is wrong with it. */
export interface SchedulePreviewed {
  content: ScheduleContent | null;
  problems: (FieldProblem & { message: string })[];
  days: PlannedDayFacts[];
}

/**
 * Lists the days a schedule would have and why each moved, with what is in the way. Nothing is saved.
 *
 * Null when it names an agency, a leader or a place that is not there, or not the asker's to arrange for.
 */
export async function previewSchedule(ctx: RequestContext, wish: PreviewWish): Promise<SchedulePreviewed | null> {
  requireStaff(ctx);
  const problems = findSpanProblems(wish);
  if (problems.length > 0) return faulty(ctx, problems);
  return inTransaction(ctx.db, (tx) => lay(ctx, tx, wish), { accessMode: 'read only' });
}

async function lay(ctx: RequestContext, tx: Transaction, wish: PreviewWish): Promise<SchedulePreviewed | null> {
  const checked = await checkContent(ctx, tx, wish.content);
  if (checked.kind === 'FieldsInvalid') return faulty(ctx, checked.problems);
  if (checked.kind !== 'Content') return null;
  const { content } = checked;
  const { from, to } = wish;
  const scheduleId = wish.scheduleId && isIdentifier(wish.scheduleId) ? wish.scheduleId : null;
  const isBeside = (session: { scheduleId: string | null }) => scheduleId !== null && session.scheduleId === scheduleId;
  const facts = await gatherFacts(tx, content, { from, to, now: ctx.now(), scheduleId, isBeside });
  const { effectiveFrom, effectiveTo } = content;
  const planned = planOf(content.rule, facts.plan, { from, to, effectiveFrom, effectiveTo });
  return { content, problems: [], days: await presentPlanned(ctx, tx, { content, planned, facts }) };
}

function faulty(ctx: RequestContext, problems: readonly FieldProblem[]): SchedulePreviewed {
  const told = problems.map((one) => ({ ...one, message: sayProblem(one, ctx.locale) }));
  return { content: null, problems: told, days: [] };
}
