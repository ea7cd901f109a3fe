import type { NoticeSheet, SheetRow } from './sheet.js';

/** Points to a millimetre. */
export const mm = 72 / 25.4;

/**
 * Lays the notice out on A4 as offices are used to it: issuer and motto side by side, title in the middle, numbered items,
 * a table whose head comes again on every page, recipients left and signature right, never parted from each other.
 *
 * @see Nghị định 30/2020/NĐ-CP, phụ lục I: margins of 20–25 mm above and below, 30–35 mm left, 15–20 mm right
 */
export function noticeLayout(sheet: NoticeSheet): object {
  return {
    pageSize: 'A4',
    pageMargins: [30 * mm, 20 * mm, 18 * mm, 22 * mm],
    defaultStyle: { font: 'Paper', fontSize: 11, lineHeight: 1.25 },
    footer: (page: number, pages: number) => footer(sheet, page, pages),
    content: [
      head(sheet),
      { text: sheet.heading, bold: true, fontSize: 14, alignment: 'center', margin: [0, 16, 0, 2] },
      { text: sheet.subject, bold: true, alignment: 'center', margin: [24, 0, 24, 0] },
      rule(70, [0, 3, 0, 10]),
      ...sheet.basis.map((text) => ({ text, italics: true, alignment: 'justify', margin: [0, 0, 0, 3] })),
      { text: sheet.opening, alignment: 'justify', margin: [0, 4, 0, 6] },
      ...sheet.items.map(item),
      ...table(sheet.table),
      { text: sheet.end, alignment: 'justify', margin: [0, 8, 0, 10] },
      ending(sheet),
    ],
  };
}

function head({ issuer, motto, number, placeDate }: NoticeSheet): object {
  const above = issuer.superior === null ? [] : [{ text: issuer.superior }];
  const below = issuer.hasStar ? { text: '*' } : rule(56, [0, 2, 0, 4]);
  return {
    columns: [
      { width: '42%', stack: [...above, { text: issuer.name, bold: true }, below, { text: number }], ...headStyle },
      {
        width: '58%',
        stack: [
          ...motto.map((text) => ({ text, bold: true, noWrap: true })),
          rule(128, [0, 2, 0, 4]),
          { text: placeDate, italics: true, fontSize: 11 },
        ],
        ...headStyle,
      },
    ],
    columnGap: 0,
  };
}

const headStyle = { alignment: 'center', fontSize: 10.5 };

/** A short line in the middle. */
function rule(length: number, margin: readonly number[]): object {
  const line = { type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.7 };
  return { canvas: [line], alignment: 'center', margin };
}

function item({ title, lines }: NoticeSheet['items'][number], index: number): object {
  const [only] = lines;
  if (lines.length === 1) {
    const text = [{ text: `${index + 1}. ${title}: `, bold: true }, { text: only ?? '' }];
    return { text, alignment: 'justify', margin: [0, 0, 0, 5] };
  }
  return {
    stack: [
      { text: `${index + 1}. ${title}:`, bold: true, headlineLevel: 1 },
      ...lines.map((line) => ({ text: `- ${line}`, alignment: 'justify', margin: [10, 1, 0, 0] })),
    ],
    margin: [0, 0, 0, 5],
  };
}

function table(given: NoticeSheet['table']): object[] {
  if (given === null) return [];
  return [
    { text: given.caption, bold: true, alignment: 'center', margin: [0, 8, 0, 4], headlineLevel: 1 },
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        keepWithHeaderRows: 1,
        widths: given.columns.length === 6 ? [16, 56, 84, 78, '*', 70] : [16, 60, 96, '*', 84],
        body: [
          given.columns.map((text) => ({ text, bold: true, alignment: 'center', fillColor: '#f1efeb' })),
          ...given.rows.map((one) => row(one)),
        ],
      },
      layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingTop: () => 3, paddingBottom: () => 3 },
      fontSize: 8.5,
      lineHeight: 1.2,
    },
  ];
}

function row({ cells, isOff }: SheetRow): object[] {
  return cells.map((lines, index) => ({
    stack: lines.map((text) => ({
      text,
      ...(isOff && index > 0 && index < cells.length - 2 ? { decoration: 'lineThrough' } : {}),
    })),
    alignment: index === 0 ? 'center' : 'left',
  }));
}

function ending({ recipients, signer }: NoticeSheet): object {
  return {
    unbreakable: true,
    columns: [
      {
        width: '50%',
        stack: [{ text: recipients.title, bold: true, italics: true }, ...recipients.lines.map((text) => ({ text }))],
        fontSize: 9,
      },
      {
        width: '50%',
        alignment: 'center',
        stack: [
          ...signer.lines.map((text) => ({ text, bold: true })),
          { text: signer.mark || ' ', italics: true, margin: [0, 22, 0, 22] },
          { text: signer.name, bold: true },
        ],
      },
    ],
  };
}

function footer({ foot, address }: NoticeSheet, page: number, pages: number): object {
  return {
    margin: [30 * mm, 4, 18 * mm, 0],
    fontSize: 7.5,
    color: '#444444',
    columns: [
      { width: '*', stack: foot.map((text) => ({ text })) },
      { width: 46, stack: [{ qr: address, fit: 44, eccLevel: 'L' }] },
      { width: 40, text: `${page}/${pages}`, alignment: 'right' },
    ],
    columnGap: 8,
  };
}
