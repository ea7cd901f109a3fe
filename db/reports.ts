import { and, desc, eq, isNull, lte, or, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { agencyBranch } from './tables/agency.js';
import { reportForm, signedReport } from './tables/report.js';

export type ReportFormRow = typeof reportForm.$inferSelect;
export type SignedReportRow = typeof signedReport.$inferSelect;

/** The forms in force for an agency on a day, one of each code: its own or the nearest above it, else the country's. */
export async function listFormsInForce(
  db: Executor,
  { agencyId, day }: { agencyId: string; day: string },
): Promise<ReportFormRow[]> {
  const rows = await db
    .select({ form: reportForm })
    .from(reportForm)
    .leftJoin(
      agencyBranch,
      and(eq(agencyBranch.ancestorId, reportForm.agencyId), eq(agencyBranch.descendantId, agencyId)),
    )
    .where(
      and(
        or(isNull(reportForm.agencyId), sql`${agencyBranch.depth} is not null`),
        lte(reportForm.effectiveFrom, day),
        or(isNull(reportForm.effectiveTo), sql`${reportForm.effectiveTo} >= ${day}`),
      ),
    )
    .orderBy(reportForm.code, sql`${agencyBranch.depth} asc nulls last`, desc(reportForm.effectiveFrom));
  const nearest = new Map<string, ReportFormRow>();
  for (const { form } of rows) if (!nearest.has(form.code)) nearest.set(form.code, form);
  return [...nearest.values()];
}

export async function findForms(db: Executor, ids: readonly string[]): Promise<ReportFormRow[]> {
  return db
    .select()
    .from(reportForm)
    .where(sql`${reportForm.id} = any(${sql.param([...ids])}::uuid[])`);
}

/** What a report is about: an agency (and those below it) and the days between which it counts. */
export interface ReportSubject {
  formCode: string;
  agencyId: string;
  includeSubordinate: boolean;
  from: string;
  to: string;
}

/** The reports signed on a form for one agency and period, the latest first: each adjusts the one after it. */
export async function listSignedOf(db: Executor, asked: ReportSubject): Promise<SignedReportRow[]> {
  const rows = await db
    .select({ report: signedReport })
    .from(signedReport)
    .innerJoin(reportForm, eq(reportForm.id, signedReport.formId))
    .where(
      and(
        eq(reportForm.code, asked.formCode),
        eq(signedReport.agencyId, asked.agencyId),
        eq(signedReport.includeSubordinate, asked.includeSubordinate),
        eq(signedReport.fromDay, asked.from),
        eq(signedReport.toDay, asked.to),
      ),
    )
    .orderBy(desc(signedReport.signedAt), desc(signedReport.id));
  return rows.map((one) => one.report);
}

/** Reports an agency has signed, the latest period first; at most a hundred. */
export function listSignedBy(db: Executor, agencyId: string): Promise<SignedReportRow[]> {
  return db
    .select()
    .from(signedReport)
    .where(eq(signedReport.agencyId, agencyId))
    .orderBy(desc(signedReport.toDay), desc(signedReport.signedAt))
    .limit(100);
}

export async function findSigned(db: Executor, id: string): Promise<SignedReportRow | null> {
  const [row] = await db.select().from(signedReport).where(eq(signedReport.id, id));
  return row ?? null;
}

export async function insertSigned(tx: Transaction, row: typeof signedReport.$inferInsert): Promise<SignedReportRow> {
  const [made] = await tx.insert(signedReport).values(row).returning();
  if (!made) throw new Error('A report was signed and not told');
  return made;
}
