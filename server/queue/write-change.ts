import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { listPolicies } from '../../db/policies.js';
import {
  callNextTicket,
  findAtDesk,
  findDesks,
  findTicket,
  lockTicket,
  type NewTicket,
  type ServiceDeskRow,
  type TicketRow,
  updateTicket,
} from '../../db/queue.js';
import { findSession } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { notFoundAt } from '../staff/not-found.js';
import { readPriorities } from './arrival-rules.js';
import { keepAct } from './keep-act.js';
import type { CallingNext, ChangingTicket } from './line-act.js';
import { openLine } from './line-point.js';
import { type LineRules, readLineRules, turnOnReturn } from './rules.js';
import { possibleActs, stateAfter, type TicketState } from './state-rules.js';
import type { Stamp } from './write-arrival.js';

/** Calls whoever is next to a desk. Whoever is there is not passed over in silence: they are done first, or it is refused. */
export async function writeNextCall(ctx: RequestContext, tx: Transaction, asked: CallingNext, stamp: Stamp) {
  const desk = await openDeskOf(ctx, tx, asked.deskId);
  if (desk === null) return notFoundAt('deskId');
  const before = await findAtDesk(tx, desk.id);
  if (before && !asked.finishesCurrent) return { kind: 'DeskBusy' as const, ticket: before };
  if (before) await finishBefore(ctx, tx, before, stamp);
  const day = localDay(stamp.at);
  const sessionId = await sessionServed(tx, desk, day);
  const after = await callNextTicket(tx, { pointId: desk.pointId, day, deskId: desk.id, sessionId, at: stamp.at });
  if (after === null) return { kind: 'LineEmpty' as const, finished: before !== null };
  return keepAct(ctx, tx, { ...stamp, act: 'CALL_NEXT', before: { ...after, state: 'WAITING' }, after });
}

/** Does something with one number, if it stands where that can be done. */
export async function writeTicketChange(ctx: RequestContext, tx: Transaction, asked: ChangingTicket, stamp: Stamp) {
  const seen = isIdentifier(asked.ticketId) ? await findTicket(tx, asked.ticketId) : null;
  const point = seen && (await openLine(ctx, tx, seen.pointId));
  const before = point && (await lockTicket(tx, asked.ticketId));
  if (!before) return notFoundAt('ticketId');
  const state = before.state as TicketState;
  const next = stateAfter(state, asked.act);
  const isPossible = next !== null && possibleActs({ state, callCount: before.callCount }).includes(asked.act);
  if (!isPossible) return { kind: 'TicketActNotPossible' as const, ticket: before };
  const policies = await listPolicies(tx, [before.agencyId]);
  const change = await changeOf(tx, { asked, before, at: stamp.at, rules: readLineRules(policies) });
  if ('kind' in change) return change;
  if (
    asked.act === 'PRIORITISE' &&
    asked.priority &&
    !readPriorities(policies).some(({ code }) => code === asked.priority)
  )
    return notFoundAt('priority');
  const after = await updateTicket(tx, before.id, { ...change, state: next });
  return keepAct(ctx, tx, { ...stamp, act: asked.act, before, after });
}

interface Changing {
  asked: ChangingTicket;
  before: TicketRow;
  at: string;
  rules: LineRules;
}

type Change = Partial<NewTicket> | ReturnType<typeof notFoundAt>;

async function changeOf(tx: Transaction, { asked, before, at, rules }: Changing): Promise<Change> {
  switch (asked.act) {
    case 'CALL': {
      const desk = await deskAt(tx, asked.deskId, before.pointId);
      if (desk === null) return notFoundAt('deskId');
      return { deskId: desk.id, calledAt: at, callCount: before.callCount + 1, forDeskId: null };
    }
    case 'RECALL':
      return { calledAt: at, callCount: before.callCount + 1 };
    case 'BEGIN':
      return { servedFrom: at };
    case 'FINISH':
      return { finishedAt: at };
    case 'RETURN': {
      const isLate = before.state === 'MISSED' || before.state === 'LEFT';
      return { hasReturned: true, ...(isLate ? { turnAt: turnOnReturn(at, rules) } : {}) };
    }
    case 'TRANSFER': {
      const to = asked.toDeskId ? await deskAt(tx, asked.toDeskId, before.pointId) : null;
      if (asked.toDeskId && to === null) return notFoundAt('toDeskId');
      return { forDeskId: to?.id ?? null, turnAt: before.turnAt < at ? before.turnAt : at };
    }
    case 'PRIORITISE':
      return { priority: asked.priority ?? null };
    case 'HOLD':
    case 'MISS':
    case 'LEAVE':
    case 'UNDO':
      return {};
  }
}

async function finishBefore(ctx: RequestContext, tx: Transaction, { id }: TicketRow, stamp: Stamp): Promise<void> {
  const before = await lockTicket(tx, id);
  if (before === null || stateAfter(before.state as TicketState, 'FINISH') === null) return;
  const after = await updateTicket(tx, id, { state: 'DONE', finishedAt: stamp.at });
  await keepAct(ctx, tx, { ...stamp, key: uuidv7(), act: 'FINISH', before, after });
}

/** A session of another day binds a desk no more. */
async function sessionServed(tx: Transaction, { sessionId }: ServiceDeskRow, day: string): Promise<string | null> {
  const session = sessionId === null ? null : await findSession(tx, sessionId);
  return session?.day === day ? session.id : null;
}

async function openDeskOf(ctx: RequestContext, tx: Transaction, id: string): Promise<ServiceDeskRow | null> {
  const [desk] = isIdentifier(id) ? await findDesks(tx, [id]) : [];
  if (!desk || desk.closedAt !== null) return null;
  return (await openLine(ctx, tx, desk.pointId)) && desk;
}

async function deskAt(tx: Transaction, id: string | null | undefined, pointId: string) {
  const [desk] = id && isIdentifier(id) ? await findDesks(tx, [id]) : [];
  return desk && desk.pointId === pointId && desk.closedAt === null ? desk : null;
}
