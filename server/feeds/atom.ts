import { v5 as uuidv5 } from 'uuid';
import { licence } from './licence.js';
import { addressOf, type Site } from './say.js';
import { feedWords } from './words.js';

/** What something was and is; `before` is null where there was no before. */
export interface Difference {
  name: string;
  before: string | null;
  after: string;
}

/** One thing that happened: to a session, to a promise. */
export interface AtomEntry {
  /** The same for ever for the same change. */
  key: string;
  at: string;
  /** What kind of thing, for programs and in words. */
  category: { term: string; label: string };
  title: string;
  author: string;
  /** Of the page about it; null when there is none any more. */
  page: string | null;
  reasons: readonly { name: string; text: string }[];
  differences: readonly Difference[];
}

export interface AtomFile {
  site: Site;
  title: string;
  about: string;
  /** Of the page people read, and of this very file. */
  path: string;
  source: string;
  /** Where the entries before these begin, for the address of the next file; left out at the beginning of the record. */
  next?: string | undefined;
  entries: readonly AtomEntry[];
}

/** What happened as an Atom file, latest first, page by page. The same entries give the same file. @see RFC 4287, RFC 5005 */
export function atomFile({ site, title, about, path, source, next, entries }: AtomFile): string {
  const self = source.split('?')[0] ?? source;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.locale}">`,
    `<id>${inXml(self)}</id>`,
    `<title>${inXml(title)}</title>`,
    `<subtitle>${inXml(about)}</subtitle>`,
    `<updated>${entries[0]?.at ?? beginning}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${inXml(source)}"/>`,
    `<link rel="alternate" type="text/html" href="${inXml(addressOf(site) + path)}"/>`,
    `<link rel="first" type="application/atom+xml" href="${inXml(pageFrom(source, undefined))}"/>`,
    ...(next ? [`<link rel="next" type="application/atom+xml" href="${inXml(pageFrom(source, next))}"/>`] : []),
    `<rights>${inXml(licence[site.locale])}</rights>`,
    '<generator>Tiếp Dân</generator>',
    ...entries.map((entry) => entryXml(site, path, entry)),
    '</feed>\n',
  ].join('\n');
}

/** A record without entries is as old as the law it serves: Luật Tiếp công dân, 25/11/2013. */
const beginning = '2013-11-25T00:00:00.000Z';
/** Names changes; drawn once. */
const namespace = '5f0c9c8a-60e5-4a0c-9d1b-3b4f4c1a7e52';

function entryXml(site: Site, path: string, { key, at, category, title, author, page, ...entry }: AtomEntry): string {
  const link = addressOf(site) + (page ?? path);
  return [
    '<entry>',
    `<id>urn:uuid:${uuidv5(key, namespace)}</id>`,
    `<title>${inXml(title)}</title>`,
    `<updated>${at}</updated>`,
    `<published>${at}</published>`,
    `<author><name>${inXml(author)}</name></author>`,
    `<category term="${inXml(category.term)}" label="${inXml(category.label)}"/>`,
    `<link rel="alternate" type="text/html" href="${inXml(link)}"/>`,
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${bodyOf(site, title, entry)}</div></content>`,
    '</entry>',
  ].join('\n');
}

/** The address of the page that begins at a place, or of the first one. */
function pageFrom(source: string, place: string | undefined): string {
  const [path, query] = source.split('?');
  const asked = new URLSearchParams(query);
  asked.delete(placeParameter);
  if (place !== undefined) asked.set(placeParameter, place);
  return asked.size === 0 ? (path ?? source) : `${path}?${asked}`;
}

/** Names the place in an address from which on older changes are told. */
export const placeParameter = 'truoc';

function bodyOf(
  { locale }: Site,
  title: string,
  { reasons, differences }: Pick<AtomEntry, 'reasons' | 'differences'>,
): string {
  const { changes } = feedWords(locale);
  const hasBefore = differences.some(({ before }) => before !== null);
  const head = hasBefore ? `<tr><th></th><th>${changes.before}</th><th>${changes.after}</th></tr>` : '';
  const rows = differences.map(({ name, before, after }) => {
    const cells = hasBefore ? [before ?? '', after] : [after];
    return `<tr><th>${inXml(name)}</th>${cells.map((cell) => `<td>${inXml(cell)}</td>`).join('')}</tr>`;
  });
  return [
    `<p>${inXml(title)}</p>`,
    ...reasons.map(({ name, text }) => `<p>${inXml(name)}: ${inXml(text)}</p>`),
    ...(rows.length === 0 ? [] : [`<table>${head}${rows.join('')}</table>`]),
  ].join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them, escaped or not.
const unshowable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function inXml(text: string): string {
  return text.replace(unshowable, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
