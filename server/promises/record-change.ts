import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { holdLettersOf } from '../../db/messages.js';
import { askRegistered, insertChange } from '../../db/promises.js';
import type { SessionRow } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { readPromiseRulesOf } from './read-promise-rules.js';
import { asksForAnswer, type DeskAct, lastDayToAnswer, priorityOf, undoUntil } from './rules.js';

/** An act of the desk on a session, given as it is before the act. */
export interface Act {
  session: SessionRow;
  act: DeskAct;
  reason: string;
  /** By how much its slots move. */
  shiftMs?: number;
}

/** An act on record. Until `dueAt` letters about it wait. */
export interface RecordedChange {
  id: string;
  dueAt: string;
  /** The last local day to answer, where not answering ends a registration. */
  answerBy: string | null;
  /** Everybody who is to be told. */
  registrationIds: string[];
}

/**
 * Puts an act of the desk on record before it is done: how the session and everybody registered stood, and what they are asked.
 *
 * Whoever is asked goes before others from now on. One edit of the session must follow in the same transaction.
 */
export async function recordChange(ctx: RequestContext, tx: Transaction, asked: Act): Promise<RecordedChange> {
  const { session, act, reason, shiftMs = 0 } = asked;
  const rules = await readPromiseRulesOf(tx, session.agencyId);
  const now = ctx.now();
  const change = { id: uuidv7(), sessionId: session.id };
  const dueAt = undoUntil(now, rules);
  await insertChange(tx, {
    ...change,
    ...{ agencyId: session.agencyId, act, reason, shiftMs, before: beforeOf(session) },
    ...{ previousSequence: session.sequence, sequence: session.sequence + 1 },
    ...{ madeBy: requireStaff(ctx).accountId, madeAt: now, undoUntil: dueAt },
  });
  const answerBy = act === 'CANCELLED' ? lastDayToAnswer(now, rules) : null;
  const registrationIds = await askRegistered(tx, { change, lastDay: answerBy }, prioritiesOf(act));
  await holdLettersOf(tx, session.id, dueAt);
  return { id: change.id, dueAt, answerBy, registrationIds };
}

/** What goes before others, for a place and for a number on the list; nothing where nobody is put out. */
export function prioritiesOf(act: string) {
  const count = (status: string) => (asksForAnswer(act) ? priorityOf(status) : 0);
  return { ofPlace: count('CONFIRMED'), ofNumber: count('WAITLISTED') };
}

/** The columns of a session that acts of the desk change. */
export function beforeOf(session: SessionRow) {
  const { status, statusReason, day, startsAt, endsAt, previousStartsAt } = session;
  const { registrationOpensAt, registrationClosesAt, actualPositionId, receiverLeaderId } = session;
  const { delegationReason, delegationDocument } = session;
  return {
    ...{ status, statusReason, day, startsAt, endsAt, previousStartsAt, registrationOpensAt, registrationClosesAt },
    ...{ actualPositionId, receiverLeaderId, delegationReason, delegationDocument },
  };
}
