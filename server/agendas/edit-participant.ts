import { updateAgendaParticipant } from '../../db/agendas.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import {
  type AgendaSaved,
  type ChangedMeanwhile,
  changedMeanwhile,
  changesSince,
  keepChange,
  unchanged,
} from './keep-change.js';
import { mergeSave } from './merge-rules.js';
import type { AgendaRefusal } from './open.js';
import { openParticipant } from './open-participant.js';
import { findParticipantProblems, type ParticipantFields } from './words-rules.js';

export interface ParticipantEdit extends Omit<ParticipantFields, 'agencyId'> {
  participantId: string;
  expectedVersion: number;
  /** Takes them off the list, or puts them back. */
  isRemoved?: boolean | null | undefined;
}

/** Notes an invitation, what came of it and who said so. What somebody else has noted since is not overwritten. */
export async function editParticipant(
  ctx: RequestContext,
  given: ParticipantEdit,
): Promise<AgendaSaved | ChangedMeanwhile | AgendaRefusal | FieldsInvalid> {
  requireStaff(ctx);
  const edit = tidied(given);
  const problems = findParticipantProblems(edit);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const found = await openParticipant(ctx, tx, edit.participantId);
    if (found.kind !== 'OpenParticipant') return found;
    const { opened, participant } = found;
    const { id, name, invitedAt, answer, answeredBy, removedAt } = participant;
    const since = await changesSince(tx, opened, { expectedVersion: edit.expectedVersion, subjectId: id });
    const present = { name, invitedAt, answer, answeredBy, removed: removedAt !== null };
    const merge = mergeSave<typeof present>(wantedOf(edit), present, since);
    if (merge.kind === 'ChangedMeanwhile') return changedMeanwhile(opened, id, merge.conflicts);
    const fields = Object.keys(merge.fields);
    if (fields.length === 0) return unchanged(opened, id);
    const { removed, ...plain } = merge.fields;
    const answeredAt = plain.answer === undefined ? {} : { answeredAt: plain.answer === null ? null : ctx.now() };
    const taken = removed === undefined ? {} : { removedAt: removed ? ctx.now() : null };
    await updateAgendaParticipant(tx, id, { ...plain, ...answeredAt, ...taken });
    return keepChange(ctx, tx, opened, { subjectId: id, fields, act: 'AgendaParticipantEdited' });
  });
}

/** Without an answer nobody gave it. */
function wantedOf({ name, invitedAt, answer, answeredBy, isRemoved }: ParticipantEdit) {
  return {
    ...(name ? { name } : {}),
    ...(invitedAt === undefined ? {} : { invitedAt }),
    ...(answer === undefined ? {} : { answer }),
    ...(answer === null ? { answeredBy: null } : answeredBy === undefined ? {} : { answeredBy }),
    ...(typeof isRemoved === 'boolean' ? { removed: isRemoved } : {}),
  };
}
