import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { listPolicies } from '../../db/policies.js';
import {
  drawNumber,
  findByCheckInHash,
  findTicketOf,
  insertTicket,
  isLabelTaken,
  listSessionsAt,
  type NewTicket,
} from '../../db/queue.js';
import { findRegistration, type PlacedRegistration } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { hashSecret } from '../privacy/keyring.js';
import { readCode } from '../registrations/code.js';
import { presentSession } from '../sessions/facts.js';
import { notFoundAt } from '../staff/not-found.js';
import { decideArrival, isDeskLabel, readPriorities } from './arrival-rules.js';
import { keepAct } from './keep-act.js';
import type { AddingWalkIn, CheckingIn } from './line-act.js';
import { type LinePoint, openLine } from './line-point.js';
import { readLineRules, turnOnArrival } from './rules.js';

/** What an act is known by, read out of what was sent. */
export interface Stamp {
  key: string;
  fingerprint: Buffer;
  at: string;
}

/** Lets somebody with a registration into the line; whoever is in it already keeps the number they have. */
export async function writeCheckIn(ctx: RequestContext, tx: Transaction, asked: CheckingIn, stamp: Stamp) {
  const point = await openLine(ctx, tx, asked.pointId);
  if (point === null) return notFoundAt('pointId');
  const placed = await findArriving(tx, asked);
  if (placed === null) return notFoundAt('registrationId');
  const { registration, session, slot } = placed;
  if (asked.registrationId && !(await isInReach(ctx, tx, session.pointId, point.id)))
    return notFoundAt('registrationId');
  const here = { pointId: point.id, day: localDay(stamp.at) };
  const { status } = registration;
  const decision = decideArrival({ status, session, slotStartsAt: slot?.startsAt ?? null }, here);
  if (decision.kind === 'ArrivalNotPossible')
    return { ...decision, session: session.publishedAt === null ? null : presentSession(session) };
  const known = await findTicketOf(tx, registration.id, here.day);
  if (known) return { kind: 'TicketSaved' as const, ticket: known, isRepeated: true };
  const who = { registrationId: registration.id, sessionId: session.id, origin: decision.origin };
  const partySize = asked.partySize ?? registration.partySize;
  return giveNumber(ctx, tx, { asked, stamp, point, facts: { ...who, partySize, dueAt: decision.dueAt } });
}

/** Whoever shows a code is told where to go; an id, which nobody carries, opens nothing of another agency’s point. */
async function isInReach(ctx: RequestContext, tx: Transaction, pointId: string, hereId: string): Promise<boolean> {
  return pointId === hereId || (await openLine(ctx, tx, pointId)) !== null;
}

/** Lets somebody without a registration into the line. However full the day is, there is always a number. */
export async function writeWalkIn(ctx: RequestContext, tx: Transaction, asked: AddingWalkIn, stamp: Stamp) {
  const point = await openLine(ctx, tx, asked.pointId);
  if (point === null) return notFoundAt('pointId');
  const { sessionId = null, partySize } = asked;
  if (!Number.isInteger(partySize) || partySize < 1 || partySize > mostPeople) return notFoundAt('partySize');
  if (sessionId !== null) {
    const sessions = await listSessionsAt(tx, { pointId: point.id, day: localDay(stamp.at) });
    if (!sessions.some(({ id }) => id === sessionId)) return notFoundAt('sessionId');
  }
  const facts = { registrationId: null, sessionId, origin: 'WALK_IN' as const, partySize, dueAt: null };
  return giveNumber(ctx, tx, { asked, stamp, point, facts });
}

/** Nobody brings more than this; it is a slip of the keyboard. */
const mostPeople = 2_000;

interface Giving {
  asked: CheckingIn | AddingWalkIn;
  stamp: Stamp;
  point: LinePoint;
  facts: Pick<NewTicket, 'registrationId' | 'sessionId' | 'origin' | 'partySize'> & { dueAt: string | null };
}

async function giveNumber(ctx: RequestContext, tx: Transaction, { asked, stamp, point, facts }: Giving) {
  const policies = await listPolicies(tx, [point.agencyId]);
  const priority = asked.priority ?? null;
  if (priority !== null && !readPriorities(policies).some(({ code }) => code === priority))
    return notFoundAt('priority');
  const line = { pointId: point.id, day: localDay(stamp.at) };
  const printed = await labelPrinted(tx, asked.label ?? null, line);
  const ordering = await drawNumber(tx, line, printed === null ? 1 : 0);
  const after = await insertTicket(tx, {
    ...{ id: ownId(asked.ticketId), ...line, ...facts, priority, ordering },
    agencyId: point.agencyId,
    label: printed ?? String(ordering),
    arrivedAt: stamp.at,
    turnAt: turnOnArrival({ dueAt: facts.dueAt, arrivedAt: stamp.at }, readLineRules(policies)),
  });
  return keepAct(ctx, tx, { ...stamp, act: asked.act, before: null, after });
}

/** The number a desk has printed by itself; null when it has none, or somebody else's paper has the same. */
async function labelPrinted(tx: Transaction, label: string | null, line: { pointId: string; day: string }) {
  if (label === null || !isDeskLabel(label)) return null;
  return (await isLabelTaken(tx, { ...line, label })) ? null : label;
}

async function findArriving(tx: Transaction, asked: CheckingIn): Promise<PlacedRegistration | null> {
  const { registrationId, token, code } = asked;
  if (registrationId) return isIdentifier(registrationId) ? findRegistration(tx, { id: registrationId }) : null;
  if (token) {
    const found = await findByCheckInHash(tx, hashSecret(token.trim().replace(/^TD1:/, '')));
    return found && findRegistration(tx, { id: found.id });
  }
  const digits = code ? readCode(code) : null;
  return digits === null ? null : findRegistration(tx, { code: digits });
}

function ownId(given: string | null | undefined): string {
  return given && isIdentifier(given) ? given.toLowerCase() : uuidv7();
}
