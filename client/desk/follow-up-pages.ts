import type { PageRow } from './page.js';

/** Who sees what was directed. */
const directiveReaders = ['SECRETARY', 'HEAD', 'LEADER', 'CASE_HANDLER', 'INSPECTOR', 'FRONT_OBSERVER'] as const;

/** Who looks up papers, oversight visits and agreements. */
const paperReaders = [...directiveReaders, 'ADMINISTRATOR'] as const;

/** Who sees what was concluded. */
const conclusionReaders = ['SECRETARY', 'HEAD', 'LEADER', 'INSPECTOR', 'FRONT_OBSERVER'] as const;

/** Pages of what follows a session: directives, conclusions, and the papers of an office. */
export const followUpPages: readonly PageRow[] = [
  {
    path: '/chi-dao',
    nav: 'directives',
    group: 'follow',
    key: 'i',
    roles: directiveReaders,
    counts: ['DIRECTIVE_DUE', 'DIRECTIVE_TO_CONFIRM', 'PROMISE_DISPUTED'],
    load: () => import('./directives/page.js'),
  },
  { path: '/chi-dao/:id', roles: directiveReaders, load: () => import('./directives/directive-page.js') },
  {
    path: '/ket-luan',
    nav: 'conclusions',
    group: 'follow',
    roles: conclusionReaders,
    counts: ['CONCLUSION_OWED'],
    load: () => import('./conclusions/page.js'),
  },
  {
    path: '/van-ban',
    nav: 'documents',
    group: 'follow',
    roles: paperReaders,
    load: () => import('./documents/page.js'),
  },
  {
    path: '/giam-sat',
    nav: 'oversight',
    group: 'follow',
    roles: paperReaders,
    load: () => import('./oversight/page.js'),
  },
  {
    path: '/phoi-hop',
    nav: 'coordination',
    group: 'follow',
    roles: paperReaders,
    load: () => import('./coordination/page.js'),
  },
  { path: '/ket-luan/:id', roles: conclusionReaders, load: () => import('./conclusions/conclusion-page.js') },
];
