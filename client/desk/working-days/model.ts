import { addDays } from '../../calendar/days.js';
import type { EnumOf, VariablesOf } from '../graph.js';
import type { dayEffectsQuery } from './documents.js';

type DayInputs = VariablesOf<typeof dayEffectsQuery>['days'];

/** A change of days as it is typed; an empty kind makes them what they usually are. */
export interface DaysDraft {
  from: string;
  to: string;
  kind: string;
  source: string;
}

export const noDays: DaysDraft = { from: '', to: '', kind: 'HOLIDAY', source: '' };

/** Days somebody would change at once by hand; more come from a file. */
const most = 60;

type Words = Record<'needDays' | 'needSource', string>;

/** What is still to be said before a change can be looked at. */
export function findMissing(draft: DaysDraft, words: Words): { field: string; text: string }[] {
  const to = draft.to || draft.from;
  const isSpan = draft.from !== '' && draft.from <= to && to < addDays(draft.from, most);
  return [
    ...(isSpan ? [] : [{ field: 'from', text: words.needDays }]),
    ...(draft.kind && !draft.source.trim() ? [{ field: 'source', text: words.needSource }] : []),
  ];
}

/** Each of the days, as the graph takes them. */
export function daysOf({ from, to, kind, source }: DaysDraft): DayInputs {
  const last = to || from;
  const days: string[] = [];
  for (let day = from; day <= last && days.length < most; day = addDays(day, 1)) days.push(day);
  const said = kind ? { kind: kind as EnumOf<'WorkingDayKind'>, source: source.trim() } : { kind: null, source: null };
  return days.map((day) => ({ day, ...said }));
}
