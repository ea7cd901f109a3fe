import { useReader } from '../words/reader.js';
import { useStatisticsWords } from '../words/statistics.js';
import type { TableShown } from './documents.js';
import { lengthOf } from './model.js';

/** Counts as a chart that is a table: a bar in each line for the eye, the count beside it for everybody. */
export function CountTable({ table: { code, rows, total } }: { table: TableShown }) {
  const { language } = useReader();
  const words = useStatisticsWords();
  const id = `bang-${code.toLowerCase().replaceAll('_', '-')}`;
  const say = (count: number | null) => (count === null ? words.hidden : count.toLocaleString(language));
  const nameOf = ({ key, name }: TableShown['rows'][number]) => name ?? words.names[key] ?? words.quarters[key] ?? key;
  return (
    <section class="counts" aria-labelledby={id}>
      <h2 id={id}>{words.tables[code]}</h2>
      {rows.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <table aria-labelledby={id}>
          <thead class="hidden-text">
            <tr>
              <th scope="col">{words.columns.what}</th>
              <th scope="col">{words.columns.count}</th>
              <td>{words.columns.chart}</td>
            </tr>
          </thead>
          <tbody>
            {ordered(code, rows).map((row) => (
              <tr key={row.key}>
                <th scope="row">{nameOf(row)}</th>
                <td class={row.count === null ? 'counts-number soft' : 'counts-number'}>{say(row.count)}</td>
                <td class="counts-bar">
                  <Bar length={lengthOf(row.count, rows)} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.columns.total}</th>
              <td class={total === null ? 'counts-number soft' : 'counts-number'}>{say(total)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}

/** What is most stands first, what is not told last; quarters keep their order. */
function ordered(code: TableShown['code'], rows: TableShown['rows']): TableShown['rows'] {
  return code === 'VISITS_BY_QUARTER' ? rows : rows.toSorted((a, b) => (b.count ?? -1) - (a.count ?? -1));
}

/** Says nothing that the count beside it does not say. */
function Bar({ length }: { length: number }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 100 8" preserveAspectRatio="none" width="100%" height="14">
      <rect class="counts-ground" x="0" y="0" width="100" height="8" />
      <rect class="counts-fill" x="0" y="0" width={length} height="8" />
    </svg>
  );
}
