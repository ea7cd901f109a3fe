/**
 * What a page is, and how to add one.
 *
 * 1. Write `client/<feature>/page.ts` exporting `page({ route, load, head, View })` (see `client/session/page.ts`).
 * 2. Put it into the table in `client/pages/routes.ts`. English follows by itself under `/en`.
 * 3. Words: add a section file to `client/words/vi/` and `client/words/en/`, name it in `vi.ts` and `en.ts`.
 * 4. Should it be alive, keep its View in `client/<name>/<name>-view.tsx`, add it to `client/pages/islands.ts` and say `island: '<name>'`: the server's HTML is then
 *    hydrated with the same `data` (so it must survive JSON), and the View may use hooks. Without script it stays readable.
 * 5. Styles: add `client/styles/<feature>.css` and import it in `client/styles/index.css`. No `style` attributes: the
 *    content security policy forbids them.
 *
 * In a View, `useReader()` gives words, language and `now`; `<To path="/buoi/x">` links to a page in the same language.
 * Ask the graph with `ask(execute, document, variables)`; in the browser `execute` is `executeOverHttp(language)`.
 */
import { type ComponentChildren, type ComponentType, h } from 'preact';
import type { Execute } from '../api/execute.js';
import type { Language, Reader } from '../words/reader.js';
import type { IslandName } from './islands.js';

/** Everything `load` may know. */
export interface Asking {
  execute: Execute;
  /** The parts named in the route, decoded. */
  params: Readonly<Record<string, string>>;
  search: URLSearchParams;
  language: Language;
  /** ISO 8601. */
  now: string;
}

/** What `load` found: data, nothing there (404), or the address where it is. */
export type Loaded<Data> = { data: Data } | { missing: true } | { redirect: string };

/** What search engines, browsers and other people's messages show of a page. */
export interface Head {
  title: string;
  description: string;
  /** Address without language prefix and origin that stands for all its variants; the path when left out. */
  canonical?: string;
  /** Machine-readable sense of the page, schema.org. */
  jsonLd?: object;
  /** Kept out of search engines. */
  hidden?: boolean;
}

export interface PageOf<Data> {
  /** Such as `/buoi/:slug`. */
  route: string;
  load(asking: Asking): Promise<Loaded<Data>> | Loaded<Data>;
  head(data: Data, reader: Reader): Head;
  View: ComponentType<{ data: Data }>;
  island?: IslandName;
  /** Whether everyone may be given the same answer for a short while; true when left out. */
  cacheable?: boolean;
  /** What stands around it: the site, or nothing, on a wall or where other sites may frame it. The site when left out. */
  frame?: Frame;
}

export type Frame = 'site' | 'embed' | 'wall';

/** A page that was opened: ready to be put into the shell. */
export type Opened =
  | { missing: true }
  | { redirect: string }
  | { head: Head; body: ComponentChildren; island: { name: IslandName; data: unknown } | undefined };

export interface Page {
  route: string;
  cacheable: boolean;
  frame: Frame;
  open(asking: Asking, reader: Reader): Promise<Opened>;
}

/** Makes a page of its parts; the type of its data stays inside. */
export function page<Data>(parts: PageOf<Data>): Page {
  return {
    route: parts.route,
    cacheable: parts.cacheable ?? true,
    frame: parts.frame ?? 'site',
    open: async (asking, reader) => {
      const loaded = await parts.load(asking);
      if (!('data' in loaded)) return loaded;
      const { data } = loaded;
      const island = parts.island && { name: parts.island, data };
      return { head: parts.head(data, reader), body: h(parts.View, { data }), island };
    },
  };
}

/** Reads the named parts of a path, or nothing when the route is another. */
export function matchRoute(route: string, path: string): Record<string, string> | undefined {
  const wanted = route.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== value) return undefined;
    } else if (value === '') return undefined;
    else params[part.slice(1)] = value;
  }
  return params;
}
