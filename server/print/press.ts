import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import { agendaLayout } from './agenda-layout.js';
import { formLayout } from './form-layout.js';
import { noticeLayout } from './notice-layout.js';
import type { Sheet } from './sheet.js';
import { slipLayout } from './slip-layout.js';
import type { SlipSheet } from './slip-sheet.js';
import { wallLayout, wallSizes } from './wall-layout.js';

/** Papers that are kept printed, and that may wait for the press. */
const mostKept = 60;
const mostWaiting = 8;

/** A paper as a PDF file; null when too many wait already. */
export type Press = (sheet: Sheet, now: string) => Promise<Buffer | null>;

/**
 * A press that prints one paper after the other, and the same paper once.
 *
 * @param keeps how many papers are kept printed; 0 for papers about people
 *
 * Laying out takes the processor for a good part of a second: whoever asks for many papers at once waits, not everybody else.
 */
export function createPress({ keeps = mostKept } = {}): Press {
  const kept = new Map<string, Promise<Buffer>>();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (sheet, now) => {
    const key = markOf(sheet);
    const known = kept.get(key);
    if (known) return known;
    if (waiting >= mostWaiting) return null;
    waiting += 1;
    const printed = last.then(() => print(sheet, now)).finally(() => (waiting -= 1));
    last = printed.catch(() => {});
    if (keeps === 0) return printed;
    kept.set(key, printed);
    printed.catch(() => kept.delete(key));
    const oldest = kept.size > keeps ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return printed;
  };
}

/** The same for papers that differ only in the moment they were asked for. */
export function markOf(sheet: Sheet): string {
  const lasting = { ...sheet, foot: sheet.foot.slice(0, -1) };
  return createHash('sha256').update(JSON.stringify(lasting)).digest('base64url').slice(0, 22);
}

async function print(sheet: Sheet, now: string): Promise<Buffer> {
  prepare();
  const info = { title: sheet.title, creator: 'Tiếp Dân', producer: 'Tiếp Dân', creationDate: new Date(now) };
  const made = (layout: object) =>
    pdfmake.createPdf({ ...layout, info, language: 'vi-VN', displayTitle: true }).getBuffer();
  if (sheet.form === 'notice') return made(noticeLayout(sheet));
  if (sheet.form === 'agenda') return made(agendaLayout(sheet));
  if (sheet.form === 'form') return made(formLayout(sheet));
  const [largest = 9, ...smaller] = wallSizes(sheet);
  let bytes = await made(wallLayout(sheet, largest));
  for (const size of smaller) {
    if (pagesOf(bytes) === 1) break;
    bytes = await made(wallLayout(sheet, size));
  }
  return bytes;
}

/** Prints a slip for one person; nothing of it is kept. */
export function printSlip(slip: SlipSheet, now: string): Promise<Buffer> {
  prepare();
  const info = { title: slip.heading, creator: 'Tiếp Dân', producer: 'Tiếp Dân', creationDate: new Date(now) };
  return pdfmake.createPdf({ ...slipLayout(slip), info, language: 'vi-VN', displayTitle: true }).getBuffer();
}

/** How many sheets of paper a file is. */
export function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

let isPrepared = false;

/** The typeface of the pages, whole: the files that browsers get hold single alphabets, and no press can mix them. */
function prepare(): void {
  if (isPrepared) return;
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
  const font = (style: string) => join(folder, style, `BeVietnamPro_${style}.ttf`);
  pdfmake.addFonts({
    Paper: {
      normal: font('400Regular'),
      bold: font('700Bold'),
      italics: font('400Regular_Italic'),
      bolditalics: font('700Bold_Italic'),
    },
  });
  // What is printed is text of ours and of secretaries: it fetches nothing, and reads no file but the typeface.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(folder));
  isPrepared = true;
}
