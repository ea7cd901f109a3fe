import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { insertCorrection } from '../../db/paper-corrections.js';
import type { Act } from '../audit/acts.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { type Corrected, correctedFields, type Words } from './correction-rules.js';

export type CorrectedKind = 'DOCUMENT' | 'AGREEMENT' | 'AGREEMENT_ITEM' | 'OVERSIGHT' | 'RECOMMENDATION';

export interface Correction {
  act: Act;
  /** What is corrected, with its version before. */
  of: { kind: CorrectedKind; id: string; agencyId: string; version: number };
  /** What the audit trail names: the agreement of an item, the visit of a recommendation. */
  audited: { subjectKind: 'DOCUMENT' | 'AGREEMENT' | 'OVERSIGHT'; subjectId: string };
  before: Words;
  after: Words;
  reason: string;
}

/**
 * Keeps what stood before a correction and why it was made, and has it on record.
 *
 * @returns what was corrected; nothing is kept, and nothing is to be written, where the words are the same
 */
export async function keepCorrection(tx: Transaction, ctx: RequestContext, given: Correction): Promise<Corrected[]> {
  const { act, of, audited, before, after, reason } = given;
  const changes = correctedFields(before, after);
  if (changes.length === 0) return changes;
  await insertCorrection(tx, {
    ...{ id: uuidv7(), agencyId: of.agencyId, subjectKind: of.kind, subjectId: of.id, version: of.version + 1 },
    ...{ changes, reason, correctedBy: requireStaff(ctx).accountId, correctedAt: ctx.now() },
  });
  await recordAct(tx, ctx, { act, agencyId: of.agencyId, ...audited, reason });
  return changes;
}
