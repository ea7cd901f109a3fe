import { Mixed } from '../ui/mixed.js';
import { OffLine } from './off-line.js';
import type { NoticeSheet, SheetTable } from './sheet.js';

/** The notice on a sheet of A4: head, number and date, title, basis, numbered items, table, signature. */
export function NoticePaper({ sheet }: { sheet: NoticeSheet }) {
  return (
    <article class="paper">
      <NoticeHead sheet={sheet} />
      <header class="paper-title">
        <h1>{sheet.heading}</h1>
        <p>
          <Mixed text={sheet.subject} />
        </p>
      </header>
      <div class="paper-basis">
        {sheet.basis.map((line) => (
          <p key={line}>
            <Mixed text={line} />
          </p>
        ))}
      </div>
      <p>
        <Mixed text={sheet.opening} />
      </p>
      <ol class="paper-items">
        {sheet.items.map(({ title, lines }) => (
          <li key={title}>
            <h2>{title}</h2>
            {lines.map((line) => (
              <p key={line}>
                <Mixed text={line} />
              </p>
            ))}
          </li>
        ))}
      </ol>
      {sheet.table && <NoticeTable table={sheet.table} />}
      <p>
        <Mixed text={sheet.end} />
      </p>
      <NoticeEnd sheet={sheet} />
      <footer class="paper-foot">
        {sheet.foot.map((line) => (
          <p key={line}>
            <Mixed text={line} />
          </p>
        ))}
      </footer>
    </article>
  );
}

function NoticeHead({ sheet: { issuer, motto, number, placeDate } }: { sheet: NoticeSheet }) {
  return (
    <div class="paper-head">
      <div>
        {issuer.superior && <p>{issuer.superior}</p>}
        <p class={issuer.hasStar ? undefined : 'paper-underlined'}>
          <strong class="paper-lines">{issuer.name}</strong>
        </p>
        {issuer.hasStar && <p aria-hidden="true">*</p>}
        <p class="paper-number">
          <Mixed text={number} />
        </p>
      </div>
      <div>
        {motto.map((line, index) => (
          <p key={line} class={index === motto.length - 1 ? 'paper-underlined' : undefined}>
            <strong>{line}</strong>
          </p>
        ))}
        <p class="paper-date">
          <Mixed text={placeDate} />
        </p>
      </div>
    </div>
  );
}

function NoticeTable({ table: { caption, columns, rows } }: { table: SheetTable }) {
  return (
    <table class="paper-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, isOff }) => (
          <tr key={cells[0]?.[0]} class={isOff ? 'paper-off' : undefined}>
            {cells.map((lines, index) => (
              <td key={columns[index]}>
                {lines.map((line) => (
                  <p key={line}>
                    <OffLine isOff={isOff && index > 0 && index < columns.length - 2} line={line} />
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NoticeEnd({ sheet: { recipients, signer } }: { sheet: NoticeSheet }) {
  return (
    <div class="paper-end">
      <div class="paper-recipients">
        <p>
          <strong>
            <em>{recipients.title}</em>
          </strong>
        </p>
        {recipients.lines.map((line) => (
          <p key={line}>
            <Mixed text={line} />
          </p>
        ))}
      </div>
      <div class="paper-signer">
        {signer.lines.map((line) => (
          <p key={line}>
            <strong>
              <Mixed text={line} />
            </strong>
          </p>
        ))}
        <p class="paper-mark">{signer.mark}</p>
        <p>
          <strong>
            <Mixed text={signer.name} />
          </strong>
        </p>
      </div>
    </div>
  );
}
