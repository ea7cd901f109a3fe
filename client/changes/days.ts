import { dayOf } from '../words/dates.js';
import type { News } from './documents.js';

/** The changes of one local day: those that alter a plan one by one, what is new as a list. */
export interface NewsDay {
  day: string;
  altered: News[];
  published: News[];
}

/** Changes by the local day on which the public could see them, latest day first; their order within a day is kept. */
export function newsByDay(news: readonly News[]): NewsDay[] {
  const days = new Map<string, NewsDay>();
  for (const one of news) {
    const day = dayOf(one.at);
    const known = days.get(day) ?? { day, altered: [], published: [] };
    days.set(day, known);
    (one.kind === 'PUBLISHED' ? known.published : known.altered).push(one);
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** Where the calendar of the session's agency can be read as it stood right after a change. */
export function calendarThen({ at, before, after }: News): string {
  const side = after ?? before;
  const search = new URLSearchParams({ 'co-quan': side?.agency.slug ?? '', tu: side?.day ?? '', luc: at });
  return `/?${search}`;
}
