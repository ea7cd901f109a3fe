import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';

/** One column: its head and what stands in a row. */
export interface Column<Row> {
  key: string;
  head: string;
  cell(row: Row): ComponentChildren;
  /** Numbers stand at the right. */
  isNumber?: boolean;
  /** Names the row, for those who listen. */
  isHead?: boolean;
  /** Left out below 768 px: it is said elsewhere in the row, or in the detail. */
  isSpare?: boolean;
}

interface DataTableProps<Row> {
  /** What the table holds, said and shown to those who need it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): string;
  /** The row shown beside, if any. */
  chosen?: string | undefined;
  /** Enter, or a click beside other controls; without it rows are not stopped at. */
  onOpen?: ((row: Row) => void) | undefined;
  /** Said when there is nothing. */
  empty?: ComponentChildren;
}

/**
 * A table with a head that stays. Arrow keys, Home and End walk its rows, Enter opens one; Tab goes on to what is inside the row.
 */
export function DataTable<Row>({ caption, columns, rows, keyOf, chosen, onOpen, empty }: DataTableProps<Row>) {
  const words = useWords(shellWords);
  const body = useRef<HTMLTableSectionElement>(null);
  if (rows.length === 0) return <div class="table-empty soft">{empty ?? <p>{words.table.empty}</p>}</div>;
  const stop = rows.some((row) => keyOf(row) === chosen) ? chosen : rows[0] && keyOf(rows[0]);
  return (
    <table class="data-table">
      <caption class="hidden-text">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, head, ...look }) => (
            <th key={key} scope="col" class={classOf(look)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={(event) => onOpen && walk(event)}>
        {rows.map((row) => (
          <tr
            key={keyOf(row)}
            class={onOpen ? 'row-open' : undefined}
            tabIndex={onOpen ? (keyOf(row) === stop ? 0 : -1) : undefined}
            aria-current={keyOf(row) === chosen ? 'true' : undefined}
            onClick={(event) => onOpen && !isControl(event) && onOpen(row)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
              event.preventDefault();
              onOpen?.(row);
            }}
          >
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const look = classOf(column);
  if (column.isHead)
    return (
      <th scope="row" class={look}>
        {column.cell(row)}
      </th>
    );
  return <td class={look}>{column.cell(row)}</td>;
}

function classOf({ isNumber, isSpare }: Pick<Column<never>, 'isNumber' | 'isSpare'>): string | undefined {
  return [isNumber && 'number', isSpare && 'spare'].filter(Boolean).join(' ') || undefined;
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function walk(event: KeyboardEvent & { currentTarget: HTMLTableSectionElement }): void {
  const step = steps[event.key];
  if (!step || !(event.target instanceof HTMLTableRowElement)) return;
  const rows = [...event.currentTarget.rows];
  event.preventDefault();
  rows[step(rows.indexOf(event.target), rows.length - 1)]?.focus();
}

function isControl({ target }: Event): boolean {
  return target instanceof Element && target.closest('a, button, input, select, textarea, label, summary') !== null;
}
