import writeXlsx from 'write-excel-file/node';
import { byteOrderMark, csvLine, plainText } from '../feeds/csv.js';
import { type ExportCell, type ExportRow, exportColumns } from './export-columns.js';

/** The list as CSV in UTF-8 with its mark, so that spreadsheets read the tones; text that looks like a formula stays text. */
export function csvOf(rows: readonly ExportRow[], language: 'vi' | 'en'): Buffer {
  const lines = [headings(language), ...cells(rows, language)].map(csvLine);
  return Buffer.from(`${byteOrderMark}${lines.join('')}`, 'utf8');
}

/** The list as an XLSX workbook of one sheet, its head kept in sight; text is text, whatever it looks like. */
export async function xlsxOf(rows: readonly ExportRow[], language: 'vi' | 'en'): Promise<Buffer> {
  const head = headings(language).map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true }));
  const body = cells(rows, language).map((line) => line.map(xlsxCell));
  const options = {
    sheet: language === 'en' ? 'Registrations' : 'Đăng ký',
    columns: exportColumns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
  return writeXlsx([head, ...body], options).toBuffer();
}

function headings(language: 'vi' | 'en'): string[] {
  return exportColumns.map((column) => column[language]);
}

function cells(rows: readonly ExportRow[], language: 'vi' | 'en'): ExportCell[][] {
  return rows.map((row) => exportColumns.map(({ cell }) => cell(row, language)));
}

function xlsxCell(cell: ExportCell) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: plainText(cell), type: String, wrap: true, alignVertical: 'top' as const };
}
