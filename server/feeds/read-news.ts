import { findAgencies } from '../../db/agencies.js';
import { type EditionRow, listNews, type NewsRow } from '../../db/calendar-news.js';
import type { Database } from '../../db/client.js';
import { findLeaders, findPositions } from '../../db/leaders.js';
import { findPoints } from '../../db/points.js';
import { isIdentifier } from '../identifier.js';
import { type AtomEntry, atomFile, type Difference } from './atom.js';
import { decideChange } from './change-rules.js';
import { agencyIn, type Site, sayHours, sayKey, sayOfficer, sayPlace, sayScope } from './say.js';
import { type FeedAddress, findScopeOf } from './scope.js';
import type { Officer, ToldSession } from './told.js';
import { type FeedWords, feedWords } from './words.js';

/** Pieces of news in one file. */
const mostNews = 50;

/** Changes before this place in the record; without one, the latest. */
export type NewsPlace = Exclude<ReturnType<typeof readPlace>, null>;

/**
 * Changes of the calendar at an address as an Atom file, the latest or those before a place; null when nobody is there.
 *
 * Each file names the one that follows it, so that a reader can go back to the beginning.
 *
 * @see RFC 5005, section 3
 */
export async function readNewsFile(
  db: Database,
  address: FeedAddress,
  { site, source, after }: { site: Site; source: string; after: NewsPlace },
): Promise<string | null> {
  const scope = await findScopeOf(db, address);
  if (scope === null) return null;
  const rows = await listNews(db, scope.narrows, { most: mostNews + 1, after });
  const news = rows.slice(0, mostNews);
  const last = rows.length > mostNews ? news.at(-1) : undefined;
  const names = await readNames(db, news);
  const { changes } = feedWords(site.locale);
  const whose = sayScope(site.locale, scope.named);
  return atomFile({
    site,
    source,
    next: last && placeOf(last),
    path: scope.path,
    about: changes.about,
    title: whose === null ? changes.wholeTitle : changes.title(whose),
    entries: news.flatMap((one) => entryOf(site, names, one)),
  });
}

/** A place in the record as an address holds it: the instant and the edition of the last piece that was read. */
function placeOf({ at, edition }: NewsRow): string {
  return [at, edition.sessionId, edition.edition].join('_');
}

/** Reads such a place; undefined for none, null for what is no place. */
export function readPlace(text: string | undefined) {
  if (text === undefined) return undefined;
  const [at = '', sessionId = '', edition = '', ...rest] = text.split('_');
  const isPlace = rest.length === 0 && isIdentifier(sessionId) && /^\d{1,9}$/.test(edition) && isInstant(at);
  return isPlace ? { at, sessionId, edition: Number(edition) } : null;
}

const isInstant = (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));

interface Names {
  officer(positionId: string): Officer | undefined;
  point(id: string): ToldSession['point'] | undefined;
  agency(id: string): ToldSession['agency'] | undefined;
}

async function readNames(db: Database, news: readonly NewsRow[]): Promise<Names> {
  const editions = news.flatMap(({ edition, before }) => (before === null ? [edition] : [edition, before]));
  const positionIds = editions.flatMap((one) => [one.assignedPositionId, one.actualPositionId ?? []].flat());
  const [agencies, points, positions] = await Promise.all([
    findAgencies(db, [...new Set(editions.map((one) => one.agencyId))]),
    findPoints(db, [...new Set(editions.map((one) => one.pointId))]),
    findPositions(db, [...new Set(positionIds)]),
  ]);
  const leaders = await findLeaders(db, [...new Set(positions.map((one) => one.leaderId))]);
  return {
    agency: (id) => agencies.find((one) => one.id === id),
    point: (id) => points.find((one) => one.id === id),
    officer(id) {
      const position = positions.find((one) => one.id === id);
      const leader = leaders.find((one) => one.id === position?.leaderId);
      return position && leader && { position, leader };
    },
  };
}

function entryOf(site: Site, names: Names, news: NewsRow): AtomEntry[] {
  const { at, isEnd, edition, before } = news;
  const change = isEnd ? 'WITHDRAWN' : decideChange(before, edition, news.isRestoration);
  if (change === null) return [];
  const words = feedWords(site.locale);
  const agency = names.agency(edition.agencyId);
  return [
    {
      key: `${edition.sessionId} ${edition.edition}${isEnd ? ' withdrawn' : ''}`,
      at,
      category: { term: change, label: words.changes[change] },
      title: words.changes.headline(words.changes[change], sayReceiver(site, names, edition), sayHours(words, edition)),
      author: agency ? agencyIn(site.locale, agency) : '',
      // What was taken back is not repeated: who and when is all that is said.
      page: isEnd ? null : `/buoi/${edition.slug}`,
      reasons: isEnd || change === 'RESTORED' ? [] : reasonsOf(words, edition),
      differences: isEnd ? [] : differencesOf(site, names, before, edition),
    },
  ];
}

function reasonsOf({ changes }: FeedWords, edition: EditionRow): AtomEntry['reasons'] {
  return [
    { name: changes.reason, text: edition.statusReason },
    { name: changes.reason, text: edition.delegationReason },
    { name: changes.document, text: edition.delegationDocument },
  ].flatMap(({ name, text }) => (text ? [{ name, text }] : []));
}

/** What is told of both editions where they differ; of a first edition everything. */
function differencesOf(site: Site, names: Names, before: EditionRow | null, now: EditionRow): Difference[] {
  const words = feedWords(site.locale);
  const { changes } = words;
  const tell = (edition: EditionRow): [string, string][] => [
    [changes.when, sayHours(words, edition)],
    [changes.receiver, sayReceiver(site, names, edition)],
    [changes.place, sayPlaceOf(names, edition)],
    [changes.status, sayKey(words.statuses, edition.status)],
    [changes.content, [edition.expectedContent, ...edition.topics].filter(Boolean).join('; ')],
  ];
  const earlier = before && tell(before);
  return tell(now)
    .map(([name, after], index) => ({ name, before: earlier?.[index]?.[1] ?? null, after }))
    .filter((one) => one.before !== one.after && (one.after !== '' || one.before !== null));
}

function sayReceiver(site: Site, names: Names, edition: EditionRow): string {
  const officer = names.officer(edition.actualPositionId ?? edition.assignedPositionId);
  return officer ? sayOfficer(site.locale, officer) : '';
}

function sayPlaceOf(names: Names, { pointId, room }: EditionRow): string {
  const point = names.point(pointId);
  return point ? sayPlace(point, room) : '';
}
