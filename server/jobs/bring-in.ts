import { inTransaction, type Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { dropJobFile, findJobFile, type JobRow, noteProgress, openJob, updateJob } from '../../db/jobs.js';
import type { RequestContext } from '../context.js';
import type { House } from '../house.js';
import { writeSessions } from '../imports/write-sessions.js';
import { writeUnits } from '../imports/write-units.js';
import { settle } from '../staff/settle.js';
import { writeImportedDays } from '../working-days/write-imported.js';
import { asAsker } from './as-asker.js';
import type { Brought, FileInHand } from './bringing.js';
import { HoldLost, holdFrom } from './hold.js';
import type { ImportJobKind } from './rules.js';

/** The instance is about to leave: nothing of the file is kept, and another begins it anew. */
export class Leaving extends Error {}

/** Somebody had it stopped: nothing of the file is kept. */
class Stopped extends Error {}

interface InHand {
  heldBy: string;
  isOver(): boolean;
  atOnce: number;
}

const writers: Readonly<
  Record<ImportJobKind, (ctx: RequestContext, tx: Transaction, hand: FileInHand) => Promise<Brought>>
> = { IMPORT_SESSIONS: writeSessions, IMPORT_UNITS: writeUnits, IMPORT_WORKING_DAYS: writeImportedDays };

/**
 * Brings in the file of a job: all of its lines, or none, in one transaction with the note that it is done.
 *
 * How far it is stands beside that transaction, so that it can be watched. Whoever died over it has written nothing, and the
 * next begins anew; two who believe they hold it cannot both end it.
 */
export async function bringIn(house: House, job: JobRow & { kind: ImportJobKind }, hand: InHand): Promise<void> {
  const content = await findJobFile(house.db, job.id);
  if (content === null) throw new HoldLost();
  const onWritten = (done: number, total: number) => note(house, job, { ...hand, done, total });
  const file = { csv: textOf(content.csv), xlsx: textOf(content.xlsx) };
  try {
    await settle(house, async (tx) => {
      const ctx = await asAsker(house, tx, job);
      const { agencyId, input } = job;
      const brought = await writers[job.kind](ctx, tx, { agencyId, input, file, atOnce: hand.atOnce, onWritten });
      await end(house, tx, job, { heldBy: hand.heldBy, over: overOf(brought) });
    });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    await settle(house, (tx) => end(house, tx, job, { heldBy: hand.heldBy, over: { state: 'STOPPED', done: 0 } }));
  }
}

type Over = Pick<JobRow, 'state'> & Partial<Pick<JobRow, 'done' | 'failure' | 'result'>>;

function overOf(brought: Brought): Over {
  if (brought.kind === 'Refused') {
    const { failure, faults } = brought;
    return { state: 'FAILED', failure, done: 0, result: { faults } };
  }
  const { figures, sessionIds = [] } = brought;
  return { state: 'DONE', result: { ...figures, sessionIds } };
}

/** Has it over, in the transaction of what came of it, unless another has it by now. */
async function end(
  house: House,
  tx: Transaction,
  { id }: JobRow,
  { heldBy, over }: { heldBy: string; over: Over },
): Promise<void> {
  const job = await openJob(tx, id);
  if (job?.state !== 'RUNNING' || job.heldBy !== heldBy) throw new HoldLost();
  await updateJob(tx, id, { ...over, endedAt: house.now(), heldUntil: null });
  await dropJobFile(tx, id);
  await appendEvents(tx, house.now(), [{ kind: 'JobWorkDone', agencyId: job.agencyId }]);
}

async function note(
  house: House,
  { id, agencyId }: JobRow,
  { heldBy, isOver, done, total }: InHand & { done: number; total: number },
): Promise<void> {
  if (isOver()) throw new Leaving();
  const now = house.now();
  const noted = await inTransaction(house.db, async (tx) => {
    await appendEvents(tx, now, [{ kind: 'JobWorkDone', agencyId }]);
    return noteProgress(tx, id, { heldBy, done, total, until: holdFrom(now).until });
  });
  if (noted === null) throw new HoldLost();
  if (noted.isStopAsked) throw new Stopped();
}

const textOf = (kept: unknown): string | null => (typeof kept === 'string' ? kept : null);
