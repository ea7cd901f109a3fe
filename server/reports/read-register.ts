import { findScope } from '../../db/staff.js';
import { requireSpan } from '../argument.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from '../staff/require-staff.js';
import { daysBetween } from '../working-days/day-rules.js';
import { mayReadRegister } from './access.js';
import { findForm } from './find-form.js';
import { type OpenedRegister, readLines } from './read-lines.js';

export const registerCode = 'SO_TIEP_CONG_DAN';

export interface RegisterFacts extends OpenedRegister {
  title: string;
  titleEn: string;
  source: string;
}

/** The register of receptions of one agency between two days, as the law's columns have it; null where the asker keeps none. */
export async function readRegister(
  ctx: RequestContext,
  asked: { agencyId: string; from: string; to: string },
): Promise<RegisterFacts | null> {
  requireStaff(ctx);
  const { agencyId } = asked;
  if (!isIdentifier(agencyId) || !mayReadRegister(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  requireSpan(daysBetween(asked.from, asked.to), 400, ctx.locale);
  const form = await findForm(ctx.db, { agencyId, formCode: registerCode, to: asked.to });
  if (!form) return null;
  const register = await readLines(ctx, form, { ...asked, withNumbers: false });
  const subjectIds = register.lines.map((one) => one.visitId);
  await recordRead(ctx, { what: 'ReceptionRegister', agencyId, subjectKind: 'REPORT', subjectIds });
  const { title, titleEn, source } = form;
  return { ...register, title, titleEn, source };
}
