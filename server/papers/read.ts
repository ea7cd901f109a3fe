import type { CorrectionRow } from '../../db/paper-corrections.js';
import type { RequestContext } from '../context.js';

/** How something was corrected, first to last; for whoever was shown it. */
export function readCorrections(ctx: RequestContext, subjectId: string): Promise<readonly CorrectionRow[]> {
  return ctx.loaders.correctionsOfPaper.load(subjectId);
}
