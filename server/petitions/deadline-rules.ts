import { addWorkingDays, endOfPeriod, type WorkingCalendar } from '../working-days/rules.js';
import type { PetitionActName, PetitionStanding } from './rules.js';

export type DeadlineKind = 'REPLY' | 'PROCESSING' | 'ACCEPTANCE' | 'SETTLEMENT' | 'FRONT_RESULT';

/** How long something may take, and who says so. */
export interface Term {
  days: number;
  unit: 'WORKING_DAYS' | 'DAYS';
  source: string;
}

/** The terms in force for an agency. `SETTLEMENT` and `ACCEPTANCE` only of the types the law sets one for. */
export interface Terms {
  reply: Term;
  complexReply: Term;
  processing: Term;
  acceptance: Readonly<Record<string, Term | undefined>>;
  settlement: Readonly<Record<string, Term | undefined>>;
  frontResult: Term;
}

/** What an act does to deadlines. */
export interface DeadlineChange {
  begun: { kind: DeadlineKind; term: Term }[];
  met: DeadlineKind[];
  /** Every open one stops to bind. */
  allEnd: boolean;
  /** Those that stopped bind again. */
  allResume: boolean;
}

/** The last local day of a term that begins the day after `fromDay`. @see domain.md 4.3 */
export function dueDay(calendar: WorkingCalendar, fromDay: string, { days, unit }: Term): string {
  return unit === 'WORKING_DAYS' ? addWorkingDays(calendar, fromDay, days) : endOfPeriod(calendar, fromDay, days);
}

/** What is due from the day a petition comes in; the same for every type, so that it tells nothing of it. */
export function deadlinesOfReceipt(terms: Terms): DeadlineChange['begun'] {
  return [
    { kind: 'REPLY', term: terms.reply },
    { kind: 'PROCESSING', term: terms.processing },
  ];
}

/** What an act on a petition does to what is due. @see domain.md 1.3, R7, R15, R19 */
export function deadlinesOfAct(
  petition: PetitionStanding,
  { act, terms, isWhole }: { act: PetitionActName; terms: Terms; isWhole: boolean },
): DeadlineChange {
  const none = { begun: [], met: [], allEnd: false, allResume: false };
  if (act === 'CLASSIFY')
    return { ...none, begun: begun('ACCEPTANCE', terms.acceptance[petition.type], isOurs(petition)) };
  if (act === 'ACCEPT')
    return { ...none, met: dealtWith, begun: begun('SETTLEMENT', terms.settlement[petition.type], true) };
  if (act === 'FILE' || act === 'URGE') return { ...none, met: ['PROCESSING', 'ACCEPTANCE'] };
  if (act === 'GUIDE' || act === 'FORWARD' || act === 'RETURN' || act === 'REFUSE') return { ...none, met: dealtWith };
  if (act === 'ANSWER') return { ...none, met: ['REPLY'] };
  if (act === 'RESOLVE') {
    const isFromFront = petition.receivedVia === 'FRONT';
    return { ...none, met: ['SETTLEMENT'], begun: begun('FRONT_RESULT', terms.frontResult, isFromFront) };
  }
  if (act === 'TELL_FRONT') return { ...none, met: ['FRONT_RESULT'] };
  if (act === 'CLAIM_PRESSURE') return { ...none, allResume: true };
  return { ...none, allEnd: act === 'TERMINATE' || act === 'VOID' || (act === 'WITHDRAW' && isWhole) };
}

const dealtWith: DeadlineKind[] = ['PROCESSING', 'ACCEPTANCE', 'REPLY'];

function begun(kind: DeadlineKind, term: Term | undefined, does: boolean): DeadlineChange['begun'] {
  return term && does ? [{ kind, term }] : [];
}

function isOurs({ eligible, withinJurisdiction }: PetitionStanding): boolean {
  return eligible === true && withinJurisdiction === true;
}
