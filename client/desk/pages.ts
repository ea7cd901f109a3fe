import { followUpPages } from './follow-up-pages.js';
import type { PageRow } from './page.js';

/** Who sees what is planned, as the server has it too. */
const planReaders = ['ADMINISTRATOR', 'SECRETARY', 'HEAD', 'LEADER', 'RECEPTIONIST'] as const;

/** Who sees the rules, absences, days off and drafts behind it; leaders see their own sessions. */
const planMakers = ['ADMINISTRATOR', 'SECRETARY', 'HEAD', 'RECEPTIONIST'] as const;

/** Who sees counts. */
const overseers = [
  'ADMINISTRATOR',
  'SECRETARY',
  'HEAD',
  'LEADER',
  'RECEPTIONIST',
  'INSPECTOR',
  'FRONT_OBSERVER',
] as const;

/** Who sees the agenda of a session. */
const agendaReaders = ['SECRETARY', 'HEAD', 'LEADER', 'CASE_HANDLER'] as const;

/** Who reads who came and what was said. */
const visitReaders = ['RECEPTIONIST', 'SECRETARY', 'HEAD', 'LEADER'] as const;

/** Who sees the register of petitions, each as far as it concerns them. */
const petitionReaders = ['RECEPTIONIST', 'SECRETARY', 'HEAD', 'INSPECTOR', 'FRONT_OBSERVER'] as const;

/** Who sees matters. */
const caseReaders = [...petitionReaders, 'CASE_HANDLER', 'LEADER'] as const;

