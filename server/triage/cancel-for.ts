import { inTransaction } from '../../db/client.js';
import { brokenConstraint } from '../../db/conflicts.js';
import { findRegistration, type RegistrationRow } from '../../db/registrations.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { giveUpRegistration } from '../registrations/give-up.js';
import { findReplay, type KeyedRequest, recogniseRequest } from '../registrations/replay.js';
import { notFoundHere } from '../sessions/arrange.js';
import { givenReason } from '../sessions/rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayTriage } from './access.js';
import { readDeskChange } from './read-desk-change.js';
import { present, readForStaff, readOneForStaff } from './read-outcomes.js';

export interface CancelFor {
  idempotencyKey: string;
  registrationId: string;
  version: number;
  /** How the holder asked for it. */
  reason: string;
}

/** Cancels a registration for its holder, who asked for it by telephone or at the counter; the place goes down its waiting list. */
export async function cancelFor(ctx: RequestContext, input: CancelFor) {
  requireStaff(ctx);
  const request = recogniseRequest(ctx, 'cancelFor', { ...input });
  const replay = await findReplay(ctx, request);
  if (replay.kind === 'Done') return cancelled(ctx, replay.registrationId);
  if (replay.kind === 'IdempotencyKeyReused') return replay;
  const reason = givenReason(input.reason);
  if (reason === null) return { kind: 'ReasonMissing' as const };
  const { registrationId: id } = input;
  const seen = isIdentifier(id) ? await findRegistration(ctx.db, { id }) : null;
  if (!seen || !mayTriage(ctx.actor, await findScope(ctx.db, seen.registration.agencyId))) return notFoundHere;
  const refusal = readDeskChange(seen, input.version, ctx.now());
  if (refusal) return present(refusal, (await readForStaff(ctx, [id])).get(id) ?? null);
  return settle(ctx, { held: seen.registration, reason, request });
}

interface Cancelling {
  held: RegistrationRow;
  reason: string;
  request: KeyedRequest;
}

async function settle(ctx: RequestContext, { held, reason, request }: Cancelling) {
  const { id, agencyId } = held;
  const actor = `STAFF:${requireStaff(ctx).accountId}`;
  try {
    const outcome = await inTransaction(ctx.db, async (tx) => {
      const done = await giveUpRegistration(ctx, tx, held, { request, actor, reason });
      if (done === 'left')
        await recordAct(tx, ctx, {
          ...{ act: 'RegistrationCancelledFor', agencyId, subjectKind: 'REGISTRATION', subjectId: id, reason },
        });
      return done;
    });
    if (outcome !== 'left')
      return present({ kind: 'StaleRegistration' }, (await readForStaff(ctx, [id])).get(id) ?? null);
  } catch (error) {
    if (brokenConstraint(error) !== 'idempotency_pkey') throw error;
    const replay = await findReplay(ctx, request);
    return replay.kind === 'Done' ? cancelled(ctx, id) : { kind: 'IdempotencyKeyReused' as const };
  }
  ctx.wake();
  return cancelled(ctx, id);
}

async function cancelled(ctx: RequestContext, id: string) {
  return { kind: 'RegistrationCancelledFor' as const, registration: await readOneForStaff(ctx, id) };
}
