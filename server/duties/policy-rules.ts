import type { Day } from '../working-days/day-rules.js';
import type { PostingLead } from '../working-days/rules.js';
import type { DutyRule } from './rules.js';

/** One value of a policy with the days it holds, of values the nearest level first, then the latest. */
export interface PolicyTerm {
  key: string;
  value: unknown;
  effectiveFrom: Day;
  effectiveTo: Day | null;
}

const receptionLead: PostingLead = { days: 5, unit: 'WORKING_DAYS' };
const dialogueLead: PostingLead = { days: 7, unit: 'DAYS' };

/** How long before a session of this activity its notice must be posted, by what held on a day. @see domain.md R2, R13 */
export function leadOn(terms: readonly PolicyTerm[], activity: DutyRule['activity'], day: Day): PostingLead {
  const isDialogue = activity === 'DIALOGUE';
  const value = valueOn(terms, isDialogue ? 'publicationLeadDialogue' : 'publicationLeadReception', day);
  return asLead(value) ?? (isDialogue ? dialogueLead : receptionLead);
}

/** The lead for a kind of session; null for those that are not posted ahead. */
export function leadForKind(terms: readonly PolicyTerm[], kind: string, day: Day): PostingLead | null {
  if (kind === 'PERIODIC') return leadOn(terms, 'RECEPTION', day);
  return kind === 'PUBLIC_DIALOGUE' ? leadOn(terms, 'DIALOGUE', day) : null;
}

/** Less time than this between two places on one day is shown, in minutes. */
export function travelMinutesOn(terms: readonly PolicyTerm[], day: Day): number {
  const value = valueOn(terms, 'travelMinutes', day);
  return typeof value === 'number' && value >= 0 ? value : 60;
}

function valueOn(terms: readonly PolicyTerm[], key: string, day: Day): unknown {
  return terms.find(
    (one) => one.key === key && one.effectiveFrom <= day && (one.effectiveTo === null || day <= one.effectiveTo),
  )?.value;
}

function asLead(value: unknown): PostingLead | null {
  if (typeof value !== 'object' || value === null || !('days' in value) || !('unit' in value)) return null;
  const { days, unit } = value;
  const isLead = typeof days === 'number' && Number.isInteger(days) && days >= 0;
  return isLead && (unit === 'DAYS' || unit === 'WORKING_DAYS') ? { days, unit } : null;
}
