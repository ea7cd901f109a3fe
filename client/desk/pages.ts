import type { PageRow } from './page.js';

/** Who sees what is planned, as the server has it too. */
const planReaders = ['ADMINISTRATOR', 'SECRETARY', 'HEAD', 'LEADER', 'RECEPTIONIST'] as const;

/** Who sees the agenda of a session. */
const agendaReaders = ['SECRETARY', 'HEAD', 'LEADER', 'CASE_HANDLER'] as const;

/** Every page of the desk, in the order of the navigation. */
export const pages: readonly PageRow[] = [
  {
    path: '/',
    nav: 'today',
    group: 'work',
    key: 't',
    roles: 'everybody',
    counts: 'everything',
    load: () => import('./today/page.js'),
  },
  {
    path: '/lich',
    nav: 'calendar',
    group: 'work',
    key: 'l',
    roles: planReaders,
    load: () => import('./calendar/page.js'),
  },
  {
    path: '/trong-ngay',
    nav: 'day',
    group: 'work',
    key: 'h',
    roles: ['RECEPTIONIST', 'SECRETARY'],
    load: () => import('./day/page.js'),
  },
  {
    path: '/dang-ky',
    nav: 'registrations',
    group: 'work',
    key: 'd',
    roles: ['SECRETARY'],
    counts: ['ANSWER_DUE'],
    load: () => import('./registrations/page.js'),
  },
  {
    path: '/dang-ky/moi',
    nav: 'counter',
    group: 'work',
    key: 'n',
    roles: ['SECRETARY'],
    load: () => import('./registrations/counter-page.js'),
  },
  { path: '/dang-ky/phieu/:id', roles: ['SECRETARY'], load: () => import('./registrations/slip-page.js') },
  {
    path: '/quy-tac',
    nav: 'schedules',
    group: 'arrange',
    key: 'q',
    roles: planReaders,
    load: () => import('./schedules/page.js'),
  },
  { path: '/quy-tac/moi', roles: ['SECRETARY'], load: () => import('./schedules/wizard-page.js') },
  { path: '/quy-tac/:id', roles: ['SECRETARY'], load: () => import('./schedules/wizard-page.js') },
  {
    path: '/lich-vang',
    nav: 'leaves',
    group: 'arrange',
    roles: planReaders,
    load: () => import('./leaves/page.js'),
  },
  {
    path: '/ngay-lam-viec',
    nav: 'workingDays',
    group: 'arrange',
    roles: planReaders,
    load: () => import('./working-days/page.js'),
  },
  {
    path: '/nhap-tep',
    nav: 'imports',
    group: 'arrange',
    roles: ['ADMINISTRATOR', 'SECRETARY'],
    load: () => import('./imports/page.js'),
  },
  {
    path: '/cong-bo',
    nav: 'releases',
    group: 'arrange',
    key: 'c',
    roles: planReaders,
    load: () => import('./publishing/page.js'),
  },
  { path: '/thong-bao/:id', roles: planReaders, load: () => import('./publishing/notice-page.js') },
  { path: '/buoi/:id/chuong-trinh', roles: agendaReaders, load: () => import('./agenda/page.js') },
  { path: '/buoi/:id/ho-so', roles: agendaReaders, load: () => import('./agenda/brief-page.js') },
  { path: '/buoi/:id', roles: planReaders, load: () => import('./session/page.js') },
  {
    path: '/tai-khoan',
    nav: 'accounts',
    group: 'house',
    key: 'k',
    roles: ['ADMINISTRATOR'],
    load: () => import('./accounts/page.js'),
  },
  {
    path: '/nhat-ky',
    nav: 'audit',
    group: 'house',
    key: 'y',
    roles: ['INSPECTOR', 'ADMINISTRATOR'],
    load: () => import('./audit/page.js'),
  },
  {
    path: '/bao-mat',
    nav: 'me',
    group: 'house',
    key: 'm',
    roles: 'everybody',
    load: () => import('./security/page.js'),
  },
];
