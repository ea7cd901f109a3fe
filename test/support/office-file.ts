import writeXlsx from 'write-excel-file/node';

type Cell = string | number | Date | null;

/**
 * A workbook as an office has it: its name, the motto and a title over merged cells, the table below, and empty lines at the end
 * that somebody once touched.
 */
export async function officeWorkbook(title: string, table: readonly (readonly Cell[])[]): Promise<Buffer> {
  const span = table[0]?.length ?? 1;
  const over = (value: string) => [
    { value, type: String, columnSpan: span, fontWeight: 'bold' as const, align: 'center' as const },
    ...Array.from({ length: span - 1 }, () => null),
  ];
  const empty = Array.from({ length: span }, () => ({ value: '', type: String }));
  const rows = [
    over('ỦY BAN NHÂN DÂN TỈNH'),
    over('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    Array.from({ length: span }, () => null),
    over(title),
    ...table.map((line) => line.map(cellOf)),
    ...[empty, empty, empty],
  ];
  return writeXlsx(rows, { sheet: 'Lịch' }).toBuffer();
}

function cellOf(value: Cell) {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' };
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}
