import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { insertJob, insertJobFile, type JobRow, openJob } from '../../db/jobs.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import type { TableFile } from '../imports/read-table.js';
import { requireStaff } from '../staff/require-staff.js';
import type { ImportJobKind } from './rules.js';

/** A file that has been found to fit, and what was said along with it. */
export interface FileTaken extends TableFile {
  kind: ImportJobKind;
  agencyId: string;
  /** As the person’s own machine calls it; to know it by. */
  fileName?: string | null | undefined;
  /** How it is to be brought in. */
  input?: Record<string, unknown>;
}

const longestName = 120;

/** Puts a file by, to be brought in by long work as the person who handed it in. */
export async function takeFile(ctx: RequestContext, tx: Transaction, taken: FileTaken): Promise<JobRow> {
  const { accountId, staffSessionId } = requireStaff(ctx);
  const { kind, agencyId, csv, xlsx, fileName, input = {} } = taken;
  const id = uuidv7();
  const named = fileName ? { fileName: fileName.normalize('NFC').slice(0, longestName) } : {};
  await insertJob(tx, {
    ...{ id, kind, agencyId, input: { ...input, ...named }, askedBy: accountId, staffSessionId },
    ...{ locale: ctx.locale, askedAt: ctx.now() },
  });
  await insertJobFile(tx, id, csv ? { csv } : { xlsx: xlsx ?? '' });
  await recordAct(tx, ctx, { act: 'JobAsked', agencyId, subjectKind: 'JOB', subjectId: id, detail: kind });
  const job = await openJob(tx, id);
  if (!job) throw new Error('A job that was just asked for cannot be read');
  return job;
}
