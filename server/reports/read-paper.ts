import { findForms, findSigned, type ReportFormRow, type SignedReportRow } from '../../db/reports.js';
import { findScope } from '../../db/staff.js';
import { recordExport } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from '../staff/require-staff.js';
import { type ConfirmationNeeded, confirmationNeeded, isFresh } from '../staff/step-up-rules.js';
import { daysBetween } from '../working-days/day-rules.js';
import { mayReadRegister } from './access.js';
import { figureColumns } from './count-form.js';
import { findForm } from './find-form.js';
import type { Figures } from './form-rules.js';
import { figuresOf, readReport, readSignedReport } from './read.js';
import { readLines, registerColumnsOf } from './read-lines.js';
import { registerCode } from './read-register.js';

/** A report as it is to be printed: as it stands now, or as it was signed. */
export interface PaperFacts {
  form: ReportFormRow;
  columns: readonly { number: string; heads: readonly string[] }[];
  agency: { name: string };
  /** The body above it; null at the top. */
  superior: { name: string } | null;
  includeSubordinate: boolean;
  from: string;
  to: string;
  figures: Figures | null;
  lines: readonly (readonly string[])[] | null;
  /** Not all of the register: it is too long for one paper. */
  isCut: boolean;
  signed: { at: string; by: string; hash: string; reason: string | null } | null;
  printedBy: string;
}

export interface PaperAsked {
  agencyId: string;
  formCode: string;
  from: string;
  to: string;
  includeSubordinate: boolean;
}

/**
 * A report as it stands now, for paper; null where there is none or the asker may not read it.
 *
 * The register needs a fresh proof of who asks, and is on record before it is printed.
 */
export async function readPaper(
  ctx: RequestContext,
  asked: PaperAsked,
): Promise<PaperFacts | ConfirmationNeeded | null> {
  requireStaff(ctx);
  if (!isIdentifier(asked.agencyId) || !isPeriod(asked)) return null;
  if (asked.formCode === registerCode) return readRegisterPaper(ctx, asked);
  const report = await readReport(ctx, asked);
  if (!report?.figures) return null;
  const { form, figures } = report;
  return {
    ...(await around(ctx, asked)),
    form,
    figures,
    columns: figureColumns(form),
    lines: null,
    isCut: false,
    signed: null,
  };
}

/** A report as it was signed, for paper: the same for ever. Null where there is none or the asker may not read it. */
export async function readSignedPaper(
  ctx: RequestContext,
  id: string,
): Promise<PaperFacts | ConfirmationNeeded | null> {
  requireStaff(ctx);
  const row = isIdentifier(id) ? await findSigned(ctx.db, id) : null;
  if (!row) return null;
  if (row.sealedLines) return readSignedRegister(ctx, row);
  const found = await readSignedReport(ctx, id);
  if (!found?.row.figures) return null;
  const { form } = found;
  const figures = figuresOf(found.row.figures);
  return { ...(await aroundSigned(ctx, row)), form, figures, columns: figureColumns(form), lines: null, isCut: false };
}

async function readRegisterPaper(ctx: RequestContext, asked: PaperAsked) {
  const { agencyId } = asked;
  if (!mayReadRegister(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  if (!isFresh(ctx.actor, ctx.now())) return confirmationNeeded;
  const form = await findForm(ctx.db, asked);
  if (!form) return null;
  const { columns, lines, isCut } = await readLines(ctx, form, { ...asked, withNumbers: true });
  const subjectIds = lines.map((one) => one.visitId);
  await recordExport(ctx, { what: 'RegisterFile', agencyId, subjectKind: 'REPORT', subjectIds, detail: 'PDF' });
  const cells = lines.map((one) => one.cells);
  return { ...(await around(ctx, asked)), form, columns, lines: cells, isCut, figures: null, signed: null };
}

async function readSignedRegister(ctx: RequestContext, row: SignedReportRow) {
  const { id, agencyId, sealedLines } = row;
  const [form] = await findForms(ctx.db, [row.formId]);
  if (!form || !sealedLines || !mayReadRegister(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  if (!isFresh(ctx.actor, ctx.now())) return confirmationNeeded;
  await recordExport(ctx, {
    what: 'RegisterFile',
    agencyId,
    subjectKind: 'REPORT',
    subjectIds: [id],
    detail: 'SIGNED',
  });
  const lines: string[][] = JSON.parse(ctx.keys.open(sealedLines, `signed_report|lines|${id}`));
  return {
    ...(await aroundSigned(ctx, row)),
    form,
    columns: registerColumnsOf(form),
    lines,
    isCut: false,
    figures: null,
  };
}

async function aroundSigned(ctx: RequestContext, row: SignedReportRow) {
  const { agencyId, includeSubordinate, fromDay: from, toDay: to, signedAt: at, signedBy, hash, reason } = row;
  const by = (await ctx.loaders.account.load(signedBy))?.fullName ?? '';
  return {
    ...(await around(ctx, { agencyId, includeSubordinate, from, to })),
    signed: { at, by, hash, reason },
  };
}

async function around(
  ctx: RequestContext,
  asked: Pick<PaperFacts, 'includeSubordinate' | 'from' | 'to'> & { agencyId: string },
) {
  const { accountId } = requireStaff(ctx);
  const agency = await ctx.loaders.agency.load(asked.agencyId);
  const superior = agency?.parentId ? await ctx.loaders.agency.load(agency.parentId) : null;
  const printedBy = (await ctx.loaders.account.load(accountId))?.fullName ?? '';
  const { includeSubordinate, from, to } = asked;
  return { agency: { name: agency?.name ?? '' }, superior, includeSubordinate, from, to, printedBy };
}

function isPeriod({ from, to }: PaperAsked): boolean {
  const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDay(from) && isDay(to) && from <= to && daysBetween(from, to) <= 400;
}
