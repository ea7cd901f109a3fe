import { listTreeAround, tallyPublicPetitions, tallyPublicVisits } from '../../db/counting-public.js';
import { refuseArgument } from '../argument.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { earlierOf, lastQuarterOver, periodOf } from './period-rules.js';
import { type PublicTable, publicTables } from './public-rules.js';

export interface PublicStatisticsFacts {
  agencyId: string;
  year: number;
  quarter: number | null;
  from: string;
  to: string;
  /** The last day that is counted; null when nothing of the period is over. */
  countedTo: string | null;
  threshold: number;
  tables: PublicTable[];
}

/** Groups smaller than this are told to nobody outside. @see domain.md 7.4, case 12e */
const threshold = 5;

/**
 * The statistics everybody may see of an agency with everything below it, for a year or one of its quarters; null when there is no
 * such agency.
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
  const over = lastQuarterOver(localDay(ctx.now()));
  const countedTo = period.from > over ? null : earlierOf(period.to, over);
  const tree = await listTreeAround(ctx.db, agencyId);
  const span = { agencyIds: tree.map((one) => one.id), from: whole.from, to: earlierOf(over, whole.to) };
  const tallies =
    span.from > over
      ? []
      : (await Promise.all([tallyPublicVisits(ctx.db, span), tallyPublicPetitions(ctx.db, span)])).flat();
  const tables = publicTables(tree, tallies, { agencyId, quarter, threshold }).map((table) =>
    withoutComing(table, year, over),
  );
  return { agencyId, year, quarter, ...period, countedTo, threshold, tables };
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
