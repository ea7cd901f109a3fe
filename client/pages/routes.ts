import { agencyPage } from '../agency/page.js';
import { bookingPage } from '../booking/page.js';
import { calendarPage } from '../calendar/page.js';
import { agencyChangesPage, changesPage } from '../changes/page.js';
import { dialoguePage, dialoguesPage, ownQuestionPage } from '../dialogue/page.js';
import { displayPage } from '../display/page.js';
import { agencyEmbedPage, embedPage } from '../embed/page.js';
import { guidePage, privacyPage } from '../guide/page.js';
import { leaderPage } from '../leader/page.js';
import { managePage } from '../manage/page.js';
import { placeInLinePage } from '../place-in-line/page.js';
import { noticePaperPage, wallPaperPage } from '../print/page.js';
import { conclusionPage, promisesBookPage } from '../promises-book/page.js';
import { releasePage, releasesPage } from '../releases/page.js';
import { sessionPage } from '../session/page.js';
import { statisticsPage } from '../statistics/page.js';
import { followPage } from '../subscribe/page.js';
import { visitFeedbackPage } from '../visit-feedback/page.js';
import { matchRoute, type Page } from './route.js';

const pages: readonly Page[] = [
  calendarPage,
  sessionPage,
  leaderPage,
  agencyPage,
  guidePage,
  privacyPage,
  bookingPage,
  managePage,
  changesPage,
  agencyChangesPage,
  releasesPage,
  releasePage,
  followPage,
  promisesBookPage,
  conclusionPage,
  statisticsPage,
  noticePaperPage,
  wallPaperPage,
  embedPage,
  agencyEmbedPage,
  displayPage,
  dialoguesPage,
  ownQuestionPage,
  dialoguePage,
  placeInLinePage,
  visitFeedbackPage,
];

/** The page at a path (without language prefix) and the named parts of the path. */
export function findPage(path: string): { page: Page; params: Record<string, string> } | undefined {
  for (const page of pages) {
    const params = matchRoute(page.route, path);
    if (params) return { page, params };
  }
  return undefined;
}
