import type { FieldProblem } from '../staff/shape.js';

/** Lists whose filters stand in their address. */
export const lists = ['dang-ky', 'lich', 'cong-bo', 'tai-khoan', 'nhat-ky', 'vu-viec', 'chi-dao'] as const;

/** Kept by one person for one list. */
export const mostFilters = 20;

/** What was typed to find somebody never becomes part of a filter that is kept. */
const typedByHand: readonly string[] = ['tim', 'ma', 'q'];

/** The part of an address that makes a filter, tidied: known to be short, without what was searched for. */
export function partsOf(given: string): string {
  const parts = [...new URLSearchParams(given)].filter(([name, value]) => value !== '' && !typedByHand.includes(name));
  return new URLSearchParams(parts.toSorted(([one], [other]) => (one < other ? -1 : 1))).toString();
}

/** What stands against keeping a filter. */
export function findFilterProblems(wish: { list: string; name: string; parts: string }): FieldProblem[] {
  const name = wish.name.trim();
  return [
    ...(lists.some((one) => one === wish.list) ? [] : [{ field: 'list', problem: 'MALFORMED' } as const]),
    ...(name === '' ? [{ field: 'name', problem: 'MISSING' } as const] : []),
    ...(name.length > 60 ? [{ field: 'name', problem: 'TOO_LONG', most: 60 } as const] : []),
    ...(wish.parts === '' ? [{ field: 'parts', problem: 'MISSING' } as const] : []),
    ...(wish.parts.length > 1000 ? [{ field: 'parts', problem: 'TOO_LONG', most: 1000 } as const] : []),
  ];
}
