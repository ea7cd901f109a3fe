import type { Transaction } from '../../db/client.js';
import { listDeadlines, prolongDeadline } from '../../db/petition-course.js';
import type { PetitionRow } from '../../db/petitions.js';
import { addDays } from '../working-days/day-rules.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { dueDay, type Term } from './deadline-rules.js';
import { prolongationOf } from './prolong-rules.js';

/** Gives what may be prolonged of a petition its longer term, counted from where the first one began. */
export async function prolong(tx: Transaction, { id: petitionId, agencyId, type }: PetitionRow): Promise<void> {
  const deadlines = await listDeadlines(tx, [petitionId]);
  const found = prolongationOf(type, deadlines);
  const due = deadlines.find(({ kind }) => kind === found?.kind);
  if (!found || !due) throw new Error('Something was to be prolonged that may not be');
  const { fromDay, kind } = due;
  const term = { days: due.days + found.moreDays, unit: due.unit as Term['unit'], source: found.source };
  const calendar = await readCalendar(tx, { agencyId, from: fromDay, to: addDays(fromDay, 200) });
  const { days, source } = term;
  await prolongDeadline(tx, { petitionId, kind, days, source, dueDay: dueDay(calendar, fromDay, term) });
}
