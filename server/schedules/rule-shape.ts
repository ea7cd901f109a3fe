import { z } from 'zod';
import type { FieldFault, FieldProblem } from '../staff/shape.js';
import { isDay } from '../working-days/day-rules.js';
import type { Hours, Part, Recurrence, ScheduleRule, ShiftPolicy } from './rule.js';

/** Reads a rule from what somebody typed, or from where it is kept; says by path what is wrong with it. */
export function readRule(
  given: unknown,
): { kind: 'Rule'; rule: ScheduleRule } | { kind: 'FieldsInvalid'; problems: FieldProblem[] } {
  const asked = withoutNothing(given);
  const read = ruleShape.safeParse(asked);
  if (read.success) return { kind: 'Rule', rule: read.data };
  return { kind: 'FieldsInvalid', problems: read.error.issues.map((issue) => problemOf(issue, asked)) };
}

/** A rule as it was kept, which had to be right to be kept. */
export function keptRule(stored: unknown): ScheduleRule {
  const read = readRule(stored);
  if (read.kind === 'Rule') return read.rule;
  throw new Error(`A stored schedule cannot be read: ${read.problems.map((one) => one.field).join(', ')}`);
}

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const day = z.string().refine(isDay);
const count = (least: number, most: number) => z.number().int().min(least).max(most);
const weekday = z.union([1, 2, 3, 4, 5, 6, 7].map((one) => z.literal(one)) as [z.ZodLiteral<1>, z.ZodLiteral<2>]);
const several = <Item extends z.ZodType>(item: Item, most: number) =>
  z
    .array(item)
    .min(1)
    .max(most)
    .refine(isWithoutTwins, 'TWICE' satisfies FieldFault);

const recurrence: z.ZodType<Recurrence> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('DAYS_OF_MONTH'),
    days: several(count(1, 31), 31),
    missingDay: z.enum(['LAST_DAY', 'SKIP']).default('LAST_DAY'),
  }),
  z.object({ kind: z.literal('NTH_WEEKDAY'), weekday, nth: several(count(1, 5), 5) }),
  z.object({
    kind: z.literal('WEEKDAY_OF_NTH_WEEK'),
    weekday,
    weeks: several(count(1, 6), 6),
    weekOne: z.enum(['WITH_DAY_ONE', 'FIRST_WHOLE']).default('WITH_DAY_ONE'),
  }),
  z.object({ kind: z.literal('LAST_WEEKDAY'), weekday }),
  z.object({ kind: z.literal('WEEKLY'), weekdays: several(weekday, 7) }),
  z.object({ kind: z.literal('DATES'), dates: several(day, 200) }),
]);

const policies = [
  'NEXT_WORKING_DAY',
  'NEXT_WORKING_DAY_SAME_MONTH',
  'NEAREST_WORKING_DAY',
  'NEAREST_WORKING_DAY_SAME_MONTH',
  'SKIP',
  'KEEP',
  'MANUAL',
] as const satisfies readonly ShiftPolicy[];

const parts: z.ZodType<readonly Part[]> = z
  .array(z.object({ from: time, to: time }))
  .min(1)
  .max(4)
  .refine(isInOrder, 'OUT_OF_ORDER' satisfies FieldFault);
const hours: z.ZodType<Hours> = z.object({
  usual: parts,
  seasons: z
    .array(z.object({ from: monthDay, to: monthDay, parts }))
    .max(6)
    .default([]),
});

/** The graph gives one number of days as a list of one. */
const daysBefore = (most: number) =>
  z.preprocess((days) => (Array.isArray(days) && days.length === 1 ? days[0] : days), count(0, most));

const cutOff = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('BEFORE_DAY_OF_MONTH'), days: several(count(1, 31), 31) }),
  z.object({ kind: z.literal('WORKING_DAYS_BEFORE'), days: daysBefore(60), until: time.default('17:00') }),
  z.object({ kind: z.literal('DAYS_BEFORE'), days: daysBefore(90), until: time.default('17:00') }),
  z.object({ kind: z.literal('NONE') }),
]);

const ruleShape: z.ZodType<ScheduleRule> = z.object({
  recurrence,
  shift: z.object({
    weekend: z.enum(policies),
    holiday: z.enum(policies),
    busy: z.enum(policies).default('KEEP'),
  }),
  turns: z.object({ positionIds: several(z.string(), 12), countedFrom: day }),
  hours,
  venues: z
    .array(
      z.object({ pointId: z.string(), room: z.string().max(80).default(''), hours: hours.nullable().default(null) }),
    )
    .min(1)
    .max(8),
  venueOrder: z.enum(['IN_TURN', 'AT_ONCE']).default('IN_TURN'),
  registration: z.object({
    opensDaysBefore: count(1, 365).nullable().default(null),
    cutOff,
    lateRequests: z.enum(['NEXT_SESSION', 'REFUSED']).default('NEXT_SESSION'),
  }),
  slots: z
    .object({ minutes: count(5, 480), publicPlaces: count(0, 200), staffPlaces: count(0, 200).default(0) })
    .nullable()
    .default(null),
  deputy: z.object({
    policy: z.enum(['FORBID', 'WARN', 'ALLOW']).default('WARN'),
    standIns: z.array(z.string()).max(10).default([]),
    inPerson: z
      .object({ atLeast: count(1, 366), per: z.enum(['MONTH', 'QUARTER', 'YEAR']) })
      .nullable()
      .default(null),
  }),
});

function isWithoutTwins(items: readonly unknown[]): boolean {
  return new Set(items).size === items.length;
}

function isInOrder(given: readonly Part[]): boolean {
  return given.every((part, i) => part.from < part.to && (i === 0 || (given[i - 1]?.to ?? '') <= part.from));
}

function problemOf(issue: z.core.$ZodIssue, asked: unknown): FieldProblem {
  const field = ['rule', ...issue.path.map(String)].join('.');
  const value = issue.path.reduce<unknown>(
    (at, name) => (at === undefined ? at : Reflect.get(Object(at), name)),
    asked,
  );
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return { field, problem: 'MISSING' };
  return { field, ...boundOf(issue, value) };
}

/** How many or how much a field holds, where that is what is wrong with it. */
function boundOf(issue: z.core.$ZodIssue, value: unknown): Omit<FieldProblem, 'field'> {
  if (issue.code === 'custom') return { problem: 'MALFORMED', ...faultNamed(issue.message) };
  const isNumber = typeof value === 'number' && (issue.code === 'too_big' || issue.code === 'too_small');
  if (isNumber) return { problem: 'MALFORMED', fault: 'OUT_OF_RANGE', ...limitOf(issue) };
  if (issue.code !== 'too_big') return { problem: 'MALFORMED' };
  return { problem: 'TOO_LONG', ...(Array.isArray(value) && { fault: 'TOO_MANY' as const }), ...limitOf(issue) };
}

function limitOf(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): { least?: number; most?: number } {
  return issue.code === 'too_big' ? { most: Number(issue.maximum) } : { least: Number(issue.minimum) };
}

function faultNamed(name: string): { fault?: FieldFault } {
  return name === 'TWICE' || name === 'OUT_OF_ORDER' ? { fault: name } : {};
}

/** GraphQL gives null where a client sent null, and undefined where it sent nothing; both are nothing here. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  return Object.fromEntries(entries.map(([name, one]) => [name, withoutNothing(one)]));
}
