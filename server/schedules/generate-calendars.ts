import type { Transaction } from '../../db/client.js';
import { listScheduleIds, lockSchedules } from '../../db/schedules.js';
import { findScope } from '../../db/staff.js';
import { recordActs } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { inLanes, stretches } from '../lanes.js';
import { mayArrange } from '../sessions/access.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { findSpanProblems } from './check.js';
import { add, type CalendarsGenerated, countOf, nothing } from './generated-rules.js';
import { inWaves } from './wave-rules.js';
import { findTakes, type Takes, workOut } from './work-out.js';
import { writeGenerations } from './write-generation.js';

export interface CalendarsWish {
  agencyId: string;
  from: string;
  to: string;
}

export type GenerateCalendarsOutcome = CalendarsGenerated | FieldsInvalid | NotFoundHere;

/** Schedules written in one transaction: few enough that nobody waits long for what it locks. */
const AT_ONCE = 60;
/** Transactions at work at the same time: one is written while the next is worked out. */
const LANES = 2;

/**
 * Makes drafts of the sessions of every schedule of an agency and of everything below it, between two nominal days.
 *
 * The same as generating from each alone, one after another. Some are written at a time: what is done stays done if a later
 * one cannot be, and doing it again goes on from there.
 */
export async function generateCalendars(ctx: RequestContext, wish: CalendarsWish): Promise<GenerateCalendarsOutcome> {
  requireStaff(ctx);
  const problems = findSpanProblems(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  if (!isIdentifier(wish.agencyId) || !mayArrange(ctx.actor, await findScope(ctx.db, wish.agencyId)))
    return notFoundHere;
  const ids = await listScheduleIds(ctx.db, wish);
  const done = await inLanes(LANES, stretches(ids, AT_ONCE), (some) =>
    settle(ctx, (tx) => generateSome(ctx, tx, some, wish)),
  );
  return done.reduce<CalendarsGenerated>(add, nothing);
}

/** The same for some schedules, in the caller's transaction, after the caller asked who may. */
export async function generateSome(
  ctx: RequestContext,
  tx: Transaction,
  ids: readonly string[],
  span: { from: string; to: string },
): Promise<CalendarsGenerated> {
  const schedules = await lockSchedules(tx, ids);
  await recordActs(
    tx,
    ctx,
    schedules.map(({ id, agencyId }) => ({
      act: 'SessionsGenerated',
      agencyId,
      subjectKind: 'SCHEDULE',
      subjectId: id,
    })),
  );
  let sum: CalendarsGenerated = { ...nothing, schedules: schedules.length };
  for (const wave of inWaves(await findTakes(tx, schedules), takenBy)) {
    const worked = await workOut(tx, wave, { ...span, now: ctx.now() });
    await writeGenerations(tx, worked, ctx.now());
    for (const { decision, unmade } of worked) sum = add(sum, countOf(decision, unmade));
  }
  return sum;
}

function takenBy({ schedule, office }: Takes): string[] {
  return [
    ...office.leaderIds,
    ...office.pointIds,
    ...office.named.map((one) => `${one.agencyId} ${one.kind}`),
    schedule.id,
  ];
}
