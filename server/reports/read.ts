import {
  findForms,
  findSigned,
  listFormsInForce,
  listSignedBy,
  listSignedOf,
  type ReportFormRow,
  type ReportSubject,
  type SignedReportRow,
} from '../../db/reports.js';
import { findScope } from '../../db/staff.js';
import { requireSpan } from '../argument.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { daysBetween } from '../working-days/day-rules.js';
import { mayReadReports, maySignReports } from './access.js';
import { countForm, tellsOfPetitions } from './count-form.js';
import { findForm } from './find-form.js';
import {
  type BrokenIdentity,
  brokenIdentities,
  differencesOf,
  type FigureDifference,
  type Figures,
  type Identity,
} from './form-rules.js';

/** A form as it is counted now, and what has been signed on it. */
export interface ReportFacts {
  form: ReportFormRow;
  agencyId: string;
  includeSubordinate: boolean;
  from: string;
  to: string;
  /** Null where only who signs may see it before it is signed. */
  figures: Figures | null;
  broken: BrokenIdentity[];
  /** The latest first. */
  signed: SignedFacts[];
  /** From the latest signed to now. */
  differences: FigureDifference[];
}

/** A report that was signed. */
export interface SignedFacts {
  row: SignedReportRow;
  form: ReportFormRow;
}

/** The forms in force for an agency today; null where the asker reads no reports. */
export async function readForms(ctx: RequestContext, agencyId: string): Promise<ReportFormRow[] | null> {
  if (!(await mayRead(ctx, agencyId))) return null;
  return listFormsInForce(ctx.db, { agencyId, day: localDay(ctx.now()) });
}

/** A form of figures as it would be signed now; null where there is none, or the asker reads no reports. */
export async function readReport(ctx: RequestContext, asked: ReportSubject): Promise<ReportFacts | null> {
  if (!(await mayRead(ctx, asked.agencyId))) return null;
  requireSpan(daysBetween(asked.from, asked.to), 400, ctx.locale);
  const form = await findForm(ctx.db, asked);
  if (!form) return null;
  const { agencyId, includeSubordinate, from, to } = asked;
  const scope = await findScope(ctx.db, agencyId);
  const isWithheld = form.kind !== 'FIGURES' || (tellsOfPetitions(form) && !maySignReports(ctx.actor, scope));
  const figures = isWithheld ? null : await countForm(ctx.db, form, asked);
  const rows = await listSignedOf(ctx.db, asked);
  const before = rows[0]?.figures;
  return {
    ...{ form, agencyId, includeSubordinate, from, to, figures },
    broken: figures ? brokenIdentities(figures, identitiesOf(form)) : [],
    signed: await withForms(ctx, rows),
    differences: figures && before ? differencesOf(figuresOf(before), figures) : [],
  };
}

/** Reports an agency has signed, the latest period first; null where the asker reads none. */
export async function readSignedReports(ctx: RequestContext, agencyId: string): Promise<SignedFacts[] | null> {
  if (!(await mayRead(ctx, agencyId))) return null;
  return withForms(ctx, await listSignedBy(ctx.db, agencyId));
}

/** One signed report; null where there is none, or the asker does not read it. */
export async function readSignedReport(ctx: RequestContext, id: string): Promise<SignedFacts | null> {
  requireStaff(ctx);
  const row = isIdentifier(id) ? await findSigned(ctx.db, id) : null;
  if (!row || !(await mayRead(ctx, row.agencyId))) return null;
  const [signed] = await withForms(ctx, [row]);
  return signed ?? null;
}

/** The sums that must hold on a form. They are data of ours. */
export function identitiesOf({ identities }: Pick<ReportFormRow, 'identities'>): Identity[] {
  return identities as Identity[];
}

/** What stood in a form when it was signed. */
export function figuresOf(kept: unknown): Figures {
  return kept as Figures;
}

async function withForms(ctx: RequestContext, rows: readonly SignedReportRow[]): Promise<SignedFacts[]> {
  const forms = await findForms(ctx.db, [...new Set(rows.map((one) => one.formId))]);
  return rows.flatMap((row) => {
    const form = forms.find((one) => one.id === row.formId);
    return form ? [{ row, form }] : [];
  });
}

async function mayRead(ctx: RequestContext, agencyId: string): Promise<boolean> {
  requireStaff(ctx);
  return isIdentifier(agencyId) && mayReadReports(ctx.actor, await findScope(ctx.db, agencyId));
}
