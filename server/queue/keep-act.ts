import type { Transaction } from '../../db/client.js';
import { insertQueueAct, type TicketRow } from '../../db/queue.js';
import type { Act } from '../audit/acts.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';

/** Something done in the line, as it is kept: what, when, and what it came to. */
export interface Kept {
  key: string;
  fingerprint: Buffer;
  act: string;
  at: string;
  /** As it was; null for somebody who has just come. */
  before: TicketRow | null;
  after: TicketRow;
}

export interface TicketSaved {
  kind: 'TicketSaved';
  ticket: TicketRow;
  /** It had been done before; nothing was done now. */
  isRepeated: boolean;
}

/** Ends every act in the line: it is kept under its key and on record, and whoever watches the line hears of it. */
export async function keepAct(ctx: RequestContext, tx: Transaction, kept: Kept): Promise<TicketSaved> {
  const { key, fingerprint, act, at, before, after: ticket } = kept;
  await insertQueueAct(tx, {
    ...{ key, fingerprint, act, ticketId: ticket.id, deskId: ticket.deskId },
    accountId: requireStaff(ctx).accountId,
    fromState: before?.state ?? null,
    toState: ticket.state,
    happenedAt: at,
    recordedAt: ctx.now(),
  });
  await recordAct(tx, ctx, {
    act: recorded[act] ?? 'TicketChanged',
    agencyId: ticket.agencyId,
    subjectKind: 'TICKET',
    subjectId: ticket.id,
    detail: act,
  });
  return { kind: 'TicketSaved', ticket, isRepeated: false };
}

const recorded: Readonly<Record<string, Act>> = {
  CHECK_IN: 'PersonCheckedIn',
  ADD_WALK_IN: 'WalkInAdded',
  CALL_NEXT: 'NextCalled',
  CALL: 'NextCalled',
  UNDO: 'CheckInUndone',
};
