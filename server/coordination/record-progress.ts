import { v7 as uuidv7 } from 'uuid';
import { insertProgress, listParties, lockAgreement, lockItem } from '../../db/coordination.js';
import { appendEvents } from '../../db/events.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { linkShape } from '../directives/words-rules.js';
import { mayKeepPapers } from '../documents/access.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type AgreementOver, type AgreementSaved, refuseOver } from './open.js';

export interface ProgressGiven {
  itemId: string;
  status: string;
  note: string;
  link?: string | null | undefined;
}

export type RecordProgressOutcome = AgreementSaved | AgreementOver | FieldsInvalid | NotFoundHere;

/** Notes how far something agreed on has come, for whoever keeps the agreement or has signed it; all their desks hear of it. */
export async function recordProgress(ctx: RequestContext, given: ProgressGiven): Promise<RecordProgressOutcome> {
  const { accountId: recordedBy } = requireStaff(ctx);
  const { itemId, status, note, link = null } = tidied(given);
  const problems = findFieldProblems({ note, link }, { note: { most: 2_000, required: true }, link: linkShape });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<RecordProgressOutcome>(ctx, async (tx) => {
    const item = isIdentifier(itemId) ? await lockItem(tx, itemId) : null;
    const agreement = item && (await lockAgreement(tx, item.agreementId));
    if (!agreement) return notFoundAt('itemId');
    const parties = await listParties(tx, [agreement.id]);
    const sides = [agreement.agencyId, ...parties.flatMap(({ agencyId }) => agencyId ?? [])];
    const scopes = await Promise.all(sides.map((id) => findScope(tx, id)));
    if (!scopes.some((scope) => mayKeepPapers(ctx.actor, scope))) return notFoundAt('itemId');
    const over = refuseOver(agreement);
    if (over) return over;
    const recordedAt = ctx.now();
    const row = { id: uuidv7(), itemId, status, day: localDay(recordedAt), note, link, recordedBy, recordedAt };
    await insertProgress(tx, row);
    const of = { agencyId: agreement.agencyId, subjectKind: 'AGREEMENT', subjectId: agreement.id } as const;
    await recordAct(tx, ctx, { act: 'AgreementProgressRecorded', ...of });
    const signers = [...new Set(sides)].filter((id) => id !== agreement.agencyId);
    const heard = signers.map((agencyId) => ({ kind: 'DirectiveWorkDone', agencyId }) as const);
    await appendEvents(tx, recordedAt, heard);
    return { kind: 'AgreementSaved', agreement };
  });
}
