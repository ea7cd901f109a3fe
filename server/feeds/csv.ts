import type { Cell } from './columns.js';

/** What tells a spreadsheet that the text is UTF-8. */
export const byteOrderMark = '\ufeff';

/** A line of a CSV file. Text that a spreadsheet would take for a formula is shown as the text it is. @see RFC 4180 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Text that no spreadsheet takes for a formula: one that looks like it is shown as the text it is. */
export function plainText(text: string): string {
  return beginsLikeFormula.test(text) ? `'${text}` : text;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = plainText(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Full-width signs too: some programs read them as the narrow ones. */
const beginsLikeFormula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
const needsQuotes = /[",;\r\n\t]|^\s|\s$/;
