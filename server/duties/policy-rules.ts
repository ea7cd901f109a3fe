import type { PolicyKey } from '../../db/policy-keys.js';
import type { DelegationWord } from '../sessions/delegation-rules.js';
import type { Day } from '../working-days/day-rules.js';
import type { PostingLead } from '../working-days/rules.js';
import type { DutyRule } from './rules.js';

/** One value of a policy with the days it holds, of values the nearest level first, then the latest. */
export interface PolicyTerm {
  key: string;
  value: unknown;
  effectiveFrom: Day;
  effectiveTo: Day | null;
  source: string;
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

/**
 * Whether somebody else may receive in a leader's place, by what held on a day, with the paper that says so.
 *
 * Where nothing is said it is allowed to those who have seen that the law does not provide for it.
 *
 * @see domain.md 2.3, R5
 */
export function delegationOn(terms: readonly PolicyTerm[], day: Day): DelegationWord {
  const term = termOn(terms, 'delegation', day);
  const policy = term && policies.find((one) => one === term.value);
  return term && policy
    ? { policy, source: term.source, effectiveFrom: term.effectiveFrom }
    : { policy: 'WARN', source: 'Luật Tiếp công dân số 42/2013/QH13, khoản 2 Điều 18', effectiveFrom: null };
}

const policies = ['FORBID', 'WARN', 'ALLOW'] as const;

function valueOn(terms: readonly PolicyTerm[], key: PolicyKey, day: Day): unknown {
  return termOn(terms, key, day)?.value;
}

function termOn(terms: readonly PolicyTerm[], key: PolicyKey, day: Day): PolicyTerm | undefined {
  return terms.find(
    (one) => one.key === key && one.effectiveFrom <= day && (one.effectiveTo === null || day <= one.effectiveTo),
  );
}

function asLead(value: unknown): PostingLead | null {
  if (typeof value !== 'object' || value === null || !('days' in value) || !('unit' in value)) return null;
  const { days, unit } = value;
  const isLead = typeof days === 'number' && Number.isInteger(days) && days >= 0;
  return isLead && (unit === 'DAYS' || unit === 'WORKING_DAYS') ? { days, unit } : null;
}
