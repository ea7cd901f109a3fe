import { changeItem } from '../../db/coordination.js';
import type { RequestContext } from '../context.js';
import { reasonShape, type StaleVersion } from '../papers/correction-rules.js';
import { keepCorrection } from '../papers/keep-correction.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type AgreementSaved, openItem } from './open.js';
import { itemShapes } from './words-rules.js';

export interface ItemEdit {
  id: string;
  expectedVersion: number;
  text: string;
  leadName: string;
  dueDay?: string | null | undefined;
  reason: string;
}

export type EditItemOutcome = AgreementSaved | FieldsInvalid | NotFoundHere | StaleVersion;

/** Corrects what was agreed on, who leads it and by when; what stood before stays told. */
export async function editItem(ctx: RequestContext, given: ItemEdit): Promise<EditItemOutcome> {
  requireStaff(ctx);
  const { id, expectedVersion, text, leadName, dueDay = null, reason } = tidied(given);
  const problems = findFieldProblems({ text, leadName, reason }, { ...itemShapes, reason: reasonShape });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<EditItemOutcome>(ctx, async (tx) => {
    const opened = await openItem(ctx, tx, { id, expectedVersion });
    if (opened.kind !== 'Open') return opened;
    const { agreement, item } = opened;
    const { text: oldText, leadName: oldLead, dueDay: oldDay } = item;
    const changes = await keepCorrection(tx, ctx, {
      act: 'AgreementItemEdited',
      of: { kind: 'AGREEMENT_ITEM', id, agencyId: agreement.agencyId, version: item.version },
      audited: { subjectKind: 'AGREEMENT', subjectId: agreement.id },
      before: { text: oldText, leadName: oldLead, dueDay: oldDay },
      ...{ after: { text, leadName, dueDay }, reason },
    });
    if (changes.length > 0) await changeItem(tx, id, { text, leadName, dueDay, updatedAt: ctx.now() });
    return { kind: 'AgreementSaved', agreement };
  });
}
