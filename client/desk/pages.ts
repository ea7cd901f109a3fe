import type { PageRow } from './page.js';

/** Every page of the desk, in the order of the navigation. */
export const pages: readonly PageRow[] = [
  {
    path: '/',
    nav: 'today',
    group: 'work',
    key: 't',
    roles: 'everybody',
    load: () => import('./today/page.js'),
  },
];
