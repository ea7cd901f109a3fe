import { v7 as uuidv7 } from 'uuid';
import { findAgencies } from '../../db/agencies.js';
import { insertAgendaParticipants, listAgendaParticipants } from '../../db/agendas.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { type AgendaSaved, keepChange } from './keep-change.js';
import { type AgendaRefusal, openAgenda } from './open.js';
import { findParticipantProblems, mostParticipants } from './words-rules.js';

export interface ParticipantToAdd {
  sessionId: string;
  agencyId?: string | null | undefined;
  /** A body or person in words; left out for an agency, which has its name. */
  name?: string | null | undefined;
  invitedAt?: string | null | undefined;
}

/** Names somebody who is to be there beside the leader. */
export async function addParticipant(
  ctx: RequestContext,
  given: ParticipantToAdd,
): Promise<AgendaSaved | AgendaRefusal | FieldsInvalid> {
  requireStaff(ctx);
  const asked = tidied(given);
  return settle(ctx, async (tx) => {
    const opened = await openAgenda(ctx, tx, asked.sessionId);
    if (opened.kind !== 'Open') return opened;
    const agencyId = asked.agencyId ?? null;
    const [agency] = agencyId !== null && isIdentifier(agencyId) ? await findAgencies(tx, [agencyId]) : [];
    if (agencyId !== null && !agency) return notFoundHere;
    const name = asked.name ?? agency?.name ?? null;
    const problems = findParticipantProblems({ name });
    if (name === null || problems.length > 0) return { kind: 'FieldsInvalid', problems };
    const { id: sessionId } = opened.session;
    if ((await listAgendaParticipants(tx, sessionId)).length >= mostParticipants)
      return {
        kind: 'FieldsInvalid',
        problems: [{ field: 'sessionId', problem: 'TOO_LONG', fault: 'TOO_MANY', most: mostParticipants }],
      };
    const id = uuidv7();
    const { invitedAt = null } = asked;
    await insertAgendaParticipants(tx, [{ id, sessionId, agencyId, name, invitedAt, createdAt: ctx.now() }]);
    return keepChange(ctx, tx, opened, { subjectId: id, fields: ['added'], act: 'AgendaParticipantAdded' });
  });
}
