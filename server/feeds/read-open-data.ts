import type { Database } from '../../db/client.js';
import { findPointIdBySlug, fingerprintOf } from '../../db/feeds.js';
import { fold } from '../../db/fold.js';
import type { SessionQuestion } from '../../db/sessions.js';
import { localDay } from '../local-day.js';
import { putQuestion } from '../sessions/question.js';
import { columns, saidOf } from './columns.js';
import { byteOrderMark, csvLine } from './csv.js';
import type { AddressFilter } from './filter-rules.js';
import { licence } from './licence.js';
import type { Reader } from './read-calendar.js';
import type { Site } from './say.js';
import { findScopeOf } from './scope.js';
import { listTold, type ToldSession } from './told.js';

/** Which sessions an address asks for, and a mark of what they are now. */
export interface OpenData {
  asked: Omit<SessionQuestion, 'most' | 'after'>;
  fromDay: string;
  mark: string;
}

const pageLength = 500;
/** The mark is of this many; nobody has as many sessions in a calendar. */
const everything = 1_000_000;

/** Understands what is asked for; null when it names somebody or something that is not there. From today on unless a day is given. */
export async function readOpenData({ db, now }: Reader, filter: AddressFilter): Promise<OpenData | null> {
  const narrows = await narrowsOf(db, filter);
  if (narrows === null) return null;
  const fromDay = filter.from ?? localDay(now());
  const { to: toDay, freeOnly, text, kinds } = filter;
  const question = putQuestion({ fromDay, toDay, freeOnly, text, kinds }, { now: now(), unitCodes: undefined, fold });
  const asked = { ...question, ...narrows };
  return { asked, fromDay, mark: await fingerprintOf(db, { ...asked, most: everything }, { counts: true }) };
}

/** The sessions page by page as lines of a CSV file; nothing is held longer than a page. */
export async function* csvOf(db: Database, { asked }: OpenData, site: Site): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns.map((column) => saidOf(column, site.locale).name));
  for await (const page of pagesOf(db, asked))
    yield page.map((told) => csvLine(columns.map((column) => column.read(told, site)))).join('');
}

/** The same as one JSON document, with its licence and what each field holds. */
export async function* jsonOf(db: Database, { asked }: OpenData, site: Site): AsyncGenerator<string> {
  const { locale, origin } = site;
  const fields = columns.map((column) => ({ column, ...saidOf(column, locale) }));
  const about = {
    licence: { url: licence.url, text: licence[locale] },
    source: origin,
    timeZone: 'Asia/Ho_Chi_Minh',
    columns: fields.map(({ name, title, about, column }) => ({ name, title, about, datatype: column.datatype })),
  };
  yield `${JSON.stringify(about).slice(0, -1)},"sessions":[`;
  let isFirst = true;
  for await (const page of pagesOf(db, asked)) {
    const rows = page.map((told) =>
      JSON.stringify(Object.fromEntries(fields.map(({ name, column }) => [name, column.read(told, site)]))),
    );
    yield `${isFirst ? '' : ','}\n${rows.join(',\n')}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

async function* pagesOf(db: Database, asked: OpenData['asked']): AsyncGenerator<ToldSession[]> {
  let after: SessionQuestion['after'];
  for (;;) {
    const page = await listTold(db, { ...asked, after, most: pageLength });
    if (page.length > 0) yield page;
    const last = page.at(-1)?.session;
    if (page.length < pageLength || last === undefined) return;
    after = { startsAt: last.startsAt, id: last.id };
  }
}

async function narrowsOf(db: Database, { agency, subordinate, leader, unit, point }: AddressFilter) {
  const scopes = await Promise.all([
    agency === undefined ? undefined : findScopeOf(db, { of: 'agency', slug: agency, withSubordinate: subordinate }),
    leader === undefined ? undefined : findScopeOf(db, { of: 'leader', slug: leader }),
    unit === undefined ? undefined : findScopeOf(db, { of: 'unit', code: unit }),
  ]);
  const pointId = point === undefined ? undefined : await findPointIdBySlug(db, point);
  if (pointId === null || scopes.includes(null)) return null;
  return Object.assign({}, ...scopes.map((scope) => scope?.narrows), pointId === undefined ? {} : { pointId });
}
