import { type AgencyRow, findAgencies, findAgencyBySlug } from '../../db/agencies.js';
import type { Database } from '../../db/client.js';
import { type DirectiveRow, listDirectives } from '../../db/directives.js';
import { daysLateOn, type Standing, standingOn } from '../directives/rules.js';
import { localDay } from '../local-day.js';
import type { Cell } from './columns.js';
import { byteOrderMark, csvLine } from './csv.js';
import { licence } from './licence.js';
import type { Reader } from './read-calendar.js';
import { addressOf, agencyIn, type Locale, type Site } from './say.js';

/** A promise of the book with who owes it and who gave it, as of a day. */
interface Told {
  promise: DirectiveRow;
  owner: AgencyRow | undefined;
  giver: AgencyRow | undefined;
  today: string;
}

interface Column {
  vi: string;
  en: string;
  read(told: Told, site: Site): Cell;
}

/** Every column, in order. Columns are only ever added, at the end. */
const columns: readonly Column[] = [
  { vi: 'ma', en: 'id', read: ({ promise }) => promise.id },
  { vi: 'noi_dung', en: 'promise', read: ({ promise }) => promise.publicText },
  { vi: 'ma_co_quan_thuc_hien', en: 'owner_slug', read: ({ owner }) => owner?.slug ?? null },
  { vi: 'co_quan_thuc_hien', en: 'owner', read: ({ owner }, { locale }) => (owner ? agencyIn(locale, owner) : null) },
  { vi: 'ma_co_quan_chi_dao', en: 'giver_slug', read: ({ giver }) => giver?.slug ?? null },
  { vi: 'co_quan_chi_dao', en: 'giver', read: ({ giver }, { locale }) => (giver ? agencyIn(locale, giver) : null) },
  { vi: 'ngay_giao', en: 'given_day', read: ({ promise }) => promise.givenDay },
  { vi: 'han_ban_dau', en: 'first_due_day', read: ({ promise }) => promise.firstDueDay },
  { vi: 'han', en: 'due_day', read: ({ promise }) => promise.dueDay },
  {
    vi: 'tinh_trang',
    en: 'standing',
    read: ({ promise, today }, { locale }) => standings[locale][standingOn(promise, today)],
  },
  { vi: 'ngay_xong', en: 'done_day', read: ({ promise }) => promise.doneDay },
  { vi: 'so_ngay_tre', en: 'days_late', read: ({ promise, today }) => daysLateOn(promise, today) },
  { vi: 'ly_do_thoi', en: 'reason_called_off', read: ({ promise }) => promise.reason },
  {
    vi: 'trang',
    en: 'page',
    read: ({ promise, owner }, site) =>
      `${addressOf(site)}/so-loi-hua${owner ? `?co-quan=${owner.slug}` : ''}#${promise.id}`,
  },
];

const standings: Readonly<Record<Locale, Readonly<Record<Standing, string>>>> = {
  vi: {
    ...{ PENDING: 'Đang thực hiện, trong hạn', OVERDUE: 'Quá hạn', DONE_IN_TIME: 'Đã xong, đúng hạn' },
    ...{ DONE_LATE: 'Đã xong, trễ hạn', CANCELLED: 'Thôi thực hiện' },
  },
  en: {
    ...{ PENDING: 'Pending, in time', OVERDUE: 'Overdue', DONE_IN_TIME: 'Done in time', DONE_LATE: 'Done late' },
    CANCELLED: 'Called off',
  },
};

const pageLength = 500;

/** The book of promises as a CSV or JSON file, all of it or what an agency gave or owes; null when there is no such agency. */
export async function readBookFile(
  { db, now }: Reader,
  slug: string | undefined,
  { site, format }: { site: Site; format: 'csv' | 'json' },
): Promise<string | null> {
  const agency = slug === undefined ? undefined : await findAgencyBySlug(db, slug);
  if (agency === null) return null;
  const told = await listTold(db, { agencyId: agency?.id, today: localDay(now()) });
  const names = columns.map((one) => one[site.locale]);
  const rows = told.map((one) => columns.map(({ read }) => read(one, site)));
  if (format === 'csv') return byteOrderMark + [names, ...rows].map(csvLine).join('');
  const promises = rows.map((cells) => Object.fromEntries(cells.map((cell, i) => [names[i] ?? '', cell])));
  const about = { licence: { url: licence.url, text: licence[site.locale] }, source: site.origin };
  return `${JSON.stringify({ ...about, promises }, null, 1)}\n`;
}

async function listTold(db: Database, asked: { agencyId: string | undefined; today: string }): Promise<Told[]> {
  const found: DirectiveRow[] = [];
  for (;;) {
    const last = found.at(-1);
    const after = last && { by: last.dueDay, id: last.id };
    const page = await listDirectives(db, { ...asked, side: 'EITHER', isBook: true, after, most: pageLength });
    found.push(...page);
    if (page.length < pageLength) break;
  }
  const ids = found.flatMap((one) => [one.agencyId, one.ownerAgencyId]);
  const agencies = new Map((await findAgencies(db, [...new Set(ids)])).map((one) => [one.id, one]));
  return found.map((promise) => ({
    ...{ promise, today: asked.today },
    ...{ owner: agencies.get(promise.ownerAgencyId), giver: agencies.get(promise.agencyId) },
  }));
}
