import { mm } from './notice-layout.js';
import type { WallDay, WallSheet } from './sheet.js';

/** Lays a month out on one sheet of A4 landscape, to hang beside the door: seven columns, days off shaded. */
export function wallLayout(sheet: WallSheet, fontSize: number): object {
  return {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [10 * mm, 9 * mm, 10 * mm, 17 * mm],
    defaultStyle: { font: 'Paper', fontSize, lineHeight: 1.15 },
    footer: () => footer(sheet),
    content: [
      { text: sheet.heading, bold: true, fontSize: 18, alignment: 'center' },
      { text: sheet.month, bold: true, fontSize: 13, alignment: 'center', margin: [0, 0, 0, 1] },
      { text: sheet.agency, fontSize: 12, alignment: 'center', margin: [0, 0, 0, 6] },
      {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: Array.from({ length: 7 }, () => '*'),
          heights: (index: number) => (index === 0 ? 12 : (76 / sheet.weeks.length) * mm),
          body: [
            sheet.weekdays.map((text) => ({
              text,
              bold: true,
              fontSize: 10,
              alignment: 'center',
              fillColor: '#e9e5dd',
            })),
            ...sheet.weeks.map((week) => week.map(cell)),
          ],
        },
        layout: { hLineWidth: () => 0.6, vLineWidth: () => 0.6, paddingTop: () => 2, paddingBottom: () => 2 },
      },
    ],
  };
}

/**
 * Sizes to try, in points: from what can be read at two steps to what can be read at all.
 *
 * A crowded month is set smaller, to stay one sheet; where it must be, the larger ones are not even tried.
 */
export function wallSizes({ weeks }: WallSheet): number[] {
  const entries = weeks.flat().reduce((sum, day) => sum + day.entries.length, 0);
  return [9, 8, 7, 6, 5, 4.5].slice(entries > 40 ? 3 : entries > 18 ? 1 : 0);
}

function cell({ number, isWeekend, entries }: WallDay): object {
  return {
    ...(isWeekend ? { fillColor: '#f4f2ee' } : {}),
    stack: [
      {
        text: number === null ? ' ' : String(number),
        bold: true,
        fontSize: 11,
        color: isWeekend ? '#777777' : '#000000',
      },
      ...entries.flatMap(({ time, lines, isOff }) => [
        { text: time, bold: true, ...struck(isOff) },
        ...lines.map((text, index) => ({
          text,
          ...struck(isOff && index < 2),
          margin: [0, 0, 0, index === lines.length - 1 ? 3 : 0],
        })),
      ]),
    ],
  };
}

const struck = (isOff: boolean) => (isOff ? { decoration: 'lineThrough' } : {});

function footer({ foot, address }: WallSheet): object {
  return {
    margin: [10 * mm, 0, 10 * mm, 0],
    fontSize: 8,
    columns: [
      { width: '*', stack: foot.map((text) => ({ text })), margin: [0, 6, 0, 0] },
      { width: 44, stack: [{ qr: address, fit: 42, eccLevel: 'L' }] },
    ],
  };
}
