import { readSheet } from 'read-excel-file/node';
import { type CsvLine, readCsv } from '../working-days/csv-rules.js';

/** A table as a person has it: CSV text, or an XLSX file in base64. */
export interface TableFile {
  csv?: string | null | undefined;
  xlsx?: string | null | undefined;
}

export type Unreadable = 'NO_FILE' | 'TWO_FILES' | 'TOO_LARGE' | 'NOT_UTF8' | 'NOT_XLSX';

export type TableRead = { kind: 'Table'; lines: CsvLine[] } | { kind: 'Unreadable'; why: Unreadable };

const mostCharacters = 2_000_000;
const mostUnpackedBytes = 30_000_000;

/** Reads a table into cells of text, whichever kind of file it is; lines keep the numbers a person sees. */
export async function readTable({ csv, xlsx }: TableFile): Promise<TableRead> {
  if (csv && xlsx) return unreadable('TWO_FILES');
  if ((csv ?? xlsx ?? '').length > mostCharacters) return unreadable('TOO_LARGE');
  if (xlsx) return readWorkbook(Buffer.from(xlsx, 'base64'));
  if (!csv) return unreadable('NO_FILE');
  // What was saved in an old Vietnamese encoding arrives with letters replaced: better said than imported.
  return csv.includes('\ufffd') ? unreadable('NOT_UTF8') : { kind: 'Table', lines: readCsv(csv) };
}

async function readWorkbook(bytes: Buffer): Promise<TableRead> {
  const unpackedBytes = declaredBytes(bytes);
  if (unpackedBytes === null) return unreadable('NOT_XLSX');
  if (unpackedBytes > mostUnpackedBytes) return unreadable('TOO_LARGE');
  const sheet = await readSheet(bytes).catch(() => null);
  if (sheet === null) return unreadable('NOT_XLSX');
  const lines = sheet.map((row, index) => ({ line: index + 1, cells: row.map(cellText) }));
  return { kind: 'Table', lines: lines.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

/** A cell as it is read aloud: a day as 18/08/2026, a time as 07:30, both where a cell holds both. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell).normalize('NFC').trim();
  // Spreadsheets know no zones: what they show is what stands in the UTC parts.
  const [date = '', clock = ''] = cell.toISOString().split('T');
  const time = clock.slice(0, 5);
  // A time without a day is counted from the last days of 1899.
  if (date < '1901') return time;
  return `${date.split('-').reverse().join('/')}${time === '00:00' ? '' : ` ${time}`}`;
}

const centralEntry = 0x02014b50;

/** How large a ZIP archive says it is when unpacked; null when it is none. Small files that unpack to gigabytes are known by it. */
function declaredBytes(bytes: Buffer): number | null {
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== 0x04034b50) return null;
  let sum = 0;
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0 && at + 46 <= bytes.length; ) {
    if (bytes.readUInt32LE(at) === centralEntry) sum += bytes.readUInt32LE(at + 24);
    at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1');
  }
  return sum;
}

function unreadable(why: Unreadable): TableRead {
  return { kind: 'Unreadable', why };
}
