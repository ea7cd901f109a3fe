import type { Transaction } from '../../db/client.js';
import type { ScheduleRow } from '../../db/schedules.js';
import { findSessions } from '../../db/sessions.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { type ArrangedFacts, presentArranged } from '../sessions/arranged-facts.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { findSpanProblems } from './check.js';
import { openOwnSchedule } from './open.js';
import { type PlannedDayFacts, presentPlanned } from './planned-days.js';
import { findTakes, workOut } from './work-out.js';
import { writeGenerations } from './write-generation.js';

export interface GenerationWish {
  scheduleId: string;
  from: string;
  to: string;
}

export interface SessionsGenerated {
  kind: 'SessionsGenerated';
  created: ArrangedFacts[];
  rewritten: ArrangedFacts[];
  withdrawn: ArrangedFacts[];
  unchanged: number;
  differing: { session: ArrangedFacts; nominalDay: string; differences: string[]; because: string[] }[];
  notMade: PlannedDayFacts[];
}

export type GenerateOutcome = SessionsGenerated | FieldsInvalid | NotFoundHere;

/**
 * Makes drafts of the sessions a schedule has between two nominal days, both included.
 *
 * Done again it changes only drafts that nobody has touched. What was edited, published or booked stays as it is, and is
 * named where it differs; what could not be made is listed with the reason.
 */
export async function generateSessions(ctx: RequestContext, wish: GenerationWish): Promise<GenerateOutcome> {
  requireStaff(ctx);
  const problems = findSpanProblems(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const schedule = await openOwnSchedule(ctx, tx, wish.scheduleId);
    if (schedule === null) return notFoundHere;
    const { id, agencyId } = schedule;
    await recordAct(tx, ctx, { act: 'SessionsGenerated', agencyId, subjectKind: 'SCHEDULE', subjectId: id });
    return generate(ctx, tx, schedule, wish);
  });
}

async function generate(
  ctx: RequestContext,
  tx: Transaction,
  schedule: ScheduleRow,
  { from, to }: GenerationWish,
): Promise<SessionsGenerated> {
  const now = ctx.now();
  const [worked] = await workOut(tx, await findTakes(tx, [schedule]), { from, to, now });
  if (!worked) throw new Error('A schedule was worked out to nothing');
  const { content, facts, decision, unmade } = worked;
  const createdIds = (await writeGenerations(tx, [worked], now)).map((one) => one.id);
  const rewrittenIds = decision.rewrite.map((one) => one.id);
  const named = [...createdIds, ...rewrittenIds, ...decision.withdraw, ...decision.differing.map((one) => one.id)];
  const rows = new Map((await findSessions(tx, named)).map((row) => [row.id, presentArranged(row)]));
  const pick = (ids: readonly string[]) => ids.flatMap((id) => rows.get(id) ?? []);
  return {
    kind: 'SessionsGenerated',
    created: pick(createdIds),
    rewritten: pick(rewrittenIds),
    withdrawn: pick(decision.withdraw),
    unchanged: decision.unchanged.length,
    differing: decision.differing.flatMap(({ id, ...rest }) => pick([id]).map((session) => ({ session, ...rest }))),
    notMade: await presentPlanned(ctx, tx, { content, planned: unmade, facts }),
  };
}
