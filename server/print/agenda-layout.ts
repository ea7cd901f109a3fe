import type { AgendaSheet, LabelledText, Matter, TimetableRow } from './agenda-sheet.js';
import { mm } from './notice-layout.js';

/** Lays the leader's paper out on A4: what, when and where at a glance, then one matter after the other, never torn from its name. */
export function agendaLayout(sheet: AgendaSheet): object {
  return {
    pageSize: 'A4',
    pageMargins: [22 * mm, 18 * mm, 18 * mm, 20 * mm],
    defaultStyle: { font: 'Paper', fontSize: 10.5, lineHeight: 1.28 },
    footer: (page: number, pages: number) => footer(sheet, page, pages),
    content: [
      { text: sheet.agency, bold: true, fontSize: 10.5 },
      { text: sheet.heading, bold: true, fontSize: 15, margin: [0, 8, 0, 0] },
      { text: sheet.subject, bold: true, fontSize: 12, margin: [0, 0, 0, 2] },
      ...sheet.marks.map((text, index) => ({ text, italics: index > 0, color: '#444444', fontSize: 9 })),
      facts(sheet.facts),
      ...timetable(sheet.timetable),
      ...matters(sheet.matters),
      ...participants(sheet.participants),
    ],
  };
}

const lines = { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => '#bbbbbb' };
const tight = { paddingTop: () => 2.5, paddingBottom: () => 2.5, paddingLeft: () => 4, paddingRight: () => 4 };

function facts(given: readonly LabelledText[]): object {
  return {
    margin: [0, 8, 0, 4],
    layout: { ...lines, ...tight },
    table: {
      widths: [92, '*'],
      body: given.map(({ label, text }) => [{ text: label, color: '#444444' }, { text }]),
    },
  };
}

function caption(text: string): object {
  return { text, bold: true, fontSize: 12, margin: [0, 10, 0, 3], headlineLevel: 1 };
}

function timetable({ caption: title, columns, rows, total }: AgendaSheet['timetable']): object[] {
  const head = columns.map((text, index) => ({
    text,
    bold: true,
    fillColor: '#f1efeb',
    alignment: alignmentOf(index),
  }));
  return [
    caption(title),
    {
      fontSize: 9.5,
      layout: { ...lines, ...tight },
      table: { headerRows: 1, dontBreakRows: true, widths: [64, 30, '*', 160], body: [head, ...rows.map(row)] },
    },
    { text: total, italics: true, fontSize: 9, margin: [0, 3, 0, 0] },
  ];
}

function row({ cells, isStruck }: TimetableRow): object[] {
  return cells.map((text, index) => ({ text, alignment: alignmentOf(index), ...struck(isStruck && index === 2) }));
}

const alignmentOf = (index: number) => (index === 1 ? 'right' : 'left');

const struck = (isStruck: boolean) => (isStruck ? { decoration: 'lineThrough', color: '#666666' } : {});

function matters({ caption: title, items }: AgendaSheet['matters']): object[] {
  return items.length === 0 ? [] : [caption(title), ...items.map(matter)];
}

/** The name stays with the first thing said of it; a long matter may go over the page. */
function matter({ heading, time, isStruck, lines: said }: Matter): object {
  const [first, ...rest] = said.map(saidLine);
  const name = {
    columns: [
      { width: '*', text: heading, bold: true, ...struck(isStruck) },
      { width: 80, text: time, bold: true, alignment: 'right' },
    ],
  };
  return { margin: [0, 4, 0, 5], stack: [{ unbreakable: true, stack: [name, ...(first ? [first] : [])] }, ...rest] };
}

function saidLine({ label, text }: LabelledText): object {
  return { margin: [12, 1, 0, 0], text: [{ text: `${label}: `, color: '#444444' }, { text }] };
}

function participants(given: AgendaSheet['participants']): object[] {
  if (given === null) return [];
  const head = given.columns.map((text) => ({ text, bold: true, fillColor: '#f1efeb' }));
  const body = [head, ...given.rows.map((cells) => cells.map((text) => ({ text })))];
  return [
    caption(given.caption),
    {
      fontSize: 9.5,
      layout: { ...lines, ...tight },
      table: { headerRows: 1, dontBreakRows: true, widths: ['*', 80, 150], body },
    },
  ];
}

function footer({ foot }: AgendaSheet, page: number, pages: number): object {
  return {
    margin: [22 * mm, 6, 18 * mm, 0],
    fontSize: 7.5,
    color: '#444444',
    columns: [
      { width: '*', stack: foot.map((text) => ({ text })) },
      { width: 40, text: `${page}/${pages}`, alignment: 'right' },
    ],
  };
}
