import { findBookingFacts } from '../../db/booking.js';
import { inTransaction } from '../../db/client.js';
import { brokenConstraint } from '../../db/conflicts.js';
import { findDeskRows } from '../../db/desk-registrations.js';
import { keepAnswer } from '../../db/idempotency.js';
import { findRegistration } from '../../db/registrations.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';
import { isIdentifier } from '../identifier.js';
import { answerToKeep, findReplay, type KeyedRequest, recogniseRequest } from '../registrations/replay.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayTriage } from './access.js';
import { lineKey } from './line-key.js';
import { type Performed, performTriage, type Refused, type TriageWish } from './perform.js';
import { type OutcomeFacts, readOutcomes } from './read-outcomes.js';
import { triageActs } from './rules.js';

export interface TriageInput extends TriageWish {
  idempotencyKey: string;
  lines: readonly Line[];
}

export interface Line {
  registrationId: string;
  version: number;
}

export type LineOutcome = Performed | Refused | NotFoundHere | { kind: 'IdempotencyKeyReused' };

const mostLines = 100;

/**
 * Does one act of the examination with each of these registrations, each for itself and exactly once for the key.
 *
 * Sent again, what was done is not done twice and what was not is tried anew. Whoever waits is answered before whoever holds
 * a place, so that nobody is given a place in the same breath in which they are answered.
 */
export async function triageRegistrations(ctx: RequestContext, input: TriageInput): Promise<OutcomeFacts[]> {
  requireStaff(ctx);
  refuseOddNumbers(ctx, input.lines);
  const outcomes = new Map<string, LineOutcome>();
  for (const line of await inOrder(ctx, input)) outcomes.set(line.registrationId, await triageLine(ctx, input, line));
  ctx.wake();
  return readOutcomes(
    ctx,
    input.lines.map(({ registrationId }) => ({
      registrationId,
      outcome: outcomes.get(registrationId) ?? notFoundHere,
    })),
  );
}

function refuseOddNumbers({ locale }: RequestContext, lines: readonly Line[]): void {
  const ids = new Set(lines.map((line) => line.registrationId));
  if (lines.length >= 1 && lines.length <= mostLines && ids.size === lines.length) return;
  const vi = '`lines` phải có từ 1 đến 100 đăng ký khác nhau.';
  const detail = locale === 'vi' ? vi : '`lines` must hold 1 to 100 different registrations.';
  throw new Fault('BAD_USER_INPUT', locale, { detail });
}

async function inOrder(ctx: RequestContext, { lines, act }: TriageInput): Promise<readonly Line[]> {
  if (!triageActs[act].ends || lines.length === 1) return lines;
  const ids = lines.map((line) => line.registrationId).filter(isIdentifier);
  const waiting = (await findDeskRows(ctx.db, ids)).filter(({ registration }) => registration.status === 'WAITLISTED');
  const first = new Set(waiting.map(({ registration }) => registration.id));
  return [...lines].sort((one, other) => rank(first, one) - rank(first, other));
}

function rank(first: ReadonlySet<string>, { registrationId }: Line): number {
  return first.has(registrationId) ? 0 : 1;
}

async function triageLine(ctx: RequestContext, input: TriageInput, line: Line): Promise<LineOutcome> {
  const { lines: _, idempotencyKey, ...content } = input;
  const key = lineKey(ctx.keys, idempotencyKey, line.registrationId);
  const request = recogniseRequest(ctx, 'triageRegistrations', { idempotencyKey: key, ...content, ...line });
  const done = await replayed(ctx, request);
  if (done) return done;
  const seen = isIdentifier(line.registrationId) ? await findRegistration(ctx.db, { id: line.registrationId }) : null;
  if (!seen || !mayTriage(ctx.actor, await findScope(ctx.db, seen.registration.agencyId))) return notFoundHere;
  const locale = seen.registration.locale === 'EN' ? 'EN' : 'VI';
  const slotId = input.act === 'PROPOSE_SESSION' ? input.slotId : null;
  const place = slotId && isIdentifier(slotId) ? await findBookingFacts(ctx.db, slotId, locale) : null;
  const asked = { seen, version: line.version, wish: input, place, key: request.key };
  try {
    return await inTransaction(ctx.db, async (tx) => {
      const outcome = await performTriage(ctx, tx, asked);
      if (outcome.kind !== 'Performed') return outcome;
      const { actId, undoUntil } = outcome;
      await keepAnswer(tx, answerToKeep(request, line.registrationId, ctx.now(), { actId, undoUntil }));
      return outcome;
    });
  } catch (error) {
    if (brokenConstraint(error) !== 'idempotency_pkey') throw error;
    return (await replayed(ctx, request)) ?? { kind: 'IdempotencyKeyReused' };
  }
}

async function replayed(ctx: RequestContext, request: KeyedRequest): Promise<LineOutcome | null> {
  const replay = await findReplay(ctx, request);
  if (replay.kind === 'New') return null;
  if (replay.kind === 'IdempotencyKeyReused') return replay;
  const { actId, undoUntil } = replay.result;
  return { kind: 'Performed', actId: String(actId), undoUntil: String(undoUntil) };
}
