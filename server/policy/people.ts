import { roles } from './audience.js';

/** Keep the structure and the people; they see plans, and nothing of a case. */
export const administrators = roles('ADMINISTRATOR');

/** Arrange, triage and prepare. */
export const secretaries = roles('SECRETARY');

/** Approve and sign. */
export const heads = roles('HEAD');

/** Receive; they see what is their own. */
export const leaders = roles('LEADER');

/** Make public and change what is public. */
export const publishers = roles('SECRETARY', 'HEAD');

/** Keep the days on which an agency works. */
export const calendarKeepers = roles('ADMINISTRATOR', 'SECRETARY');

/** Bring tables in. */
export const importers = roles('ADMINISTRATOR', 'SECRETARY');

/** See what is planned, drafts too; leaders only what is their own. */
export const planReaders = roles('ADMINISTRATOR', 'SECRETARY', 'HEAD', 'LEADER', 'RECEPTIONIST');

/** See how duties are kept: figures, nobody's matter. */
export const overseers = roles(
  'ADMINISTRATOR',
  'SECRETARY',
  'HEAD',
  'LEADER',
  'RECEPTIONIST',
  'INSPECTOR',
  'FRONT_OBSERVER',
);

/** Read reports that are prepared or signed. */
export const reportReaders = roles('SECRETARY', 'HEAD', 'INSPECTOR');

/** Word the replies that stand ready. */
export const templateKeepers = roles('ADMINISTRATOR', 'SECRETARY');

/** See who registered; leaders for their own sessions, receptionists on the day. */
export const registrationReaders = roles('SECRETARY', 'HEAD', 'LEADER', 'RECEPTIONIST');

/** See what it is about and how to reach the person. */
export const matterReaders = roles('SECRETARY', 'HEAD', 'LEADER');

/** Read what was done: inspectors all of it, administrators what concerns accounts. */
export const auditReaders = roles('INSPECTOR', 'ADMINISTRATOR');

/** See the whole number of a paper, with a reason; receptionists on the day. */
export const identityReaders = roles('SECRETARY', 'HEAD', 'RECEPTIONIST');

/** Run the line of a day: check people in, call, end. */
export const lineRunners = roles('RECEPTIONIST', 'SECRETARY');

/** Keep the desks of reception points. */
export const deskKeepers = roles('ADMINISTRATOR', 'RECEPTIONIST', 'SECRETARY');

/** See which desks there are: whoever keeps them, and whoever sees the line. */
export const deskReaders = roles('ADMINISTRATOR', 'RECEPTIONIST', 'SECRETARY', 'HEAD');

/** See the line of a day: numbers, rooms and times. */
export const lineReaders = roles('RECEPTIONIST', 'SECRETARY', 'HEAD');

/** Read what an agency goes by. */
export const settingReaders = roles('ADMINISTRATOR', 'SECRETARY', 'HEAD', 'INSPECTOR');

/** See what was directed and concluded: it names nobody. */
export const directiveReaders = roles('SECRETARY', 'HEAD', 'LEADER', 'CASE_HANDLER', 'INSPECTOR', 'FRONT_OBSERVER');

/** Tell how far a directive is. */
export const directiveReporters = roles('SECRETARY', 'HEAD', 'CASE_HANDLER');

/** Read what a directive says to the desk alone. */
export const detailReaders = roles('SECRETARY', 'HEAD', 'LEADER', 'CASE_HANDLER');

/** See long work and how far it is. */
export const jobWatchers = roles('ADMINISTRATOR', 'SECRETARY', 'HEAD');
