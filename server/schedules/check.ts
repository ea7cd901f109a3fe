import type { Transaction } from '../../db/client.js';
import { findPositions } from '../../db/leaders.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { mayArrange, mayEngage } from '../sessions/access.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { refuseUnknown } from '../sessions/plan.js';
import { agenciesNamed } from '../sessions/words-rules.js';
import { notFoundAt } from '../staff/not-found.js';
import {
  type FieldProblem,
  type FieldsInvalid,
  findFieldProblems,
  findReversed,
  type TextShape,
  tidied,
} from '../staff/shape.js';
import { daysBetween } from '../working-days/day-rules.js';
import type { ScheduleContent } from './content.js';
import { slotsOf } from './hours-rules.js';
import type { ScheduleRule } from './rule.js';
import { readRule } from './rule-shape.js';

/** A schedule as somebody typed it. */
export interface ScheduleWish {
  agencyId: string;
  title: string;
  kind: string;
  mode: string;
  rule: unknown;
  hostIds?: readonly string[] | null | undefined;
  participants?: readonly { name: string; agencyId?: string | null | undefined }[] | null | undefined;
  expectedContent?: string | null | undefined;
  howToRegister?: string | null | undefined;
  whatToBring?: string | null | undefined;
  legalBasis?: readonly string[] | null | undefined;
  effectiveFrom: string;
  effectiveTo?: string | null | undefined;
}

export type Checked = { kind: 'Content'; content: ScheduleContent } | FieldsInvalid | NotFoundHere;

const shapes: Readonly<Record<string, TextShape>> = {
  title: { most: 200, required: true },
  expectedContent: { most: 4_000 },
  howToRegister: { most: 2_000 },
  whatToBring: { most: 2_000 },
};

/** What a schedule says, found to be whole, of an agency the asker arranges for, naming what is there and theirs to name. */
export async function checkContent(ctx: RequestContext, tx: Transaction, given: ScheduleWish): Promise<Checked> {
  const wish = tidied(given);
  const read = readRule(wish.rule);
  const problems = [...problemsOf(wish), ...(read.kind === 'Rule' ? slotProblems(read.rule) : read.problems)];
  if (read.kind !== 'Rule' || problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const content = contentFrom(wish, read.rule);
  const scope = isIdentifier(content.agencyId) ? await findScope(tx, content.agencyId) : [];
  if (!mayArrange(ctx.actor, scope)) return notFoundAt('agencyId');
  const agencies = agenciesNamed(content);
  for (const [n, venue] of content.rule.venues.entries()) {
    const unknown = await refuseUnknown(tx, { pointId: venue.pointId, agencies });
    if (unknown) return unknown.field === 'pointId' ? notFoundAt(`rule.venues.${n}.pointId`) : unknown;
  }
  const mayEngage = await mayEngageAll(ctx, tx, content.rule.turns.positionIds);
  return mayEngage ? { kind: 'Content', content } : notFoundAt('rule.turns.positionIds');
}

/** What is wrong with a span of days; more than 400 are worked out in several steps. */
export function findSpanProblems(span: { from: string; to: string }): FieldProblem[] {
  const days = daysBetween(span.from, span.to);
  if (days < 0) return [{ field: 'to', problem: 'MALFORMED', fault: 'BEFORE_BEGIN' }];
  return days > 400 ? [{ field: 'to', problem: 'TOO_LONG', fault: 'SPAN_TOO_LONG', most: 400 }] : [];
}

function problemsOf(wish: ScheduleWish): FieldProblem[] {
  const { participants, legalBasis, hostIds, effectiveFrom, effectiveTo } = wish;
  const tooMany = (field: string, items: readonly unknown[] | null | undefined, most: number): FieldProblem[] =>
    (items?.length ?? 0) > most ? [{ field, problem: 'TOO_LONG', fault: 'TOO_MANY', most }] : [];
  const tooLong = (field: string, texts: readonly string[]): FieldProblem[] =>
    texts.some((text) => text.length > 300) ? [{ field, problem: 'TOO_LONG', fault: 'ENTRY_TOO_LONG', most: 300 }] : [];
  return [
    ...findFieldProblems(wish, shapes),
    ...tooMany('participants', participants, 40),
    ...tooMany('legalBasis', legalBasis, 20),
    ...tooMany('hostIds', hostIds, 20),
    ...tooLong('legalBasis', legalBasis ?? []),
    ...tooLong(
      'participants',
      (participants ?? []).map((one) => one.name),
    ),
    ...findReversed('effectiveTo', effectiveFrom, effectiveTo),
  ];
}

/** A session holds at most 100 slots, whatever the season or place. */
function slotProblems(rule: ScheduleRule): FieldProblem[] {
  const pattern = rule.slots;
  if (pattern === null) return [];
  const hours = [rule.hours, ...rule.venues.flatMap((venue) => venue.hours ?? [])];
  const days = hours.flatMap((one) => [one.usual, ...one.seasons.map((season) => season.parts)]);
  const fits = days.every((parts) => slotsOf('2026-01-01', parts, pattern).length <= 100);
  return fits ? [] : [{ field: 'rule.slots.minutes', problem: 'MALFORMED', fault: 'TOO_MANY', most: 100 }];
}

function contentFrom(wish: ScheduleWish, rule: ScheduleRule): ScheduleContent {
  const { agencyId, title, kind, mode, effectiveFrom } = wish;
  return {
    ...{ agencyId, title, kind, mode, effectiveFrom, rule },
    hostIds: [...new Set(wish.hostIds ?? [])].filter((id) => id !== agencyId),
    participants: (wish.participants ?? []).map((one) => ({ name: one.name, agencyId: one.agencyId ?? null })),
    expectedContent: wish.expectedContent ?? null,
    howToRegister: wish.howToRegister ?? null,
    whatToBring: wish.whatToBring ?? null,
    legalBasis: wish.legalBasis ?? [],
    effectiveTo: wish.effectiveTo ?? null,
  };
}

async function mayEngageAll(ctx: RequestContext, tx: Transaction, positionIds: readonly string[]): Promise<boolean> {
  if (!positionIds.every(isIdentifier)) return false;
  const positions = await findPositions(tx, positionIds);
  const agencies = [...new Set(positions.map((one) => one.agencyId))];
  const scopes = await Promise.all(agencies.map((id) => findScope(tx, id)));
  return positions.length === positionIds.length && scopes.every((scope) => mayEngage(ctx.actor, scope));
}
