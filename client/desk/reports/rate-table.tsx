import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { reportsWords } from '../words/reports.js';
import { useWords } from '../words/use-words.js';
import type { StatisticsShown } from './documents.js';

interface RateLine {
  name: string;
  some: number;
  all: number;
  /** In per cent with a point, as the server has it. */
  percent: string | null;
}

/** Rates with both their counts, so that nobody need ask of what. */
export function RateTable({
  of: { visits, petitions, duties, directives },
}: {
  of: Pick<StatisticsShown, 'visits' | 'petitions' | 'duties' | 'directives'>;
}) {
  const { dashboard: words } = useWords(reportsWords);
  const { language } = useReader();
  const line = (name: string, rate: { numerator: number; denominator: number; percent?: string | null }): RateLine => ({
    ...{ name, some: rate.numerator, all: rate.denominator },
    percent: rate.percent ?? percentOf(rate.numerator, rate.denominator),
  });
  const done = directives.doneInTime + directives.doneLate + directives.overdue;
  const rows = [
    line(words.rate.replied, visits.repliedInTime),
    line(words.rate.classified, petitions.classified),
    line(words.rate.processed, petitions.processed),
    line(words.rate.resolution, petitions.resolution),
    ...(duties ? [line(words.rate.duty, { numerator: duties.kept, denominator: duties.required })] : []),
    line(words.rate.directives, { numerator: directives.doneInTime, denominator: done }),
  ];
  const columns: readonly Column<RateLine>[] = [
    { key: 'name', head: words.what, isHead: true, cell: ({ name }) => name },
    { key: 'share', head: words.share, isNumber: true, cell: ({ some, all }) => fill(words.shareOf, { some, all }) },
    {
      ...{ key: 'percent', head: words.percent, isNumber: true },
      cell: ({ percent }) =>
        percent === null ? (
          <span class="soft">{words.nothing}</span>
        ) : (
          `${language === 'vi' ? percent.replace('.', ',') : percent}\u00a0%`
        ),
    },
  ];
  return (
    <section class="panel stack" aria-labelledby="ty-le">
      <h2 id="ty-le">{words.rates}</h2>
      <DataTable caption={words.rates} columns={columns} rows={rows} keyOf={({ name }) => name} />
      {duties && duties.delegated > 0 && <p class="soft">{fill(words.delegated, { n: duties.delegated })}</p>}
    </section>
  );
}

function percentOf(some: number, all: number): string | null {
  return all === 0 ? null : ((some / all) * 100).toFixed(2);
}
