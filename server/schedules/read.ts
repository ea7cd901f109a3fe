import { findAgencies } from '../../db/agencies.js';
import { listGenerated } from '../../db/generated-sessions.js';
import { findSchedule, listSchedules, type ScheduleRow } from '../../db/schedules.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { maySeePlans } from '../sessions/access.js';
import { type ArrangedFacts, presentArranged } from '../sessions/arranged-facts.js';
import { requireStaff } from '../staff/require-staff.js';
import { planOf } from './conflict-rules.js';
import { contentOf, type ScheduleContent } from './content.js';
import { gatherFacts } from './facts.js';
import { type PlannedDayFacts, presentPlanned } from './planned-days.js';
import type { CutOff } from './rule.js';
import { sentenceOf } from './sentence.js';

/** Schedules of an agency the asker works for; null for any other agency. */
export async function readSchedules(
  ctx: RequestContext,
  asked: { agencyId: string; includeSubordinate: boolean; onDay?: string | undefined },
): Promise<ScheduleRow[] | null> {
  requireStaff(ctx);
  const scope = isIdentifier(asked.agencyId) ? await findScope(ctx.db, asked.agencyId) : [];
  return maySeePlans(ctx.actor, scope) ? listSchedules(ctx.db, { ...asked, onDay: asked.onDay ?? undefined }) : null;
}

/** One schedule; null when it is not there or not of an agency the asker works for. */
export async function readSchedule(ctx: RequestContext, id: string): Promise<ScheduleRow | null> {
  requireStaff(ctx);
  const row = isIdentifier(id) ? await findSchedule(ctx.db, id) : null;
  return row && maySeePlans(ctx.actor, await findScope(ctx.db, row.agencyId)) ? row : null;
}

/** A schedule, kept or only thought of, as the sentence its notice prints, in the asker's language. */
export async function readSentence(ctx: RequestContext, content: ScheduleContent): Promise<string> {
  const { rule } = content;
  const positions = await Promise.all(rule.turns.positionIds.map((id) => ctx.loaders.position.load(id)));
  const points = await Promise.all(rule.venues.map((venue) => ctx.loaders.point.load(venue.pointId)));
  const titles = positions.flatMap((one) => (ctx.locale === 'en' ? (one?.titleEn ?? one?.title) : one?.title) ?? []);
  return sentenceOf(rule, { positions: titles, venues: points.flatMap((one) => one?.name ?? []) }, ctx.locale);
}

/** What a kept schedule says, with its rule read. */
export function readContent(row: ScheduleRow): ScheduleContent {
  return contentOf(row);
}

/** When and until when people register; the numbers of the cut-off in one list, as the graph tells them. */
export function readRegistration(row: ScheduleRow) {
  const { cutOff, ...registration } = contentOf(row).rule.registration;
  return { ...registration, cutOff: flatCutOff(cutOff) };
}

/** Whether somebody else may receive, with the floor for the leader's own sessions. */
export function readDeputy(row: ScheduleRow) {
  const { inPerson, ...deputy } = contentOf(row).rule.deputy;
  return { ...deputy, inPersonAtLeast: inPerson?.atLeast ?? null, inPersonPer: inPerson?.per ?? null };
}

/** Agencies hosting together with the owner, in the order of the schedule. */
export async function readHosts(ctx: RequestContext, row: ScheduleRow) {
  const found = new Map((await findAgencies(ctx.db, row.hostIds)).map((one) => [one.id, one]));
  return row.hostIds.flatMap((id) => found.get(id) ?? []);
}

/** Sessions made of the nominal days between two days, whatever has become of them. */
export async function readGenerated(
  ctx: RequestContext,
  row: ScheduleRow,
  span: { from: string; to: string },
): Promise<ArrangedFacts[]> {
  const rows = await listGenerated(ctx.db, { scheduleIds: [row.id], ...span });
  return rows.map(({ session }) => presentArranged(session));
}

/** The days of a kept schedule between two days, with why each is where it is. */
export async function readDays(
  ctx: RequestContext,
  row: ScheduleRow,
  span: { from: string; to: string },
): Promise<PlannedDayFacts[]> {
  const content = contentOf(row);
  const isBeside = (session: { scheduleId: string | null }) => session.scheduleId === row.id;
  const facts = await gatherFacts(ctx.db, content, { ...span, now: ctx.now(), scheduleId: row.id, isBeside });
  const { effectiveFrom, effectiveTo } = content;
  const planned = planOf(content.rule, facts.plan, { ...span, effectiveFrom, effectiveTo });
  return presentPlanned(ctx, ctx.db, { content, planned, facts });
}

function flatCutOff(cutOff: CutOff) {
  if (cutOff.kind === 'NONE') return { kind: cutOff.kind, days: [], until: null };
  if (cutOff.kind === 'BEFORE_DAY_OF_MONTH') return { ...cutOff, until: null };
  return { ...cutOff, days: [cutOff.days] };
}
