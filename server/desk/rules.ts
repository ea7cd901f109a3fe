/** What kind of thing a desk asks about. */
export type Concern =
  | 'SESSION'
  | 'REGISTRATION'
  | 'NOTICE'
  | 'REPORT'
  | 'RELEASE'
  | 'SCHEDULE'
  | 'STRUCTURE'
  | 'ACCOUNT'
  | 'VISIT'
  | 'PETITION'
  | 'CASE'
  | 'DIALOGUE'
  | 'FEEDBACK'
  | 'AGENDA'
  | 'DIRECTIVE'
  | 'QUEUE'
  | 'SETTINGS'
  | 'JOB';

/**
 * Names what kind of thing an event is about, by the noun it begins with.
 *
 * An event of a later version is taken for one of a session: most of what a desk shows hangs on sessions, so asking once too
 * often is the smaller harm.
 */
export function concernOf(kind: string): Concern {
  return concerns.find(([noun]) => kind.startsWith(noun))?.[1] ?? 'SESSION';
}

const concerns: readonly (readonly [noun: string, concern: Concern])[] = [
  ['Registration', 'REGISTRATION'],
  ['WaitingList', 'REGISTRATION'],
  ['GroupCase', 'REGISTRATION'],
  ['Notice', 'NOTICE'],
  ['Release', 'RELEASE'],
  ['Report', 'REPORT'],
  ['Schedule', 'SCHEDULE'],
  ['Agency', 'STRUCTURE'],
  ['Leader', 'STRUCTURE'],
  ['Point', 'STRUCTURE'],
  ['Structure', 'STRUCTURE'],
  ['Account', 'ACCOUNT'],
  ['Visit', 'VISIT'],
  ['Petition', 'PETITION'],
  ['Case', 'CASE'],
  ['Dialogue', 'DIALOGUE'],
  ['Feedback', 'FEEDBACK'],
  ['Agenda', 'AGENDA'],
  ['Directive', 'DIRECTIVE'],
  ['Queue', 'QUEUE'],
  ['Settings', 'SETTINGS'],
  ['Job', 'JOB'],
];
