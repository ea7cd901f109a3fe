import { changeAgreement, listParties, saveParties } from '../../db/coordination.js';
import type { RequestContext } from '../context.js';
import { numbered } from '../notices/check.js';
import { reasonShape, type StaleVersion, type Words } from '../papers/correction-rules.js';
import { keepCorrection } from '../papers/keep-correction.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, findReversed, tidied } from '../staff/shape.js';
import { type AgreementSaved, openAgreement } from './open.js';
import { partyRows, partyWords, refuseParties } from './parties.js';
import { type AgreementFrame, findFrameProblems } from './words-rules.js';

export interface AgreementEdit extends AgreementFrame {
  id: string;
  expectedVersion: number;
  reason: string;
}

export type EditAgreementOutcome = AgreementSaved | FieldsInvalid | NotFoundHere | StaleVersion;

/** Corrects what an agreement is called, its number, its days and who signed it; what stood before stays told. */
export async function editAgreement(ctx: RequestContext, given: AgreementEdit): Promise<EditAgreementOutcome> {
  requireStaff(ctx);
  const wish = { ...tidied(given), parties: given.parties.map(tidied) };
  const { id, reason } = wish;
  const problems = [...findFrameProblems(wish), ...findFieldProblems({ reason }, { reason: reasonShape })];
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<EditAgreementOutcome>(ctx, async (tx) => {
    const opened = await openAgreement(ctx, tx, wish);
    if (opened.kind !== 'Open') return opened;
    const { agreement } = opened;
    const reversed = findReversed('signedDay', wish.signedDay, agreement.endedDay);
    if (reversed.length > 0) return { kind: 'FieldsInvalid', problems: reversed };
    const refused = await refuseParties(tx, wish.parties);
    if (refused) return refused;
    const { title, signedDay, toDay = null } = wish;
    const columns = { title, ...numbered(wish.number ?? null), signedDay, fromDay: signedDay, toDay };
    const parties = partyRows(id, wish.parties);
    const signed = await partyWords(tx, await listParties(tx, [id]), parties);
    const changes = await keepCorrection(tx, ctx, {
      act: 'AgreementEdited',
      of: { kind: 'AGREEMENT', id, agencyId: agreement.agencyId, version: agreement.version },
      audited: { subjectKind: 'AGREEMENT', subjectId: id },
      ...{ before: wordsOf(agreement, signed.before), after: wordsOf(columns, signed.after), reason },
    });
    if (changes.length === 0) return { kind: 'AgreementSaved', agreement };
    await saveParties(tx, id, parties);
    return { kind: 'AgreementSaved', agreement: await changeAgreement(tx, id, { ...columns, updatedAt: ctx.now() }) };
  });
}

interface Told {
  title: string;
  number: string | null;
  signedDay: string;
  toDay: string | null;
}

function wordsOf({ title, number, signedDay, toDay }: Told, parties: string): Words {
  return { title, number, signedDay, toDay, parties };
}
