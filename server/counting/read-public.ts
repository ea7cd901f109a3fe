import { listKin, tallyPublicPetitions, tallyPublicVisits } from '../../db/counting-public.js';
import { refuseArgument } from '../argument.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { nameTopics } from '../registrations/read-booking-rules.js';
import { earlierOf, lastQuarterOver, periodOf } from './period-rules.js';
import { type PublicTable, tablesIn, tellForest } from './public-rules.js';

export interface PublicStatisticsFacts {
  agencyId: string;
  year: number;
  quarter: number | null;
  from: string;
  to: string;
  /** The last day that is counted; null when nothing of the period is over. */
  countedTo: string | null;
  threshold: number;
  tables: (Omit<PublicTable, 'rows'> & { rows: NamedFigure[] })[];
  /** Bodies that ended and are counted here, the topmost of them. */
  formerIds: string[];
}

type NamedFigure = PublicTable['rows'][number] & { name: string | null };

/** Groups smaller than this are told to nobody outside. @see domain.md 7.4, case 12e */
const threshold = 5;

/**
 * The statistics everybody may see of an agency with everything below it and what it took over, for a year or one of its quarters;
 * null when there is no such agency.
 *
 * Only quarters that are over are counted: a figure that moved while people watch would tell who had just been there.
 */
export async function readPublicStatistics(
  ctx: RequestContext,
  asked: { agencyId: string; year: number; quarter?: number | null | undefined },
): Promise<PublicStatisticsFacts | null> {
  const { agencyId, year } = asked;
  const quarter = asked.quarter ?? null;
  requirePeriod(ctx, year, quarter);
  const agency = isIdentifier(agencyId) ? await ctx.loaders.agency.load(agencyId) : null;
  if (!agency) return null;
  const whole = periodOf(year);
  const period = periodOf(year, quarter);
  const today = localDay(ctx.now());
  const over = lastQuarterOver(today);
  const countedTo = period.from > over ? null : earlierOf(period.to, over);
  const kin = await listKin(ctx.db, { agencyId, today });
  const span = { agencyIds: kin.map((one) => one.id), from: whole.from, to: earlierOf(over, whole.to) };
  const tallies =
    span.from > over
      ? []
      : (await Promise.all([tallyPublicVisits(ctx.db, span), tallyPublicPetitions(ctx.db, span)])).flat();
  const forest = (ctx.keptForests ?? tellForest)(kin, tallies, threshold);
  const { tables, formerIds } = tablesIn(forest, { agencyId, quarter });
  const told = tables.map((table) => withoutComing(table, year, over));
  const named = await Promise.all(told.map((table) => nameRows(ctx, agencyId, table)));
  return { agencyId, year, quarter, ...period, countedTo, threshold, tables: named, formerIds };
}

/** Topics go by what the agency calls them; everything else by words of the reader. */
async function nameRows(ctx: RequestContext, agencyId: string, table: PublicTable) {
  if (table.code === 'PETITIONS_BY_TOPIC') return { ...table, rows: await nameTopics(ctx, agencyId, table.rows) };
  return { ...table, rows: table.rows.map((row) => ({ ...row, name: null })) };
}

/** A quarter that is not over is no nought: it is not there. */
function withoutComing(table: PublicTable, year: number, over: string): PublicTable {
  if (table.code !== 'VISITS_BY_QUARTER') return table;
  return { ...table, rows: table.rows.filter(({ key }) => periodOf(year, Number(key)).to <= over) };
}

function requirePeriod(ctx: RequestContext, year: number, quarter: number | null): void {
  if (year < 2000 || year > 2200)
    refuseArgument(
      'year',
      { vi: '`year` phải từ 2000 đến 2200.', en: '`year` must be from 2000 to 2200.' },
      ctx.locale,
    );
  if (quarter !== null && (quarter < 1 || quarter > 4))
    refuseArgument('quarter', { vi: '`quarter` phải từ 1 đến 4.', en: '`quarter` must be from 1 to 4.' }, ctx.locale);
}
