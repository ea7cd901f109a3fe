import type { ReportFormRow, ReportSubject } from '../../db/reports.js';
import type { RequestContext } from '../context.js';
import { countForm } from './count-form.js';
import { canonicalFigures, type Figures } from './form-rules.js';
import { readLines } from './read-lines.js';

/** What is signed: its text to the byte, and the figures where it is a form of figures. */
export interface Frozen {
  text: string;
  figures: Figures | null;
  lineCount: number;
  isCut: boolean;
}

/** Counts a form, or opens the register, as it stands now. */
export async function readFrozen(ctx: RequestContext, form: ReportFormRow, asked: ReportSubject): Promise<Frozen> {
  if (form.kind === 'FIGURES') {
    const figures = await countForm(ctx.db, form, asked);
    return { text: canonicalFigures(figures), figures, lineCount: 1, isCut: false };
  }
  const { lines, isCut } = await readLines(ctx, form, { ...asked, withNumbers: true });
  const text = JSON.stringify(lines.map((one) => one.cells));
  return { text, figures: null, lineCount: lines.length, isCut };
}
