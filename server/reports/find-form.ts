import type { Executor } from '../../db/client.js';
import { listFormsInForce, type ReportFormRow, type ReportSubject } from '../../db/reports.js';

/** The form of a code in force for an agency on the last day of the period; null when there is none. */
export async function findForm(
  db: Executor,
  { agencyId, formCode, to }: Pick<ReportSubject, 'agencyId' | 'formCode' | 'to'>,
): Promise<ReportFormRow | null> {
  const forms = await listFormsInForce(db, { agencyId, day: to });
  return forms.find((one) => one.code === formCode) ?? null;
}
