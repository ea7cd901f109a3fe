import type { ReportFormRow } from '../../db/reports.js';
import { byteOrderMark, csvLine } from '../feeds/csv.js';
import { figureColumns } from './count-form.js';
import type { Figures } from './form-rules.js';
import { figuresOf, type SignedFacts } from './read.js';
import { registerColumnsOf } from './read-lines.js';

/** A signed report as it is answered. */
export interface SignedShown {
  id: string;
  form: ReportFormRow;
  agencyId: string;
  includeSubordinate: boolean;
  from: string;
  to: string;
  lineCount: number;
  hash: string;
  signedAt: string;
  signedById: string;
  adjustsId: string | null;
  reason: string | null;
  kept: Figures | null;
}

/** Presents a signed report, without the lines of a register. */
export function presentSigned({ row, form }: SignedFacts): SignedShown {
  const { id, agencyId, includeSubordinate, lineCount, hash, signedAt, adjustsId, reason } = row;
  return {
    ...{ id, form, agencyId, includeSubordinate, lineCount, hash, signedAt, adjustsId, reason },
    ...{ from: row.fromDay, to: row.toDay, signedById: row.signedBy },
    kept: row.figures === null ? null : figuresOf(row.figures),
  };
}

/** An outcome of signing with the report as it is answered; a refusal stays as it is. */
export function presentSigning<Other extends { kind: string }>(
  outcome: Other | { kind: 'ReportSigned'; report: SignedFacts },
): Other | { kind: 'ReportSigned'; report: SignedShown } {
  return 'report' in outcome ? { kind: 'ReportSigned', report: presentSigned(outcome.report) } : outcome;
}

/** What stands in each column of a form, in its order. */
export function presentFigures(form: ReportFormRow, figures: Figures) {
  return figureColumns(form).map(({ number }) => ({ number, value: figures[number] ?? null }));
}

/** A form of figures as CSV in UTF-8 with its mark: heads, numbers of columns, figures. */
export function presentCsv(form: ReportFormRow, figures: Figures): string {
  const columns = figureColumns(form);
  const lines = [
    columns.map(({ heads }) => heads.join(' – ')),
    columns.map(({ number }) => number),
    columns.map(({ number }) => figures[number] ?? null),
  ];
  return `${byteOrderMark}${lines.map(csvLine).join('')}`;
}

/** The columns of a form as they are printed. */
export function presentForm(form: ReportFormRow) {
  const columns = form.kind === 'REGISTER' ? registerColumnsOf(form) : figureColumns(form);
  return columns.map(({ number, heads, headsEn }) => ({ number, heads, headsEn }));
}
