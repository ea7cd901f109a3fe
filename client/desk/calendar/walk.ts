const moves: Record<string, [rows: number, columns: number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/**
 * Takes the focus from stop to stop of a calendar table: up and down first within a cell, then to the next line; left and
 * right to the next day that has a stop. Nothing happens at the edges, nor for other keys.
 */
export function walk(event: KeyboardEvent, table: HTMLTableElement): void {
  const move = moves[event.key];
  const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-stop]') : null;
  const cell = from?.closest('td');
  if (!move || !from || !cell || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const [rows, columns] = move;
  const next = rows === 0 ? beside(table, cell, columns) : (within(cell, from, rows) ?? below(table, cell, rows));
  if (!next) return;
  for (const stop of table.querySelectorAll<HTMLElement>('[data-stop]')) stop.tabIndex = stop === next ? 0 : -1;
  next.focus();
}

function within(cell: HTMLTableCellElement, from: HTMLElement, step: number): HTMLElement | undefined {
  const stops = stopsIn(cell);
  return stops[stops.indexOf(from) + step];
}

function below(table: HTMLTableElement, cell: HTMLTableCellElement, step: number): HTMLElement | undefined {
  const row = cell.parentElement as HTMLTableRowElement;
  for (let at = row.rowIndex + step; at > 0 && at < table.rows.length; at += step) {
    const stops = stopsIn(table.rows[at]?.cells[cell.cellIndex]);
    if (stops.length > 0) return step > 0 ? stops[0] : stops.at(-1);
  }
  return undefined;
}

function beside(table: HTMLTableElement, cell: HTMLTableCellElement, step: number): HTMLElement | undefined {
  const row = table.rows[(cell.parentElement as HTMLTableRowElement).rowIndex];
  for (let at = cell.cellIndex + step; row && at > 0 && at < row.cells.length; at += step) {
    const [first] = stopsIn(row.cells[at]);
    if (first) return first;
  }
  return undefined;
}

function stopsIn(cell: HTMLTableCellElement | undefined): HTMLElement[] {
  return cell ? [...cell.querySelectorAll<HTMLElement>('[data-stop]')] : [];
}
