import writeXlsx from 'write-excel-file/node';
import { byteOrderMark, csvLine, plainText } from '../feeds/csv.js';

type Lines = readonly (readonly string[])[];

interface MadeFile {
  mediaType: string;
  bytes: Buffer;
}

/**
 * The register as a file: CSV in UTF-8 with its mark, or a workbook whose every cell is text.
 *
 * In a workbook numbers of papers keep the zeros they begin with; what looks like a formula stays text in both.
 */
export const registerFile: Readonly<
  Record<'CSV' | 'XLSX', (heads: readonly string[], lines: Lines) => Promise<MadeFile>>
> = {
  async CSV(heads, lines) {
    const text = `${byteOrderMark}${[heads, ...lines].map(csvLine).join('')}`;
    return { mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(text, 'utf8') };
  },
  async XLSX(heads, lines) {
    const head = heads.map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true }));
    const body = lines.map((line) =>
      line.map((cell) => ({ value: plainText(cell), type: String, wrap: true, alignVertical: 'top' as const })),
    );
    const columns = heads.map(() => ({ width: 22 }));
    const options = { sheet: 'Sổ tiếp công dân', columns, stickyRowsCount: 1 };
    return {
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: await writeXlsx([head, ...body], options).toBuffer(),
    };
  },
};
