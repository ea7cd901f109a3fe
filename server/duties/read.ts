import {
  type DutyRuleRow,
  type DutySessionRow,
  listDutyRules,
  listDutySessions,
  listDutyTerms,
} from '../../db/duties.js';
import type { PositionRow } from '../../db/leaders.js';
import { findScope } from '../../db/staff.js';
import { requireSpan } from '../argument.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { addDays, daysBetween } from '../working-days/day-rules.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { mayOversee } from './access.js';
import { readPolicies } from './read-policies.js';
import {
  type AlarmKind,
  alarmsOf,
  type Compliance,
  complianceOf,
  type DutyFacts,
  type DutyRule,
  type DutySession,
  type Period,
  periodAround,
  periodsOf,
} from './rules.js';

export type DutyRuleFacts = DutyRuleRow;

/** How a duty of an office stands in one period; `positionId` is the term held last in it. */
export interface ComplianceFacts extends Omit<Compliance, 'period'> {
  rule: DutyRuleRow;
  agencyId: string;
  positionId: string;
  from: string;
  to: string;
  alarms: AlarmKind[];
}

interface Asked {
  agencyId: string;
  includeSubordinate: boolean;
  from: string;
  to: string;
}

/** Duties that hold for an agency the asker works for at any time between two days; null for any other agency. */
export async function readDutyRules(
  ctx: RequestContext,
  asked: { agencyId: string; from: string; to: string },
): Promise<DutyRuleFacts[] | null> {
  return (await maySee(ctx, asked.agencyId)) ? listDutyRules(ctx.db, asked) : null;
}

/**
 * How the duties of those who head an agency (and those below it) stand, for every period that touches the span; null for
 * an agency the asker does not work for. An office counts as one, whoever held it.
 */
export async function readCompliance(ctx: RequestContext, asked: Asked): Promise<ComplianceFacts[] | null> {
  if (!(await maySee(ctx, asked.agencyId))) return null;
  requireSpan(daysBetween(asked.from, asked.to), 400, ctx.locale);
  const rules = await listDutyRules(ctx.db, asked);
  const kinds = [...new Set(rules.map((one) => one.positionKind))];
  const whole = { from: periodAround('YEAR', asked.from).from, to: periodAround('YEAR', asked.to).to };
  const terms = await listDutyTerms(ctx.db, { ...asked, kinds });
  const sessions = await listDutySessions(ctx.db, { positionIds: terms.map((one) => one.position.id), ...whole });
  const facts = await gatherDutyFacts(ctx, asked.agencyId, whole);
  const offices = officesOf(terms, sessions);
  return offices.flatMap((office) =>
    rules.filter((rule) => binds(rule, office)).flatMap((rule) => linesOf(rule, office, asked, facts)),
  );
}

interface Office {
  agencyId: string;
  kind: string;
  level: string;
  terms: PositionRow[];
  sessions: DutySession[];
}

async function gatherDutyFacts(ctx: RequestContext, agencyId: string, span: Period): Promise<DutyFacts> {
  const policies = await readPolicies(ctx.db, agencyId);
  const calendar = await readCalendar(ctx.db, { agencyId, from: addDays(span.from, -60), to: span.to });
  return { calendar, leadOn: policies.leadOn, today: localDay(ctx.now()) };
}

function officesOf(
  terms: readonly { position: PositionRow; level: string }[],
  sessions: readonly DutySessionRow[],
): Office[] {
  const offices = new Map<string, Office>();
  const officeOfTerm = new Map<string, Office>();
  for (const { position, level } of terms) {
    const { agencyId, kind } = position;
    const key = `${agencyId} ${kind}`;
    const office = offices.get(key) ?? { agencyId, kind, level, terms: [], sessions: [] };
    office.terms.push(position);
    offices.set(key, office);
    officeOfTerm.set(position.id, office);
  }
  for (const row of sessions) officeOfTerm.get(row.assignedPositionId)?.sessions.push(dutySessionOf(row));
  return [...offices.values()];
}

function dutySessionOf(row: DutySessionRow): DutySession {
  const { id, kind, day, status, publishedAt } = row;
  return {
    ...{ id, kind, day, status },
    isDelegated: row.actualPositionId !== null && row.actualPositionId !== row.assignedPositionId,
    publishedDay: publishedAt && localDay(publishedAt),
  };
}

function binds(rule: DutyRuleRow, office: Office): boolean {
  return rule.positionKind === office.kind && rule.level === office.level;
}

/** An office nobody held in a period owes nothing in it. */
function linesOf(rule: DutyRuleRow, office: Office, span: Period, facts: DutyFacts): ComplianceFacts[] {
  const duty = ruleOf(rule);
  return periodsOf(duty, span).flatMap((period) => {
    const held = office.terms.filter(
      (term) => term.fromDay <= period.to && (term.toDay === null || term.toDay >= period.from),
    );
    const last = held.at(-1);
    if (!last) return [];
    const found = complianceOf(duty, office.sessions, period, facts);
    const { period: _, ...figures } = found;
    return [{ ...figures, ...period, rule, agencyId: office.agencyId, positionId: last.id, alarms: alarmsOf(found) }];
  });
}

function ruleOf(row: DutyRuleRow): DutyRule {
  const activity = row.activity === 'DIALOGUE' ? 'DIALOGUE' : 'RECEPTION';
  const per = (['WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const).find((one) => one === row.per) ?? 'YEAR';
  return { ...row, activity, per };
}

async function maySee(ctx: RequestContext, agencyId: string): Promise<boolean> {
  requireStaff(ctx);
  return isIdentifier(agencyId) && mayOversee(ctx.actor, await findScope(ctx.db, agencyId));
}
