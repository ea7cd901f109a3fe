import { calendarPage } from '../calendar/page.js';
import { matchRoute, type Page } from './route.js';

const pages: readonly Page[] = [calendarPage];

/** The page at a path (without language prefix) and the named parts of the path. */
export function findPage(path: string): { page: Page; params: Record<string, string> } | undefined {
  for (const page of pages) {
    const params = matchRoute(page.route, path);
    if (params) return { page, params };
  }
  return undefined;
}
