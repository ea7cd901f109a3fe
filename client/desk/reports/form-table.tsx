import { useReader } from '../../words/reader.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { reportsWords } from '../words/reports.js';
import { useWords } from '../words/use-words.js';
import type { ReportShown } from './documents.js';

type FormColumn = ReportShown['form']['columns'][number];

/** A form of one line of figures, set upright: a line for each of its columns, so that it reads on a narrow screen too. */
export function FormTable({
  columns: all,
  figures,
}: {
  columns: readonly FormColumn[];
  figures: readonly { number: string; value: number | null }[];
}) {
  const { forms: words } = useWords(reportsWords);
  const { language } = useReader();
  const values = new Map(figures.map((one) => [one.number, one.value]));
  const columns: readonly Column<FormColumn>[] = [
    { key: 'number', head: words.column, isNumber: true, cell: ({ number }) => number },
    {
      ...{ key: 'head', head: words.head, isHead: true },
      cell: ({ heads, headsEn }) => (language === 'vi' ? heads : headsEn).join(' – '),
    },
    {
      ...{ key: 'value', head: words.value, isNumber: true },
      cell: ({ number }) => values.get(number)?.toLocaleString(language) ?? '',
    },
  ];
  return <DataTable caption={words.head} columns={columns} rows={all} keyOf={({ number }) => number} />;
}
