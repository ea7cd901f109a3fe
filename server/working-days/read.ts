import { type CalendarRow, listCalendarRows } from '../../db/calendar-days.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { readTable, type TableFile } from '../imports/read-table.js';
import { maySeePlans } from '../sessions/access.js';
import { requireStaff } from '../staff/require-staff.js';
import { type DayWish, type Effects, findEffects } from './effects.js';
import { type ImportedDay, type ImportProblem, readDays, unreadableDays } from './import-rules.js';
import { kindIn } from './read-calendar.js';
import { type DayKind, isWorkingKind } from './rules.js';
import { importProblemWords } from './words.js';

export interface WorkingDayFacts {
  day: string;
  kind: DayKind;
  isWorking: boolean;
  source: string;
  /** The agency that says so; null: the country. */
  agencyId: string | null;
}

export interface ProblemFacts extends ImportProblem {
  message: string;
}

export interface ImportPreview {
  days: ImportedDay[];
  problems: ProblemFacts[];
  effects: Effects;
}

/** Days that are not what their weekday makes them, at an agency the asker works for; null for any other agency. */
export async function readWorkingDays(
  ctx: RequestContext,
  asked: { agencyId: string; from: string; to: string },
): Promise<WorkingDayFacts[] | null> {
  if (!(await maySee(ctx, asked.agencyId))) return null;
  const days = new Map<string, CalendarRow>();
  for (const row of await listCalendarRows(ctx.db, asked)) if (!days.has(row.day)) days.set(row.day, row);
  return [...days.values()].map(({ day, kind, source, agencyId }) => {
    const known = kindIn(kind);
    return { day, kind: known, isWorking: isWorkingKind(known), source, agencyId };
  });
}

/** What a change of some days would do; null for an agency the asker does not work for. */
export async function readEffects(
  ctx: RequestContext,
  asked: { agencyId: string; days: readonly DayWish[] },
): Promise<Effects | null> {
  return (await maySee(ctx, asked.agencyId)) ? findEffects(ctx.db, { ...asked, days: asked.days.slice(0, 400) }) : null;
}

/** What an import would do, with every problem by line and column; null for an agency the asker does not work for. */
export async function readImport(
  ctx: RequestContext,
  asked: TableFile & { agencyId: string },
): Promise<ImportPreview | null> {
  if (!(await maySee(ctx, asked.agencyId))) return null;
  const table = await readTable(asked);
  const { days, problems } = table.kind === 'Table' ? readDays(table.lines) : unreadableDays;
  const effects = await findEffects(ctx.db, { agencyId: asked.agencyId, days });
  return { days, problems: problemsInWords(problems, ctx.locale), effects };
}

/** Problems with what to tell the person about each. */
export function problemsInWords(problems: readonly ImportProblem[], locale: 'vi' | 'en'): ProblemFacts[] {
  return problems.map((one) => ({ ...one, message: importProblemWords[one.problem][locale] }));
}

async function maySee(ctx: RequestContext, agencyId: string): Promise<boolean> {
  requireStaff(ctx);
  return isIdentifier(agencyId) && maySeePlans(ctx.actor, await findScope(ctx.db, agencyId));
}
