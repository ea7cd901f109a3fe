import { type AgendaParticipantRow, findAgendaParticipant } from '../../db/agendas.js';
import type { Transaction } from '../../db/client.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { notFoundHere } from '../sessions/arrange.js';
import { type AgendaRefusal, type OpenAgenda, openAgenda } from './open.js';

/** Opens an agenda by one of its participants, taken off the list or not. */
export async function openParticipant(
  ctx: RequestContext,
  tx: Transaction,
  id: string,
): Promise<{ kind: 'OpenParticipant'; opened: OpenAgenda; participant: AgendaParticipantRow } | AgendaRefusal> {
  const seen = isIdentifier(id) ? await findAgendaParticipant(tx, id) : null;
  const opened = seen ? await openAgenda(ctx, tx, seen.sessionId) : notFoundHere;
  if (opened.kind !== 'Open') return opened;
  const participant = await findAgendaParticipant(tx, id);
  return participant ? { kind: 'OpenParticipant', opened, participant } : notFoundHere;
}
