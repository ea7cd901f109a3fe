import type { Transaction } from '../../db/client.js';
import { refreshSearchText } from '../../db/search-text.js';
import { listHosts } from '../../db/session-parts.js';
import { changeSession, fillCalendar, replaceHosts, replaceParticipants } from '../../db/session-writes.js';
import type { SessionRow } from '../../db/sessions.js';
import { listOfferedSlots } from '../../db/slot-writes.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { announce, notFoundHere, openArranged, type SessionSaved, saved } from './arrange.js';
import { changeOf, planOf, type Receiver, type SessionEdit } from './edit-rules.js';
import { type Busy, findReceiver, type PositionRefusal, refuseClash, refuseUnknown } from './plan.js';
import { fieldNeedingReason, findHoursProblem, type HoursProblem, refuseByState, type WrongState } from './rules.js';
import { agenciesNamed, findWordsProblems, hostsBeside } from './words-rules.js';

export type EditOutcome =
  | SessionSaved
  | FieldsInvalid
  | PositionRefusal
  | Busy
  | WrongState
  | { kind: 'StaleVersion'; currentVersion: number }
  | { kind: 'ChangeNeedsReason'; field: string }
  | { kind: 'InvalidHours'; problem: HoursProblem };

/** Changes what a session says, and while it is a draft also its hours and receiver. Refuses to overwrite what it has not seen. */
export async function editSession(ctx: RequestContext, given: SessionEdit): Promise<EditOutcome> {
  requireStaff(ctx);
  const edit = tidied(given);
  const problems = findWordsProblems(edit);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const session = await openArranged(ctx, tx, edit.id);
    if (session === null) return notFoundHere;
    if (session.sequence !== edit.expectedVersion) return { kind: 'StaleVersion', currentVersion: session.sequence };
    const wrong = refuseByState('edit', session);
    if (wrong) return wrong;
    const field = fieldNeedingReason(session, edit);
    if (field !== null) return { kind: 'ChangeNeedsReason', field };
    const checked = await check(ctx, tx, session, edit);
    return checked.kind === 'Fits' ? write(ctx, tx, session, { edit, receiver: checked.receiver }) : checked;
  });
}

async function check(ctx: RequestContext, tx: Transaction, session: SessionRow, edit: SessionEdit) {
  const unknown = await refuseUnknown(tx, { pointId: edit.pointId ?? undefined, agencies: agenciesNamed(edit) });
  if (unknown) return unknown;
  const plan = planOf(session, edit);
  const problem = findHoursProblem(plan, await listOfferedSlots(tx, session.id));
  if (problem) return { kind: 'InvalidHours' as const, problem };
  const receiver = await receiverOf(ctx, tx, session, edit);
  if (receiver.kind !== 'Kept') return receiver;
  const busy = await refuseClash(ctx, tx, { ...plan, receiverLeaderId: receiver.receiverLeaderId });
  return busy ?? { kind: 'Fits' as const, receiver };
}

/** The receiver after the edit. Who was delegated keeps receiving, whoever was assigned. */
async function receiverOf(ctx: RequestContext, tx: Transaction, session: SessionRow, edit: SessionEdit) {
  const { assignedPositionId, receiverLeaderId, actualPositionId } = session;
  const positionId = edit.assignedPositionId ?? assignedPositionId;
  const isUntouched = positionId === assignedPositionId && !edit.startsAt;
  if (isUntouched) return { kind: 'Kept' as const, assignedPositionId, receiverLeaderId };
  const found = await findReceiver(ctx, tx, { positionId, day: localDay(edit.startsAt ?? session.startsAt) });
  if (found.kind !== 'Receiver') return found;
  const leaderId = actualPositionId === null ? found.position.leaderId : receiverLeaderId;
  return { kind: 'Kept' as const, assignedPositionId: positionId, receiverLeaderId: leaderId };
}

async function write(
  ctx: RequestContext,
  tx: Transaction,
  session: SessionRow,
  { edit, receiver }: { edit: SessionEdit; receiver: Receiver },
): Promise<SessionSaved> {
  const { id } = session;
  const now = ctx.now();
  await changeSession(tx, id, { ...changeOf(session, edit, receiver), updatedAt: now });
  const formerHostIds = (await listHosts(tx, [id])).map((host) => host.id);
  if (edit.hostIds !== undefined) await replaceHosts(tx, id, hostsBeside(session.agencyId, edit.hostIds));
  if (edit.participants !== undefined) {
    await replaceParticipants(
      tx,
      id,
      (edit.participants ?? []).map(({ name, agencyId }) => ({ name, agencyId: agencyId ?? null })),
    );
  }
  if (session.publishedAt !== null) await fillCalendar(tx, id);
  await refreshSearchText(tx, [id]);
  await recordAct(tx, ctx, { act: 'SessionEdited', agencyId: session.agencyId, subjectKind: 'SESSION', subjectId: id });
  await announce(ctx, tx, session, { kind: 'SessionEdited', formerHostIds });
  return saved(tx, id);
}
