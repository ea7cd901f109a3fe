/**
 * Reads rows written by hand as `cell | cell | cell`, one a line; blank lines are nothing.
 *
 * @throws when a row does not have exactly one cell for each column
 */
export function readTable<Column extends string>(columns: readonly Column[], text: string): Record<Column, string>[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== columns.length) throw new Error(`Wanted ${columns.length} cells: ${line}`);
    // Every column has a cell by now, which Object.fromEntries cannot say.
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) as Record<Column, string>;
  });
}
