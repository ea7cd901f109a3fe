import type { Transaction } from '../../db/client.js';
import { listGenerated } from '../../db/generated-sessions.js';
import { grouped } from '../../db/grouped.js';
import type { ScheduleRow } from '../../db/schedules.js';
import type { SessionRow } from '../../db/sessions.js';
import { keyOf, type PlannedSession, planOf } from './conflict-rules.js';
import { contentOf, type ScheduleContent, standingOf, wantedOf } from './content.js';
import { type GatheredFacts, gatherAllFacts, type Office, readOffices, withOffices } from './facts.js';
import { decideGeneration, feasible, type GenerationDecision, infeasible, untouchable } from './generation-rules.js';

/** What a schedule would make, and what stands in its way. */
export interface WorkedOut {
  schedule: ScheduleRow;
  content: ScheduleContent;
  facts: GatheredFacts;
  decision: GenerationDecision;
  /** Days nothing can be made of, but for those that are past and were held. */
  unmade: PlannedSession[];
}

/** A schedule with whose time and which places it takes. */
export interface Takes {
  schedule: ScheduleRow;
  office: Office;
}

/** Reads of each schedule whose time and which places it takes. */
export async function findTakes(tx: Transaction, schedules: readonly ScheduleRow[]): Promise<Takes[]> {
  const offices = await readOffices(tx, schedules.map(contentOf));
  return schedules.flatMap((schedule, i) => {
    const office = offices[i];
    return office ? [{ schedule, office }] : [];
  });
}

/**
 * Works out what becomes of schedules between two nominal days, in a handful of statements however many there are.
 *
 * Each is laid over what stands now: of those that take the same leader or place only one may be among them.
 */
export async function workOut(
  tx: Transaction,
  takes: readonly Takes[],
  { from, to, now }: { from: string; to: string; now: string },
): Promise<WorkedOut[]> {
  const scheduleIds = takes.map(({ schedule }) => schedule.id);
  const generated = await listGenerated(tx, { scheduleIds, from, to });
  const standingBySchedule = grouped(generated, ({ session }) => session.scheduleId);
  const laid = takes.map(({ schedule }) => {
    const standing = (standingBySchedule.get(schedule.id) ?? []).map(standingOf);
    const free = new Set(standing.filter((one) => untouchable(one).length === 0).map((one) => one.id));
    const isBeside = (session: SessionRow) => free.has(session.id);
    return { schedule, standing, content: contentOf(schedule), scheduleId: schedule.id, isBeside };
  });
  const offices = takes.map(({ office }) => office);
  const gathered = await gatherAllFacts(tx, withOffices(laid, offices), { from, to, now });
  return laid.flatMap(({ schedule, standing, content }, i) => {
    const facts = gathered[i];
    if (!facts) return [];
    const { effectiveFrom, effectiveTo } = content;
    const planned = planOf(content.rule, facts.plan, { from, to, effectiveFrom, effectiveTo });
    const wanted = feasible(planned).flatMap((one) => wantedOf(content, one) ?? []);
    const coming = standing.filter((one) => one.startsAt > now);
    const past = new Set(standing.filter((one) => one.startsAt <= now).map(keyOf));
    const unmade = infeasible(planned).filter(({ occurrence }) => !past.has(keyOf(occurrence)));
    return [{ schedule, content, facts, decision: decideGeneration(wanted, coming), unmade }];
  });
}
