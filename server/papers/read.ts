import type { CorrectionRow } from '../../db/paper-corrections.js';
import type { RequestContext } from '../context.js';
import type { Corrected } from './correction-rules.js';

/** A field as it was corrected. */
export interface CorrectionFacts extends Corrected {
  version: number;
  reason: string;
  correctedAt: string;
}

/** How something was corrected, field by field, first to last; for whoever was shown it. */
export async function readCorrections(ctx: RequestContext, subjectId: string): Promise<CorrectionFacts[]> {
  return (await ctx.loaders.correctionsOfPaper.load(subjectId)).flatMap(correctionFacts);
}

/** The fields that one correction changed. */
export function correctionFacts({ version, reason, correctedAt, changes }: CorrectionRow): CorrectionFacts[] {
  return changes.map((change) => ({ ...change, version, reason, correctedAt }));
}
