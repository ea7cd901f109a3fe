/** One line of a table that is not blank; lines count from 1, as an editor shows them. */
export interface CsvLine {
  line: number;
  cells: string[];
}

/**
 * Reads a table as spreadsheets write it: separated by commas or semicolons (whichever the first line has more of) or
 * tabs, quoted with `"`, with or without a byte-order mark. Cells are composed (NFC) and trimmed.
 */
export function readCsv(text: string): CsvLine[] {
  const plain = text.replace(/^\uFEFF/, '').normalize('NFC');
  const separator = separatorOf(plain.slice(0, plain.search(/\r|\n|$/)));
  const lines: CsvLine[] = [];
  let at = { position: 0, line: 1 };
  while (at.position < plain.length) {
    const row = readRow(plain, at, separator);
    if (row.cells.some((cell) => cell !== '')) lines.push({ line: at.line, cells: row.cells });
    at = row.next;
  }
  return lines;
}

function separatorOf(first: string): string {
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

interface Place {
  position: number;
  line: number;
}

function readRow(text: string, from: Place, separator: string): { cells: string[]; next: Place } {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let { position, line } = from;
  for (; position < text.length; position += 1) {
    const mark = text.charAt(position);
    if (mark === '\n') line += 1;
    if (isQuoted && mark === '"' && text.charAt(position + 1) === '"') {
      cell += mark;
      position += 1;
    } else if (mark === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted;
    else if (!isQuoted && mark === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (!isQuoted && mark === '\n') break;
    else cell += mark;
  }
  return {
    cells: [...cells, cell.trim()],
    next: { position: position + 1, line: line + (position < text.length ? 0 : 1) },
  };
}
