import { endTemplate, listTemplatesInUse, openTemplate } from '../../db/letter-templates.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type LetterAsked, openLetter } from './letter-name.js';
import { presentTemplate } from './read.js';
import type { LetterTemplateSaved } from './save.js';

/** Goes back to the words from above an agency, or the standard ones; what it had worded stays on record. */
export async function restoreTemplate(
  ctx: RequestContext,
  asked: LetterAsked,
): Promise<LetterTemplateSaved | NotFoundHere> {
  const { accountId: by } = requireStaff(ctx);
  const open = await openLetter(ctx, asked);
  if (!open) return notFoundHere;
  const { name } = open;
  return settle(ctx, async (tx) => {
    const row = await openTemplate(tx, name);
    if (!row) return notFoundHere;
    await endTemplate(tx, row.id, { by, at: ctx.now() });
    await recordAct(tx, ctx, {
      ...{ act: 'LetterRestored', agencyId: name.agencyId, subjectKind: 'LETTER', subjectId: row.id },
      detail: name.kind,
    });
    const inUse = await listTemplatesInUse(tx, name.agencyId);
    const above = inUse.find(
      (one) => one.kind === name.kind && one.channel === name.channel && one.locale === name.locale,
    );
    const template = presentTemplate({ ...name, way: name.channel }, above ?? null, ctx.locale);
    return { kind: 'LetterTemplateSaved', template };
  });
}
