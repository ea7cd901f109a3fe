import type { Executor } from '../../db/client.js';
import { listPolicyTerms } from '../../db/duties.js';
import type { PolicyKey } from '../../db/policy-keys.js';
import type { DelegationWord } from '../sessions/delegation-rules.js';
import type { PostingLead } from '../working-days/rules.js';
import { delegationOn, leadForKind, leadOn, type PolicyTerm, travelMinutesOn } from './policy-rules.js';
import type { DutyRule } from './rules.js';

export interface CalendarPolicies {
  leadFor: (kind: string, day: string) => PostingLead | null;
  leadOn: (activity: DutyRule['activity'], day: string) => PostingLead;
  travelMinutes: (day: string) => number;
  delegationOn: (day: string) => DelegationWord;
}

const keys: readonly PolicyKey[] = [
  'publicationLeadReception',
  'publicationLeadDialogue',
  'travelMinutes',
  'delegation',
];

/** What an agency's calendar goes by, by day: the policies of its own level, else of the nearest above. */
export async function readPolicies(db: Executor, agencyId: string): Promise<CalendarPolicies> {
  return (await readPoliciesOf(db, [agencyId]))(agencyId);
}

/** The same for many agencies, in one statement. */
export async function readPoliciesOf(
  db: Executor,
  agencyIds: readonly string[],
): Promise<(agencyId: string) => CalendarPolicies> {
  const all = await listPolicyTerms(db, { agencyIds, keys });
  return (agencyId) => policiesFrom(all.filter((term) => term.ofAgencyId === null || term.ofAgencyId === agencyId));
}

function policiesFrom(terms: readonly PolicyTerm[]): CalendarPolicies {
  return {
    leadFor: (kind, day) => leadForKind(terms, kind, day),
    leadOn: (activity, day) => leadOn(terms, activity, day),
    travelMinutes: (day) => travelMinutesOn(terms, day),
    delegationOn: (day) => delegationOn(terms, day),
  };
}
