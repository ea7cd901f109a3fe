import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useReader } from '../words/reader.js';

/** The title of a page that comes without loading; `usePageFocus` moves there. */
export function PageTitle({ children }: { children: ComponentChildren }) {
  return (
    <h1 tabIndex={-1} data-page-title>
      {children}
    </h1>
  );
}

/**
 * Moves to the title whenever another page has come without loading, as a loaded page would.
 *
 * The first page stays as the browser put it. A page that comes with errors leaves the focus to their list.
 *
 * @param page name of the page that is shown
 */
export function usePageFocus(page: string, hasErrors: boolean): void {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    scrollTo(0, 0);
    if (!hasErrors) document.querySelector<HTMLElement>('[data-page-title]')?.focus({ preventScroll: true });
  }, [page, hasErrors]);
}

/**
 * Says in the browser's tab which page is shown, since none was loaded.
 *
 * @param mark said first when something on the page is to be put right
 */
export function usePageName(awake: boolean, mark?: string): void {
  const { words } = useReader();
  useEffect(() => {
    const title = awake && document.querySelector('[data-page-title]')?.textContent;
    if (title) document.title = `${mark ? `${mark} ` : ''}${title} – ${words.frame.siteName}`;
  });
}
