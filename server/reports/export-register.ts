import { findForms, findSigned, type ReportFormRow } from '../../db/reports.js';
import { findScope } from '../../db/staff.js';
import { recordExport } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { type FieldsInvalid, findReversed } from '../staff/shape.js';
import { type ConfirmationNeeded, confirmationNeeded, isFresh } from '../staff/step-up-rules.js';
import { daysBetween } from '../working-days/day-rules.js';
import { mayReadRegister } from './access.js';
import { findForm } from './find-form.js';
import { readLines, registerColumnsOf } from './read-lines.js';
import { registerCode } from './read-register.js';
import { registerFile } from './register-file.js';

export interface ExportRegisterWish {
  agencyId: string;
  from: string;
  to: string;
  /** A signed register, as it stood; left out: as it stands now. */
  signedId?: string | null | undefined;
  format: 'CSV' | 'XLSX';
}

export interface RegisterExported {
  kind: 'RegisterExported';
  fileName: string;
  mediaType: string;
  /** Base64. */
  content: string;
  lines: string[][];
  count: number;
}

export type ExportRegisterOutcome = RegisterExported | NotFoundHere | ConfirmationNeeded | FieldsInvalid;

/**
 * The register with the numbers of papers, as a file and as lines to be printed.
 *
 * Needs a fresh proof of who asks, and is on record before the first byte.
 */
export async function exportRegister(ctx: RequestContext, wish: ExportRegisterWish): Promise<ExportRegisterOutcome> {
  requireStaff(ctx);
  const { agencyId, from, to, format } = wish;
  const problems = findReversed('to', from, to);
  if (problems.length > 0 || daysBetween(from, to) > 400) return { kind: 'FieldsInvalid', problems: tooLong(problems) };
  const scope = isIdentifier(agencyId) ? await findScope(ctx.db, agencyId) : [];
  if (!mayReadRegister(ctx.actor, scope)) return notFoundHere;
  if (!isFresh(ctx.actor, ctx.now())) return confirmationNeeded;
  const found = wish.signedId ? await openSigned(ctx, wish.signedId, agencyId) : await openNow(ctx, wish);
  if (!found) return notFoundHere;
  const { form, lines, subjectIds } = found;
  const detail = wish.signedId ? 'SIGNED' : format;
  await recordExport(ctx, { what: 'RegisterFile', agencyId, subjectKind: 'REPORT', subjectIds, detail });
  const heads = registerColumnsOf(form).map(({ heads: above }) => above.join(' – '));
  const { mediaType, bytes } = await registerFile[format](heads, lines);
  return {
    kind: 'RegisterExported',
    fileName: `so-tiep-cong-dan-${from}-${to}.${format.toLowerCase()}`,
    ...{ mediaType, content: bytes.toString('base64') },
    ...{ lines, count: lines.length },
  };
}

interface FoundRegister {
  form: ReportFormRow;
  lines: string[][];
  subjectIds: string[];
}

async function openNow(ctx: RequestContext, wish: ExportRegisterWish): Promise<FoundRegister | null> {
  const form = await findForm(ctx.db, { ...wish, formCode: registerCode });
  if (!form) return null;
  const { lines } = await readLines(ctx, form, { ...wish, withNumbers: true });
  return { form, lines: lines.map((one) => one.cells), subjectIds: lines.map((one) => one.visitId) };
}

async function openSigned(ctx: RequestContext, id: string, agencyId: string): Promise<FoundRegister | null> {
  const row = isIdentifier(id) ? await findSigned(ctx.db, id) : null;
  if (!row?.sealedLines || row.agencyId !== agencyId) return null;
  const [form] = await findForms(ctx.db, [row.formId]);
  if (!form) return null;
  const lines: string[][] = JSON.parse(ctx.keys.open(row.sealedLines, `signed_report|lines|${row.id}`));
  return { form, lines, subjectIds: [row.id] };
}

function tooLong(problems: FieldsInvalid['problems']): FieldsInvalid['problems'] {
  return problems.length > 0 ? problems : [{ field: 'to', problem: 'MALFORMED', fault: 'SPAN_TOO_LONG', most: 400 }];
}
