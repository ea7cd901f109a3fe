import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Execute } from '../api/execute.js';
import { renderDesk } from '../desk/document.js';
import { composeSheet } from '../print/compose.js';
import type { Sheet } from '../print/sheet.js';
import { en } from '../words/en.js';
import { type Language, type Reader, ReaderContext } from '../words/reader.js';
import { vi } from '../words/vi.js';
import { assetsOf, embedEntry, type Manifest } from './assets.js';
import { FaultView, MissingView } from './dead-ends.js';
import { EmbedShell } from './embed-shell.js';
import type { Asking, Frame, Head, Opened, Page } from './route.js';
import { findPage } from './routes.js';
import { Shell } from './shell.js';

export interface PageRequest {
  /** Path of the address, with `/en` for English. */
  path: string;
  /** Query string with its `?`, or nothing. */
  search: string;
  /** For the server's log only: the address, not the browser, chooses the language, so that pages can be cached. */
  acceptLanguage?: string;
  /** ISO 8601. */
  now: string;
  execute: Execute;
  assets: Manifest;
  /** Such as `https://tiepdan.example`, for canonical addresses. */
  origin?: string;
}

export interface PageAnswer {
  status: number;
  html: string;
  redirect?: string;
  /** Whether everyone may be given this answer for a short while. */
  cacheable: boolean;
  /** Whether other sites may put it into a frame. */
  framed?: boolean;
  /** Why the page could not be made, for the log; never shown. */
  fault?: unknown;
}

/** The document of the desk, which its own script fills. */
export const deskDocument = renderDesk;

/** Whether a path is one of our pages, in either language. */
export function isPagePath(path: string): boolean {
  return findPage(readPath(path).path) !== undefined;
}

/** Makes the whole HTML of an address. Always answers: what is missing is a designed 404, what breaks a designed 500. */
export async function renderPage(request: PageRequest): Promise<PageAnswer> {
  const reader = readerOf(request);
  const found = findPage(reader.path);
  try {
    if (!found) return missing(request, reader, 'site');
    const opened = await found.page.open(askingOf(request, reader, found.params), reader);
    return answer(request, reader, found.page, opened);
  } catch (fault) {
    const { title, what } = reader.words.frame.fault;
    const head = { title, description: what, hidden: true };
    const html = whole(request, reader, { head, body: <FaultView /> }, found?.page.frame);
    return { status: 500, html, cacheable: false, fault, framed: found?.page.frame === 'embed' };
  }
}

/** The paper at a path as text to be laid out elsewhere, in the words of the page itself; null when there is none. */
export function composePaper(request: Omit<PageRequest, 'assets'>): Promise<Sheet | null> {
  return composeSheet(readerOf({ ...request, assets: {} }), request.execute);
}

function answer(request: PageRequest, reader: Reader, page: Page, opened: Opened): PageAnswer {
  if ('missing' in opened) return missing(request, reader, page.frame);
  if ('redirect' in opened) return { status: 303, html: '', redirect: opened.redirect, cacheable: false };
  const html = whole(request, reader, opened, page.frame);
  return { status: 200, html, cacheable: page.cacheable, framed: page.frame === 'embed' };
}

function missing(request: PageRequest, reader: Reader, frame: Frame): PageAnswer {
  const { title, what } = reader.words.frame.missing;
  const head = { title, description: what, hidden: true };
  const html = whole(request, reader, { head, body: <MissingView /> }, frame);
  return { status: 404, html, cacheable: false, framed: frame === 'embed' };
}

/** What stands between header and footer. */
interface Content {
  head: Head;
  body: ComponentChildren;
  island?: { name: string; data: unknown } | undefined;
}

function whole(request: PageRequest, reader: Reader, content: Content, frame: Frame = 'site'): string {
  const { head, body, island } = content;
  if (frame === 'embed') return framedWhole(request, reader, content);
  const wanted = island ? [`client/words/${reader.language}.ts`, ...islandSources(island.name, reader.language)] : [];
  const html = renderToString(
    <ReaderContext.Provider value={reader}>
      <Shell
        head={head}
        reader={reader}
        assets={assetsOf(request.assets, wanted)}
        island={island}
        isBare={frame === 'wall'}
      >
        {body}
      </Shell>
    </ReaderContext.Provider>,
  );
  return `<!doctype html>${html}`;
}

function framedWhole(request: PageRequest, reader: Reader, { head, body }: Content): string {
  const html = renderToString(
    <ReaderContext.Provider value={reader}>
      <EmbedShell head={head} reader={reader} assets={assetsOf(request.assets, [], embedEntry)}>
        {body}
      </EmbedShell>
    </ReaderContext.Provider>,
  );
  return `<!doctype html>${html}`;
}

/** Every living view is `client/<feature>/<feature>-view.tsx`, where the feature is the island's name; some bring their own words. */
const islandSources = (name: string, language: Language) => [
  `client/${name}/${name}-view.tsx`,
  `client/words/${language}/${name}.ts`,
];

function askingOf(request: PageRequest, reader: Reader, params: Record<string, string>): Asking {
  const search = new URLSearchParams(request.search);
  return { execute: request.execute, params, search, language: reader.language, now: request.now };
}

function readerOf(request: PageRequest): Reader {
  const { language, path } = readPath(request.path);
  const { search, now, origin = '' } = request;
  return { language, path, search, now, origin, words: language === 'vi' ? vi : en };
}

function readPath(address: string): { language: Language; path: string } {
  const decoded = decode(address);
  const english = decoded === '/en' || decoded.startsWith('/en/');
  const path = english ? decoded.slice(3) || '/' : decoded;
  return { language: english ? 'en' : 'vi', path: path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path };
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '/%';
  }
}
