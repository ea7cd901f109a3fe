import type { AgencyChoice } from './documents.js';

/** Which period an address asks for; what cannot be read is left to the latest year of which a quarter is over. */
export function periodAsked(search: URLSearchParams, today: string): { year: number; quarter: number | null } {
  const latest = latestYear(today);
  const year = Number(search.get('nam'));
  const quarter = Number(search.get('quy'));
  return {
    year: Number.isInteger(year) && year >= 2000 && year <= 2200 ? year : latest,
    quarter: [1, 2, 3, 4].includes(quarter) ? quarter : null,
  };
}

/** Years that can be chosen, the latest first. */
export function yearsToChoose(today: string, chosen: number): number[] {
  const latest = Number(today.slice(0, 4));
  const years = Array.from({ length: 6 }, (_, i) => latest - i);
  return years.includes(chosen) ? years : [...years, chosen];
}

/** Whose figures are shown where none is chosen: the topmost agency that has most agencies below it. */
export function firstShown(agencies: readonly AgencyChoice[]): AgencyChoice | undefined {
  const below = (id: string) => agencies.filter((one) => one.ancestors.some((above) => above.id === id)).length;
  return agencies.toSorted((a, b) => a.ancestors.length - b.ancestors.length || below(b.id) - below(a.id))[0];
}

/** How long a bar is, in per cent of the longest. */
export function lengthOf(count: number | null, all: readonly { count: number | null }[]): number {
  const most = Math.max(1, ...all.map((one) => one.count ?? 0));
  return Math.round(((count ?? 0) / most) * 1000) / 10;
}

function latestYear(today: string): number {
  const year = Number(today.slice(0, 4));
  return today.slice(5, 7) > '03' ? year : year - 1;
}
