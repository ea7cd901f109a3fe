/**
 * What a page of the desk is, and how to add one.
 *
 * 1. Write `client/desk/<feature>/page.tsx` exporting `deskPage: DeskPage` (see `client/desk/today/page.tsx`). Its View begins
 *    with `<PageHead title="…">`: the one `h1`, and the title of the window.
 * 2. Add a row to `client/desk/pages.ts`: its path below `/ban-lam-viec` (English follows by itself under `/en`), the roles that see it,
 *    and, when it stands in the navigation, its label (a word of `words/vi/shell.ts` and `words/en/shell.ts`, `nav`).
 * 3. Words: `client/desk/words/vi/<feature>.ts` and `en/<feature>.ts`, joined by `const words = useWords({ vi, en })`. Never in
 *    `client/words/`: those travel to every citizen's phone.
 * 4. Styles: `client/styles/desk-<feature>.css`, imported by the page. No `style` attributes: the content policy forbids them.
 * 5. Questions: `useAsked(document, variables, { concerns: ['session'] })`; acts: `useAct(document)`. Documents stand in
 *    `client/desk/<feature>/documents.ts`, written with `graphql` of `client/desk/graph.ts`; a test holds them against the SDL.
 *
 * In a View: `useDesk()` says who works, for which agency, in which language; `useReader()` gives dates and the words of public
 * components; `<Go path="/buoi/1">` links within the desk; `useUnsaved(true)` warns before what was typed is left.
 */
import type { ComponentType } from 'preact';
import type { Role } from './graph.js';
import type { TodayKind } from './today-kinds.js';
import type { ShellWords } from './words/shell.js';

/** What a View is given: the named parts of its path. The part after `?` is read with `useSearch()`. */
export interface PageProps {
  params: Readonly<Record<string, string>>;
}

export interface DeskPage {
  View: ComponentType<PageProps>;
}

/** One row of the table of pages. */
export interface PageRow {
  /** Below `/ban-lam-viec`, such as `/buoi/:id`; `/` is the first page. */
  path: string;
  /** Label in the navigation; left out for pages one comes to by a link. */
  nav?: keyof ShellWords['nav'];
  /** Which part of the navigation it stands in. */
  group?: keyof ShellWords['groups'];
  /** Second key of its shortcut after `g`, such as `t`. */
  key?: string;
  /** Who sees it: a role held anywhere is enough; the server decides what they see there. */
  roles: readonly Role[] | 'everybody';
  /** Lines of “what needs me” that are worked off there: their sum stands beside the label. */
  counts?: readonly TodayKind[] | 'everything';
  load(): Promise<{ deskPage: DeskPage }>;
}
