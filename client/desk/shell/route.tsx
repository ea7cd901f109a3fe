import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addressIn, type Language } from '../../words/reader.js';

export const deskRoot = '/ban-lam-viec';

/** Where one is at the desk and how to get elsewhere. */
export interface Place {
  /** Below `/ban-lam-viec`, beginning with `/`, without language. */
  path: string;
  search: URLSearchParams;
  /** Goes to a path of the desk, after asking when something typed would be lost; `replace` does not ask and leaves no trace. */
  go(path: string, options?: { replace?: boolean }): void;
  /** Changes the part after `?` and stays on the page; null takes a part away. */
  setSearch(parts: Record<string, string | null>, options?: { replace?: boolean }): void;
}

/** Asked before one leaves a page: false keeps one there. */
export type LeaveQuestion = () => Promise<boolean>;

interface Router extends Place {
  language: Language;
  guards: Set<LeaveQuestion>;
}

const RouterContext = createContext<Router | undefined>(undefined);

/** Where one is at the desk. */
export function usePlace(): Place {
  return useRouter();
}

function useRouter(): Router {
  const router = useContext(RouterContext);
  if (!router) throw new Error('Only pages of the desk have a place.');
  return router;
}

/** What stands after `?`, and how to change it: filters and chosen rows live there, so that a link shows the same. */
export function useSearch(): [URLSearchParams, Place['setSearch']] {
  const { search, setSearch } = usePlace();
  return [search, setSearch];
}

/** Asks before this page is left while `question` is given; the browser asks too when the window is closed. */
export function useLeaveGuard(question: LeaveQuestion | undefined): void {
  const { guards } = useRouter();
  useEffect(() => {
    if (!question) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    guards.add(question);
    window.addEventListener('beforeunload', warn);
    return () => {
      guards.delete(question);
      window.removeEventListener('beforeunload', warn);
    };
  }, [guards, question]);
}

/** Asks everything on this page that minds being left; false when one is to stay. */
export function useLeaveQuestion(): LeaveQuestion {
  const { guards } = useRouter();
  return () => mayLeave(guards);
}

/** Address of a place at the desk in a language: `/en/ban-lam-viec/buoi/1`. */
export function deskAddress(language: Language, path: string): string {
  return addressIn(language, path === '/' ? deskRoot : `${deskRoot}${path.startsWith('/?') ? path.slice(1) : path}`);
}

/** The place an address of ours names, or nothing when it is no page of the desk. */
export function placeOf(pathname: string): { language: Language; path: string } | undefined {
  const language = pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'vi';
  const rest = language === 'en' ? pathname.slice(3) : pathname;
  if (rest !== deskRoot && !rest.startsWith(`${deskRoot}/`)) return undefined;
  return { language, path: rest.slice(deskRoot.length).replace(/\/$/, '') || '/' };
}

/** Keeps the address and the page in step: links, the browser's back and forward, and `go`. */
export function RouteProvider({ language, children }: { language: Language; children: ComponentChildren }) {
  const [address, setAddress] = useState(() => location.pathname + location.search);
  const guards = useRef(new Set<LeaveQuestion>()).current;
  const walk = useRef({ at: Number(history.state?.at ?? 0), isFree: false }).current;
  const router = useMemo<Router>(() => {
    const url = new URL(address, location.origin);
    const path = placeOf(url.pathname)?.path ?? '/';
    const put = (to: string, replace: boolean) => {
      if (!replace) walk.at += 1;
      history[replace ? 'replaceState' : 'pushState']({ at: walk.at }, '', to);
      setAddress(to);
    };
    const setSearch: Place['setSearch'] = (parts, { replace = true } = {}) => {
      const search = new URLSearchParams(location.search);
      for (const [name, value] of Object.entries(parts)) value === null ? search.delete(name) : search.set(name, value);
      put(`${location.pathname}${search.size > 0 ? `?${search}` : ''}`, replace);
    };
    const go: Place['go'] = (to, { replace = false } = {}) => {
      // Another language shows the same page, with everything typed.
      if (replace) put(deskAddress(language, to), true);
      else void mayLeave(guards).then((may) => may && put(deskAddress(language, to), false));
    };
    return { path, search: url.searchParams, language, guards, go, setSearch };
  }, [address, language, guards, walk]);
  useEffect(() => {
    const here = placeOf(location.pathname);
    if (here && here.language !== language) router.go(`${here.path}${location.search}`, { replace: true });
  }, [router, language]);
  useEffect(() => {
    const step = async () => {
      const at = Number(history.state?.at ?? 0);
      const distance = at - walk.at;
      if (walk.isFree || guards.size === 0 || distance === 0) {
        walk.isFree = false;
        walk.at = at;
        return setAddress(location.pathname + location.search);
      }
      // The browser has gone already: back to where one was, ask, and then go after all.
      walk.isFree = true;
      history.go(-distance);
      if (!(await mayLeave(guards))) return;
      walk.isFree = true;
      history.go(distance);
    };
    window.addEventListener('popstate', step);
    return () => window.removeEventListener('popstate', step);
  }, [guards, walk]);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const to = linkOf(event);
      const place = to && placeOf(to.pathname);
      if (!to || !place || place.language !== language) return;
      event.preventDefault();
      router.go(`${place.path}${to.search}`);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [router, language]);
  return <RouterContext.Provider value={router}>{children}</RouterContext.Provider>;
}

async function mayLeave(guards: ReadonlySet<LeaveQuestion>): Promise<boolean> {
  for (const guard of guards) if (!(await guard())) return false;
  return true;
}

/** The address of a link that was followed plainly; new windows, downloads and other sites are the browser's. */
function linkOf(event: MouseEvent): URL | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return undefined;
  const link = (event.target as Element | null)?.closest?.('a[href]');
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download')) return undefined;
  const to = new URL(link.href);
  return to.origin === location.origin && !to.hash ? to : undefined;
}

interface GoProps {
  /** Below `/ban-lam-viec`. */
  path: string;
  class?: string | undefined;
  'aria-current'?: 'page' | 'true' | undefined;
  'aria-label'?: string | undefined;
  children: ComponentChildren;
}

/** A link within the desk, in the language one reads. */
export function Go({ path, children, ...rest }: GoProps) {
  return (
    <a {...rest} href={deskAddress(useRouter().language, path)}>
      {children}
    </a>
  );
}
