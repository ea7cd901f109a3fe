import { v7 as uuidv7 } from 'uuid';
import { insertAgreement } from '../../db/coordination.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { mayKeepPapers } from '../documents/access.js';
import { isIdentifier } from '../identifier.js';
import { numbered } from '../notices/check.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import type { AgreementSaved } from './open.js';
import { partyRows, refuseParties } from './parties.js';
import { type AgreementWords, findAgreementProblems } from './words-rules.js';

export interface AgreementGiven extends AgreementWords {
  agencyId: string;
}

export type RecordAgreementOutcome = AgreementSaved | FieldsInvalid | NotFoundHere;

/** Records what several bodies signed to do together: who signed, and each thing agreed on. */
export async function recordAgreement(ctx: RequestContext, given: AgreementGiven): Promise<RecordAgreementOutcome> {
  const { accountId: createdBy } = requireStaff(ctx);
  const wish = { ...tidied(given), parties: given.parties.map(tidied), items: given.items.map(tidied) };
  const problems = findAgreementProblems(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<RecordAgreementOutcome>(ctx, async (tx) => {
    const { agencyId, title, signedDay, toDay = null, parties, items } = wish;
    const scope = isIdentifier(agencyId) ? await findScope(tx, agencyId) : [];
    if (!mayKeepPapers(ctx.actor, scope)) return notFoundAt('agencyId');
    const refused = await refuseParties(tx, parties);
    if (refused) return refused;
    const [id, at] = [uuidv7(), ctx.now()];
    const days = { signedDay, fromDay: signedDay, toDay };
    const made = { createdAt: at, updatedAt: at };
    const agreement = await insertAgreement(tx, {
      agreement: { id, agencyId, title, ...numbered(wish.number ?? null), ...days, createdBy, ...made },
      parties: partyRows(id, parties),
      items: items.map(({ text, leadName, dueDay }, ordering) => ({
        ...{ id: uuidv7(), agreementId: id, ordering, text, leadName, dueDay: dueDay ?? null },
        ...made,
      })),
    });
    await recordAct(tx, ctx, { act: 'AgreementRecorded', agencyId, subjectKind: 'AGREEMENT', subjectId: id });
    return { kind: 'AgreementSaved', agreement };
  });
}
