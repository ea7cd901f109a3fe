import type { SessionKind } from '../api/enums.js';
import { dayOf } from '../words/dates.js';
import { addDays, type Day, firstOfMonth, isDay, lastOfMonth, mondayOf } from './days.js';
import { readMoment } from './moment.js';

export type ViewName = 'danh-sach' | 'tuan' | 'thang';

/** What a reader wants to see. All of it lives in the address, so that it can be shared and gone back to. */
export interface Filters {
  /** Slug of an agency. */
  agency: string | undefined;
  /** Whether agencies below it count too. */
  subordinate: boolean;
  /** Slug of a leader. */
  leader: string | undefined;
  kind: KindGroup | undefined;
  /** Slug of a reception point. */
  point: string | undefined;
  freeOnly: boolean;
  from: Day | undefined;
  to: Day | undefined;
  text: string | undefined;
  view: ViewName;
  /** Cursor of the page before, in the list. */
  after: string | undefined;
  /** The earlier instant as of which the calendar is told; ISO 8601. */
  at: string | undefined;
}

/** Kinds as people choose them, by the word in the address. */
export const kindGroups = {
  'tiep-cong-dan': ['REGULAR', 'PERIODIC', 'AD_HOC'],
  'dinh-ky': ['PERIODIC'],
  'thuong-xuyen': ['REGULAR'],
  'dot-xuat': ['AD_HOC'],
  'doi-thoai': ['PUBLIC_DIALOGUE', 'BUSINESS_DIALOGUE'],
} as const satisfies Record<string, readonly SessionKind[]>;

export type KindGroup = keyof typeof kindGroups;

const isKindGroup = (word: string | null): word is KindGroup => word !== null && word in kindGroups;
const isViewName = (word: string | null): word is ViewName =>
  word === 'danh-sach' || word === 'tuan' || word === 'thang';

/** Reads the filters of an address; what is not understood is left out, never an error. */
export function readFilters(search: URLSearchParams): Filters {
  const word = (name: string) => search.get(name)?.trim().slice(0, 120) || undefined;
  const day = (name: string) => {
    const text = search.get(name);
    return isDay(text) ? text : undefined;
  };
  const at = readMoment(search);
  const kind = search.get('loai');
  const view = search.get('xem');
  return {
    agency: word('co-quan'),
    subordinate: search.get('cap-duoi') === '1',
    leader: word('lanh-dao'),
    kind: isKindGroup(kind) ? kind : undefined,
    point: word('noi'),
    freeOnly: search.get('con-cho') === '1' && !at,
    from: day('tu'),
    to: day('den'),
    text: word('q'),
    view: isViewName(view) ? view : 'danh-sach',
    after: word('sau'),
    at,
  };
}

/** Query string of filters with its `?`, shortest form, always in the same order; nothing when all is as usual. */
export function writeFilters(filters: Filters): string {
  const search = new URLSearchParams();
  const put = (name: string, value: string | undefined) => value && search.set(name, value);
  put('q', filters.text);
  put('co-quan', filters.agency);
  put('cap-duoi', filters.agency && filters.subordinate ? '1' : undefined);
  put('lanh-dao', filters.leader);
  put('loai', filters.kind);
  put('noi', filters.point);
  put('con-cho', filters.freeOnly ? '1' : undefined);
  put('tu', filters.from);
  put('den', filters.to);
  put('xem', filters.view === 'danh-sach' ? undefined : filters.view);
  put('sau', filters.after);
  put('luc', filters.at);
  const text = search.toString();
  return text ? `?${text}` : '';
}

/** The same wish with some of it changed; a change of wish starts the list anew. */
export function withFilters(filters: Filters, change: Partial<Filters>): Filters {
  return { ...filters, after: undefined, ...change };
}

/** The day from which a wish without days is told: today, or the day of the earlier moment. */
const startOf = ({ from, at }: Filters, today: Day): Day => from ?? (at ? dayOf(at) : today);

/** Days that are shown: `to` is left open in the list, which goes on page by page. */
export interface Shown {
  from: Day;
  to: Day | undefined;
}

export function shownDays(filters: Filters, today: Day): Shown {
  const start = startOf(filters, today);
  if (filters.view === 'thang') return { from: firstOfMonth(start), to: lastOfMonth(start) };
  if (filters.view === 'tuan') return { from: mondayOf(start), to: addDays(mondayOf(start), 6) };
  return { from: start, to: filters.to };
}

/** The wish for the stretch before or after: a week in the week view, else a month from its first day. */
export function step(filters: Filters, today: Day, direction: -1 | 1): Filters {
  const start = startOf(filters, today);
  const from = filters.view === 'tuan' ? addDays(mondayOf(start), 7 * direction) : firstOfMonth(start, direction);
  return withFilters(filters, { from, to: undefined });
}

/** Whether anything but time and view narrows the calendar. */
export function isNarrowed(filters: Filters): boolean {
  const { agency, leader, kind, point, freeOnly, text } = filters;
  return Boolean(agency || leader || kind || point || freeOnly || text);
}
