import type { ComponentChildren } from 'preact';
import { useReader } from '../../words/reader.js';
import { reportsWords } from '../words/reports.js';
import { useWords } from '../words/use-words.js';

interface CountListProps {
  id: string;
  title: string;
  rows: readonly { name: string; count: number; beside?: number }[];
  /** The head of a second count. */
  besideHead?: string;
  children?: ComponentChildren;
}

/** Counts as a chart that is a table: a bar for the eye, the count for everybody. */
export function CountList({ id, title, rows, besideHead, children }: CountListProps) {
  const words = useWords(reportsWords);
  const { language } = useReader();
  const most = Math.max(1, ...rows.map((one) => one.count));
  return (
    <section class="panel stack report-counts" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.every((one) => one.count === 0) ? (
        <p class="soft">{words.none}</p>
      ) : (
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{words.dashboard.what}</th>
              <td />
              <th scope="col" class="number">
                {words.count}
              </th>
              {besideHead && (
                <th scope="col" class="number">
                  {besideHead}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, count, beside }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="report-bar">
                  <Bar length={(count / most) * 100} />
                </td>
                <td class="number">{count.toLocaleString(language)}</td>
                {besideHead && <td class="number">{(beside ?? 0).toLocaleString(language)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {children}
    </section>
  );
}

function Bar({ length }: { length: number }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 100 8" preserveAspectRatio="none" width="100%" height="12">
      <rect class="report-bar-ground" x="0" y="0" width="100" height="8" />
      <rect class="report-bar-fill" x="0" y="0" width={Math.round(length * 10) / 10} height="8" />
    </svg>
  );
}
