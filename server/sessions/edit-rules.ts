import type { SessionChange } from '../../db/session-writes.js';
import type { SessionRow } from '../../db/sessions.js';
import { localDay } from '../local-day.js';
import type { SessionWords } from './words-rules.js';

export interface SessionEdit extends SessionWords {
  id: string;
  expectedVersion: number;
  mode?: string | null | undefined;
  pointId?: string | null | undefined;
  assignedPositionId?: string | null | undefined;
  startsAt?: string | null | undefined;
  endsAt?: string | null | undefined;
}

/** Who is to receive after an edit. */
export type Receiver = Pick<SessionRow, 'assignedPositionId' | 'receiverLeaderId'>;

/** The plan after the edit: what was left out is as before. */
export function planOf(session: SessionRow, edit: SessionEdit) {
  const { registrationOpensAt, registrationClosesAt } = { ...session, ...given(edit) };
  return {
    id: session.id,
    receiverLeaderId: session.receiverLeaderId,
    pointId: edit.pointId ?? session.pointId,
    room: edit.room === undefined ? session.room : (edit.room ?? ''),
    startsAt: edit.startsAt ?? session.startsAt,
    endsAt: edit.endsAt ?? session.endsAt,
    registrationOpensAt,
    registrationClosesAt,
  };
}

/** What an edit writes. */
export function changeOf(session: SessionRow, edit: SessionEdit, receiver: Receiver): SessionChange {
  const { expectedContent, howToRegister, whatToBring, legalBasis } = { ...session, ...given(edit) };
  const { assignedPositionId, receiverLeaderId } = receiver;
  const { id: _, ...plan } = planOf(session, edit);
  const topics = edit.topics === undefined ? session.topics : (edit.topics ?? []);
  const texts = { expectedContent, howToRegister, whatToBring, legalBasis, topics, mode: edit.mode ?? session.mode };
  return { ...plan, ...texts, assignedPositionId, receiverLeaderId, day: localDay(plan.startsAt) };
}

// Private: a field that was left out must not cover the one before.
function given(edit: SessionEdit) {
  const { expectedContent, howToRegister, whatToBring, legalBasis, registrationOpensAt, registrationClosesAt } = edit;
  const fields = { expectedContent, howToRegister, whatToBring, legalBasis, registrationOpensAt, registrationClosesAt };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof typeof fields]: string | null;
  };
}
