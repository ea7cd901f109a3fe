import type { FormSheet } from './form-sheet.js';
import { mm } from './notice-layout.js';

/** What is left between the margins of A4 across, in points. */
const across = 297 * mm - 2 * 12 * mm;

/**
 * Lays a form or a register out on A4 across: issuer and motto, the heading, one table whose heads and numbers of columns come
 * again on every page, and the signatures, never parted from each other.
 */
export function formLayout(sheet: FormSheet): object {
  const isNarrow = sheet.columns.length > 15;
  return {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [12 * mm, 13 * mm, 12 * mm, 14 * mm],
    defaultStyle: { font: 'Paper', fontSize: 9.5, lineHeight: 1.2 },
    footer: (page: number, pages: number) => footer(sheet, page, pages),
    content: [
      head(sheet),
      { text: sheet.heading, bold: true, fontSize: 12.5, alignment: 'center', margin: [0, 10, 0, 1] },
      ...sheet.subjects.map((text, index) => ({
        text,
        italics: true,
        alignment: 'center',
        fontSize: index === 0 ? 10 : 8.5,
      })),
      ...sheet.marks.map((text) => ({ text, bold: true, alignment: 'center', margin: [0, 2, 0, 0] })),
      { ...table(sheet, isNarrow), margin: [0, 7, 0, 8] },
      ...(sheet.rows.length === 0
        ? [{ text: sheet.empty, italics: true, alignment: 'center', margin: [0, 0, 0, 8] }]
        : []),
      signatures(sheet),
    ],
  };
}

function head({ issuer, motto }: FormSheet): object {
  const [first = '', second = ''] = motto;
  return {
    fontSize: 9.5,
    columns: [
      {
        width: '45%',
        alignment: 'center',
        stack: [...(issuer.superior ? [{ text: issuer.superior }] : []), { text: issuer.name, bold: true }, rule(60)],
      },
      {
        width: '55%',
        alignment: 'center',
        stack: [{ text: first, bold: true }, { text: second, bold: true }, rule(120)],
      },
    ],
  };
}

/** A short line in the middle. */
function rule(length: number): object {
  const line = { type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.7 };
  return { canvas: [line], alignment: 'center', margin: [0, 2, 0, 0] };
}

function table(sheet: FormSheet, isNarrow: boolean): object {
  const { columns, rows, isOfFigures } = sheet;
  const heads = headRows(columns.map((one) => one.heads));
  const numbers = columns.map(({ number }) => ({ text: `(${number})`, ...headCell, italics: true, bold: false }));
  const body = rows.map((cells) =>
    cells.map((text, index) => ({ text, alignment: isOfFigures || index === 0 ? 'center' : 'left' })),
  );
  const padding = isNarrow ? 1 : 3;
  return {
    fontSize: isNarrow ? 6.3 : 8,
    lineHeight: 1.15,
    table: {
      headerRows: heads.length + 1,
      dontBreakRows: true,
      keepWithHeaderRows: rows.length > 0 ? 1 : 0,
      widths: widthsOf(sheet, padding),
      body: [...heads, numbers, ...(isNarrow ? body.map(taller) : body)],
    },
    layout: {
      ...{ hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
      ...{ paddingLeft: () => padding, paddingRight: () => padding, paddingTop: () => 2.5, paddingBottom: () => 2.5 },
    },
  };
}

const headCell = { bold: true, alignment: 'center', fillColor: '#f1efeb' };

/** The one line of a form of figures is what the paper is for: it is set larger, with room around it. */
function taller(cells: readonly { text: string }[]): object[] {
  const longest = Math.max(...cells.map(({ text }) => text.length));
  const fontSize = longest > 6 ? 5.5 : longest > 5 ? 6.5 : 7.5;
  return cells.map((cell) => ({ ...cell, bold: true, fontSize, margin: [0, 5, 0, 5] }));
}

/** Widths that fill the page: what is inside the padding and between the lines. */
function widthsOf({ columns, widths }: FormSheet, padding: number): number[] {
  const asked = widths ?? columns.map(() => 1);
  const room = across - columns.length * 2 * padding - (columns.length + 1) * 0.5;
  const sum = asked.reduce((one, other) => one + other, 0);
  return asked.map((one) => (one / sum) * room);
}

/**
 * The heads of columns as rows of a table: a head that several columns share stands once above them, and one with nothing below it
 * reaches down to the numbers.
 */
export function headRows(columns: readonly (readonly string[])[]): object[][] {
  const depth = Math.max(1, ...columns.map((heads) => heads.length));
  return Array.from({ length: depth }, (_, row) =>
    columns.map((heads, at) => {
      const text = heads[row];
      if (text === undefined) return {};
      const isLast = row === heads.length - 1;
      const isShared = (other: readonly string[] | undefined) =>
        other !== undefined && !isLast && row < other.length - 1 && sameUpTo(heads, other, row);
      if (at > 0 && isShared(columns[at - 1])) return {};
      const after = columns.slice(at + 1).findIndex((other) => !isShared(other));
      const colSpan = 1 + (after === -1 ? columns.length - at - 1 : after);
      return {
        text,
        ...headCell,
        ...(colSpan > 1 ? { colSpan } : {}),
        ...(isLast && row < depth - 1 ? { rowSpan: depth - row } : {}),
      };
    }),
  );
}

function sameUpTo(one: readonly string[], other: readonly string[], row: number): boolean {
  return one.slice(0, row + 1).every((head, index) => head === other[index]);
}

function signatures({ signers, placeDate }: FormSheet): object {
  return {
    unbreakable: true,
    stack: [
      {
        columns: [
          { width: '50%', text: '' },
          { width: '50%', text: placeDate, italics: true, alignment: 'center' },
        ],
      },
      {
        columns: signers.map(({ lines, mark, name }) => ({
          width: '*',
          alignment: 'center',
          stack: [
            ...lines.map((text) => ({ text, bold: true })),
            { text: mark, italics: true, fontSize: 8.5, margin: [0, 0, 0, 30] },
            { text: name || ' ', bold: true },
          ],
        })),
      },
    ],
  };
}

function footer({ foot }: FormSheet, page: number, pages: number): object {
  return {
    margin: [12 * mm, 4, 12 * mm, 0],
    fontSize: 7,
    color: '#444444',
    columns: [
      { width: '*', stack: foot.map((text) => ({ text })) },
      { width: 70, text: `Trang ${page}/${pages}`, alignment: 'right' },
    ],
  };
}
