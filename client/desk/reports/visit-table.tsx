import { useReader } from '../../words/reader.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { reportsWords } from '../words/reports.js';
import { useWords } from '../words/use-words.js';
import type { StatisticsShown } from './documents.js';

type Line = StatisticsShown['visits']['byReceiver'][number];

/** Visits, people and matters by who received: a delegate stands apart from the leader. */
export function VisitTable({ rows }: { rows: readonly Line[] }) {
  const { dashboard: words, none } = useWords(reportsWords);
  const { language } = useReader();
  const count = (name: 'visits' | 'people' | 'cases', head: string): Column<Line> => ({
    ...{ key: name, head, isNumber: true },
    cell: (line) => line[name].toLocaleString(language),
  });
  const columns: readonly Column<Line>[] = [
    { key: 'who', head: words.who, isHead: true, cell: ({ key }) => words.receivers[key ?? ''] ?? key },
    count('visits', words.visits),
    count('people', words.people),
    count('cases', words.cases),
  ];
  return (
    <section class="panel stack" aria-labelledby="nguoi-tiep">
      <h2 id="nguoi-tiep">{words.receiver}</h2>
      <DataTable
        caption={words.receiver}
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key ?? ''}
        empty={<p>{none}</p>}
      />
    </section>
  );
}