/** Who sees dialogues, planned ones and those inside an agency too. */
const dialogueReaders = ['SECRETARY', 'HEAD', 'LEADER'] as const;

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
    path: '/luot-tiep',
    nav: 'visits',
    group: 'work',
    key: 'v',
    roles: visitReaders,
    counts: ['VISIT_REPLY_DUE'],
    load: () => import('./visits/list-page.js'),
  },
  {
    path: '/luot-tiep/:id/sua',
    roles: ['RECEPTIONIST', 'SECRETARY'],
    load: () => import('./visits/correct-page.js'),
  },
  { path: '/luot-tiep/:id/bien-nhan', roles: visitReaders, load: () => import('./visits/receipt-page.js') },
  { path: '/luot-tiep/:id', roles: visitReaders, load: () => import('./visits/visit-page.js') },
  { path: '/tiep', roles: ['RECEPTIONIST', 'SECRETARY'], load: () => import('./visits/page.js') },
  { path: '/tiep/:ticketId', roles: ['RECEPTIONIST', 'SECRETARY'], load: () => import('./visits/page.js') },
  {
    path: '/don',
    nav: 'petitions',
    group: 'follow',
    roles: petitionReaders,
    counts: ['PETITION_REPLY_DUE'],
    load: () => import('./petitions/page.js'),
  },
  {
    path: '/don/moi',
    roles: ['RECEPTIONIST', 'SECRETARY', 'CASE_HANDLER'],
    load: () => import('./petitions/new-page.js'),
  },
  {
    path: '/don/:id',
    roles: [...petitionReaders, 'CASE_HANDLER'],
    load: () => import('./petitions/petition-page.js'),
  },
  {
    path: '/vu-viec-cua-toi',
    nav: 'myMatters',
    group: 'work',
    roles: ['CASE_HANDLER'],
    load: () => import('./petitions/mine-page.js'),
  },
  {
    path: '/vu-viec',
    nav: 'cases',
    group: 'follow',
    roles: petitionReaders,
    load: () => import('./cases/page.js'),
  },
  { path: '/vu-viec/:id', roles: caseReaders, load: () => import('./cases/file-page.js') },
  {
    path: '/quy-tac',
    nav: 'schedules',
    group: 'arrange',
    key: 'q',
    roles: planMakers,
    load: () => import('./schedules/page.js'),
  },
  { path: '/quy-tac/moi', roles: ['SECRETARY'], load: () => import('./schedules/wizard-page.js') },
  { path: '/quy-tac/:id', roles: ['SECRETARY'], load: () => import('./schedules/wizard-page.js') },
  {
    path: '/lich-vang',
    nav: 'leaves',
    group: 'arrange',
    roles: planMakers,
    load: () => import('./leaves/page.js'),
  },
  {
    path: '/ngay-lam-viec',
    nav: 'workingDays',
    group: 'arrange',
    roles: planMakers,
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
    roles: planMakers,
    load: () => import('./publishing/page.js'),
  },
  { path: '/thong-bao/:id', roles: planMakers, load: () => import('./publishing/notice-page.js') },
  { path: '/buoi/:id/chuong-trinh', roles: agendaReaders, load: () => import('./agenda/page.js') },
  { path: '/buoi/:id/ho-so', roles: agendaReaders, load: () => import('./agenda/brief-page.js') },
  { path: '/buoi/:id', roles: planReaders, load: () => import('./session/page.js') },
  {
    path: '/bao-cao',
    nav: 'reports',
    group: 'follow',
    key: 'b',
    roles: overseers,
    load: () => import('./reports/page.js'),
  },
  { path: '/bao-cao/bieu', roles: ['SECRETARY', 'HEAD', 'INSPECTOR'], load: () => import('./reports/forms-page.js') },
  { path: '/bao-cao/so', roles: ['SECRETARY', 'HEAD'], load: () => import('./reports/register-page.js') },
  { path: '/bao-cao/chi-tieu', roles: overseers, load: () => import('./reports/indicators-page.js') },
  {
    path: '/trach-nhiem',
    nav: 'duties',
    group: 'follow',
    roles: overseers,
    load: () => import('./duties/page.js'),
  },
  {
    path: '/co-cau',
    nav: 'people',
    group: 'house',
    roles: ['ADMINISTRATOR', 'SECRETARY'],
    load: () => import('./people/page.js'),
  },
  {
    path: '/chuan-bi',
    nav: 'preparations',
    group: 'work',
    roles: ['SECRETARY', 'HEAD', 'LEADER'],
    counts: ['PREPARATION_DUE'],
    load: () => import('./preparations/page.js'),
  },
  ...followUpPages,
  {
    path: '/doi-thoai',
    nav: 'dialogues',
    group: 'follow',
    roles: dialogueReaders,
    load: () => import('./dialogues/page.js'),
  },
  { path: '/doi-thoai/:id', roles: dialogueReaders, load: () => import('./dialogues/one-page.js') },
  {
    path: '/tra-loi-doi-thoai',
    nav: 'dialogueAnswers',
    group: 'follow',
    roles: ['SECRETARY', 'HEAD'],
    load: () => import('./dialogues/answers-page.js'),
  },
  {
    path: '/y-kien',
    nav: 'feedback',
    group: 'follow',
    roles: ['SECRETARY', 'HEAD', 'INSPECTOR'],
    load: () => import('./feedback/page.js'),
  },
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
    path: '/thiet-lap',
    nav: 'settings',
    group: 'house',
    key: 'e',
    roles: ['ADMINISTRATOR', 'SECRETARY', 'HEAD', 'INSPECTOR'],
    load: () => import('./settings/page.js'),
  },
  {
    path: '/mau-thu',
    nav: 'letters',
    group: 'house',
    roles: ['ADMINISTRATOR', 'SECRETARY'],
    load: () => import('./templates/page.js'),
  },
  {
    path: '/can-cu',
    nav: 'grounds',
    group: 'house',
    roles: ['ADMINISTRATOR', 'SECRETARY'],
    load: () => import('./replies/page.js'),
  },
  {
    path: '/viec-dang-chay',
    nav: 'jobs',
    group: 'house',
    roles: ['ADMINISTRATOR', 'SECRETARY', 'HEAD'],
    load: () => import('./jobs/page.js'),
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
