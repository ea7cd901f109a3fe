import type { Transaction } from '../../db/client.js';
import type { RequestContext } from '../context.js';
import { readTable } from '../imports/read-table.js';
import type { Brought, FileInHand } from '../jobs/bringing.js';
import { readDays } from './import-rules.js';
import { saveDays } from './save.js';

/** Takes days from a file, all or nothing; with people affected only when that was seen before. */
export async function writeImportedDays(ctx: RequestContext, tx: Transaction, hand: FileInHand): Promise<Brought> {
  const { agencyId, file, input, onWritten } = hand;
  const table = await readTable(file);
  if (table.kind === 'Unreadable') return { kind: 'Refused', failure: 'FILE_REFUSED', faults: [] };
  const { days, problems } = readDays(table.lines);
  if (problems.length > 0) {
    const faults = problems.map(({ problem, ...place }) => ({ ...place, fault: problem, about: '' }));
    return { kind: 'Refused', failure: 'FILE_REFUSED', faults };
  }
  await onWritten(0, days.length);
  const saved = await saveDays(ctx, tx, { agencyId, days, acknowledged: input.acknowledged === true });
  if (saved.kind === 'PeopleAffected') return { kind: 'Refused', failure: 'PEOPLE_AFFECTED', faults: [] };
  await onWritten(days.length, days.length);
  return { kind: 'Brought', figures: { days: days.length } };
}
