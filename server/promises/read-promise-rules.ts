import type { Executor } from '../../db/client.js';
import { listPolicies } from '../../db/policies.js';
import { type PromiseRules, readPromiseRules } from './rules.js';

/** The rules of promises in force at an agency today. */
export async function readPromiseRulesOf(db: Executor, agencyId: string): Promise<PromiseRules> {
  return readPromiseRules(await listPolicies(db, [agencyId]));
}
