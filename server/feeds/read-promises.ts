import { type AgencyRow, findAgencies, findAgencyBySlug } from '../../db/agencies.js';
import { listPromiseNews, type PromiseNewsRow } from '../../db/promise-news.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { printedDay } from '../working-days/day-rules.js';
import { type AtomEntry, atomFile, type Difference } from './atom.js';
import { promiseWords } from './promise-words.js';
import type { Reader } from './read-calendar.js';
import { agencyIn, type Site } from './say.js';

/** Pieces of news in one file, and letters of a promise in a headline. */
const mostNews = 50;
const mostLetters = 140;

/**
 * What became of the promises of the book as an Atom file, all of them or those an agency gave or owes; null when there is no such
 * agency. It names nobody: promises of the book are written without names.
 *
 * @param slug of the agency; everybody's where there is none
 */
export async function readPromiseFile(
  { db, now }: Reader,
  slug: string | undefined,
  { site, source, after }: { site: Site; source: string; after: { at: string; key: string } | undefined },
): Promise<string | null> {
  const agency = slug === undefined ? undefined : await findAgencyBySlug(db, slug);
  if (agency === null) return null;
  const asked = { agencyId: agency?.id, today: localDay(now()), most: mostNews + 1, after };
  const rows = await listPromiseNews(db, asked);
  const news = rows.slice(0, mostNews);
  const last = rows.length > mostNews ? news.at(-1) : undefined;
  const agencies = await findAgencies(db, [...new Set(news.flatMap((one) => [one.agencyId, one.ownerAgencyId]))]);
  const words = promiseWords(site.locale);
  return atomFile({
    ...{ site, source, about: words.about },
    next: last && placeOf(last),
    path: agency ? `/so-loi-hua?co-quan=${agency.slug}` : '/so-loi-hua',
    title: agency ? words.title(agencyIn(site.locale, agency)) : words.wholeTitle,
    entries: news.map((one) => entryOf(site, agencies, one)),
  });
}

/** Reads a place in the record; undefined for none, null for what is no place. */
export function readPromisePlace(text: string | undefined): { at: string; key: string } | null | undefined {
  if (text === undefined) return undefined;
  const [at = '', id = '', what = '', nth, ...rest] = text.split('_');
  const isPlace = rest.length === 0 && isIdentifier(id) && /^[A-Z]{3,9}$/.test(what) && !Number.isNaN(Date.parse(at));
  const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at);
  return isPlace && isInstant ? { at, key: [id, what, nth ?? ''].join(' ') } : null;
}

function placeOf({ at, key }: PromiseNewsRow): string {
  return [at, ...key.split(' ')].join('_');
}

function entryOf(site: Site, agencies: readonly AgencyRow[], news: PromiseNewsRow): AtomEntry {
  const words = promiseWords(site.locale);
  const nameOf = (id: string) => {
    const agency = agencies.find((one) => one.id === id);
    return agency ? agencyIn(site.locale, agency) : '';
  };
  const owner = agencies.find((one) => one.id === news.ownerAgencyId);
  return {
    ...{ key: news.key, at: news.at, category: { term: news.what, label: words[news.what] } },
    title: words.headline(words[news.what], inShort(news.publicText)),
    author: nameOf(news.agencyId),
    page: `/so-loi-hua${owner ? `?co-quan=${owner.slug}` : ''}#${news.directiveId}`,
    reasons: [
      ...(news.publicText.length > mostLetters ? [{ name: words[news.what], text: news.publicText }] : []),
      ...(news.note ? [{ name: words.note, text: news.note }] : []),
    ],
    differences: factsOf(site, news, { owner: nameOf(news.ownerAgencyId), giver: nameOf(news.agencyId) }),
  };
}

/** What is told beside: of more time both days, of everything else how it is. */
function factsOf(site: Site, news: PromiseNewsRow, { owner, giver }: { owner: string; giver: string }): Difference[] {
  const words = promiseWords(site.locale);
  if (news.fromDueDay !== null)
    return [{ name: words.due, before: printedDay(news.fromDueDay), after: printedDay(news.dueDay) }];
  const fact = (name: string, after: string) => ({ name, before: null, after });
  return [
    fact(words.owner, owner),
    ...(owner === giver ? [] : [fact(words.giver, giver)]),
    fact(words.due, printedDay(news.dueDay)),
    ...(news.doneDay ? [fact(words.done, printedDay(news.doneDay))] : []),
  ];
}

/** The beginning of a text, ended at a word. */
function inShort(text: string): string {
  if (text.length <= mostLetters) return text;
  return `${text.slice(0, mostLetters).replace(/\s+\S*$/, '')} …`;
}
