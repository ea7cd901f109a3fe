import { type FieldProblem, findFieldProblems } from '../staff/shape.js';

export interface PlanItemWish {
  /** As it was answered; left out for a new line. */
  id?: string | null | undefined;
  kind: string;
  text: string;
  audience?: string | null | undefined;
  area?: string | null | undefined;
  quarter?: number | null | undefined;
  leadName?: string | null | undefined;
}

interface Plan {
  title: string;
  year: number;
  parentPaper?: string | null | undefined;
  items: readonly PlanItemWish[];
}

const mostItems = 200;

/** What is wrong with a plan: its texts, its year, a line without words or with a quarter there is not. */
export function findPlanProblems(plan: Plan): FieldProblem[] {
  const { year, items } = plan;
  return [
    ...findFieldProblems(plan, { title: { most: 300, required: true }, parentPaper: { most: 300 } }),
    ...outOf('year', year, 2000, 2100),
    ...(items.length > mostItems
      ? [{ field: 'items', problem: 'TOO_LONG', fault: 'TOO_MANY', most: mostItems } as const]
      : []),
    ...items.flatMap(itemProblems),
  ];
}

/** How many lines of each kind there are: “3 yêu cầu, 5 nhiệm vụ”. @see domain.md 6, figure 12 */
export function countItems(items: readonly { kind: string }[]): { kind: string; count: number }[] {
  const kinds = ['REQUIREMENT', 'TASK', 'CONTENT', 'DIALOGUE'];
  return kinds
    .map((kind) => ({ kind, count: items.filter((item) => item.kind === kind).length }))
    .filter(({ count }) => count > 0);
}

function itemProblems(item: PlanItemWish, at: number): FieldProblem[] {
  const shapes = {
    text: { most: 1_000, required: true },
    audience: { most: 300 },
    area: { most: 300 },
    leadName: { most: 300 },
  };
  return [
    ...findFieldProblems(item, shapes).map((one) => ({ ...one, field: `items.${at}.${one.field}` })),
    ...(item.quarter ? outOf(`items.${at}.quarter`, item.quarter, 1, 4) : []),
  ];
}

function outOf(field: string, value: number, least: number, most: number): FieldProblem[] {
  return value >= least && value <= most ? [] : [{ field, problem: 'MALFORMED', fault: 'OUT_OF_RANGE', least, most }];
}
