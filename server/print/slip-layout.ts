import type { SlipSheet } from './slip-sheet.js';

const mm = 72 / 25.4;

/** Lays a slip out on A5, large enough to be read without glasses: the code first, then when and where. */
export function slipLayout(slip: SlipSheet): object {
  return {
    pageSize: 'A5',
    pageMargins: [14 * mm, 12 * mm, 14 * mm, 12 * mm],
    defaultStyle: { font: 'Paper', fontSize: 11.5, lineHeight: 1.25 },
    content: [
      { text: slip.agency, bold: true, alignment: 'center' },
      { text: slip.heading, bold: true, fontSize: 17, alignment: 'center', margin: [0, 6, 0, 8] },
      head(slip),
      rule(),
      ...slip.lines.map(line),
      rule(),
      { ul: slip.notes.map((text) => ({ text, margin: [0, 0, 0, 3] })), fontSize: 10 },
    ],
  };
}

function head({ codeLabel, code, token, qrLabel }: SlipSheet): object {
  return {
    columns: [
      {
        width: '*',
        stack: [
          { text: codeLabel, fontSize: 10 },
          { text: code, bold: true, fontSize: 25, lineHeight: 1.1 },
          { text: qrLabel, fontSize: 9, margin: [0, 6, 12, 0] },
        ],
        margin: [0, 8, 0, 0],
      },
      { width: 'auto', qr: token, fit: 96, eccLevel: 'M' },
    ],
  };
}

function line({ label, text }: SlipSheet['lines'][number]): object {
  return {
    columns: [
      { width: 74, text: label, fontSize: 10, margin: [0, 1.5, 0, 0] },
      { width: '*', text, bold: true },
    ],
    margin: [0, 0, 0, 5],
  };
}

function rule(): object {
  const across = { type: 'line', x1: 0, y1: 0, x2: (148 - 28) * mm, y2: 0, lineWidth: 0.6 };
  return { canvas: [across], margin: [0, 8, 0, 8] };
}
