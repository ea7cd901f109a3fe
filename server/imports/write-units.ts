import type { Transaction } from '../../db/client.js';
import { listAllUnits, saveUnits } from '../../db/imports.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import type { Brought, FileInHand } from '../jobs/bringing.js';
import { inHandfuls } from '../jobs/rules.js';
import { refusedFor } from './fault-rules.js';
import { readTable } from './read-table.js';
import { compareUnits, readUnits } from './unit-rules.js';

/** Takes the list of administrative units from a file, all or nothing. The same list again changes nothing; none is deleted. */
export async function writeUnits(ctx: RequestContext, tx: Transaction, hand: FileInHand): Promise<Brought> {
  const { file, atOnce, onWritten } = hand;
  const table = await readTable(file);
  if (table.kind === 'Unreadable') return refusedFor([]);
  const before = await listAllUnits(tx);
  const { units, faults } = readUnits(table.lines, new Set(before.map(({ code }) => code)));
  if (faults.length > 0) return refusedFor(faults);
  const { toSave, added, changed, unchanged, notNamed } = compareUnits(before, units);
  // Provinces come first: a commune names the one it is in.
  const inOrder = [...toSave].sort((one, other) => one.code.length - other.code.length);
  let done = unchanged;
  for (const some of inHandfuls(inOrder, atOnce)) {
    await onWritten(done, units.length);
    await saveUnits(tx, some);
    done += some.length;
  }
  await onWritten(done, units.length);
  await recordAct(tx, ctx, { act: 'UnitsImported', agencyId: null, subjectKind: 'FILE', subjectId: null });
  const figures = { unitsAdded: added, unitsChanged: changed, unitsUnchanged: unchanged, unitsNotNamed: notNamed };
  return { kind: 'Brought', figures };
}
