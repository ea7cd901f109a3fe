import type { Executor } from '../../db/client.js';
import { listPolicyTerms } from '../../db/duties.js';
import type { PolicyKey } from '../../db/policy-keys.js';
import type { Terms } from './deadline-rules.js';
import { largeGroupFrom, termsOn } from './term-rules.js';

/** What an agency goes by on a day: how long things may take, and from how many people a group is large. */
export interface TermsInForce {
  terms: Terms;
  largeGroupFrom: number;
}

const keys: readonly PolicyKey[] = [
  'replyWorkingDays',
  'complexReplyWorkingDays',
  'processingDays',
  'frontResultDays',
  'largeGroupFrom',
];

/** The terms in force for an agency on a day, the nearest level of the tree winning. */
export async function readTerms(db: Executor, agencyId: string, day: string): Promise<TermsInForce> {
  const all = await listPolicyTerms(db, { agencyIds: [agencyId], keys });
  return { terms: termsOn(all, day), largeGroupFrom: largeGroupFrom(all, day) };
}
