import type { Transaction } from '../../db/client.js';
import { findKeptAnswer, keepAnswer } from '../../db/idempotency.js';
import { findJob, type JobRow } from '../../db/jobs.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { takeFile } from '../jobs/take-file.js';
import { type KeyedRequest, recogniseRequest } from '../registrations/replay.js';
import { mayArrange } from '../sessions/access.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FileUnreadable, type PreviewFacts, presentPlan, unreadable } from './present.js';
import type { FileToImport } from './preview.js';
import { readPlan } from './read-plan.js';
import { readTable } from './read-table.js';

export type ImportSessionsOutcome =
  | { kind: 'JobTaken'; job: JobRow }
  | { kind: 'ImportRefused'; preview: PreviewFacts }
  | { kind: 'IdempotencyKeyReused' }
  | FileUnreadable
  | NotFoundHere;

/** Has a draft made of every line of a table, or of none: once for each key. What is in the way now is said at once. */
export async function importSessions(
  ctx: RequestContext,
  input: FileToImport & { idempotencyKey: string; fileName?: string | null | undefined },
): Promise<ImportSessionsOutcome> {
  requireStaff(ctx);
  const request = recogniseRequest(ctx, 'importSessions', { ...input });
  const table = await readTable(input);
  if (table.kind === 'Unreadable') return unreadable(table.why, ctx.locale);
  return settle(ctx, async (tx) => {
    const { agencyId, csv, xlsx, fileName } = input;
    const defaults = input.defaults ?? {};
    const scope = isIdentifier(agencyId) ? await findScope(tx, agencyId) : [];
    if (!mayArrange(ctx.actor, scope)) return notFoundHere;
    const kept = await findKeptAnswer(tx, request.key);
    if (kept !== null) return replayed(tx, request, kept);
    const preview = presentPlan(await readPlan(ctx, tx, { agencyId, table: table.lines, defaults }), ctx.locale);
    if (!preview.ready) return { kind: 'ImportRefused' as const, preview };
    const file = { kind: 'IMPORT_SESSIONS', agencyId, csv, xlsx, fileName, input: { defaults } } as const;
    const job = await takeFile(ctx, tx, file);
    await keepAnswer(tx, { ...request, result: { jobId: job.id }, createdAt: ctx.now() });
    return { kind: 'JobTaken' as const, job };
  });
}

async function replayed(
  tx: Transaction,
  request: KeyedRequest,
  kept: { act: string; fingerprint: Buffer; result: Record<string, unknown> },
): Promise<ImportSessionsOutcome> {
  if (kept.act !== request.act || !kept.fingerprint.equals(request.fingerprint))
    return { kind: 'IdempotencyKeyReused' };
  const job = isIdentifier(String(kept.result.jobId)) ? await findJob(tx, String(kept.result.jobId)) : null;
  return job ? { kind: 'JobTaken', job } : { kind: 'IdempotencyKeyReused' };
}
