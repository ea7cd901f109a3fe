import { attemptsSoFar, countAttempt } from '../../db/attempts.js';
import { findVisitOf, type VisitRow } from '../../db/visits.js';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';
import { isIdentifier } from '../identifier.js';
import { hashSecret, sameHash } from '../privacy/keyring.js';
import { ticketToken } from '../queue/ticket-token.js';
import { visitCodeKey } from './visit-code.js';

/** Proof that one was there: the code on what was taken home, or what the QR code of the paper number says. */
export interface VisitProof {
  code?: string | null | undefined;
  ticket?: string | null | undefined;
}

/** Whose the proof is; `visit` is null for a number whose visit nobody has recorded yet. */
export interface Recognised {
  visit: VisitRow | null;
}

const windowSeconds = 600;
const mostFailures = 20;

/**
 * Finds the visit a proof belongs to, or null.
 *
 * Unknown and malformed proofs look the same from outside. Failures are counted for the address, across instances and
 * together with those of registrations; beyond the limit every proof is refused for ten minutes (a fault), right or wrong.
 */
export async function recogniseVisit(ctx: RequestContext, proof: VisitProof): Promise<Recognised | null> {
  const bucket = `look-up|address|${ctx.address}`;
  if ((await attemptsSoFar(ctx.db, bucket, ctx.now())) >= mostFailures)
    throw new Fault('RATE_LIMITED', ctx.locale, { retryAfterSeconds: windowSeconds });
  const found = proof.ticket ? await findByTicket(ctx, proof.ticket) : await findByCode(ctx, proof.code ?? '');
  if (found === null) await countAttempt(ctx.db, { bucket, windowSeconds, now: ctx.now() });
  return found;
}

async function findByCode(ctx: RequestContext, code: string): Promise<Recognised | null> {
  const visit = await findVisitOf(ctx.db, { feedbackKey: visitCodeKey(ctx.keys, code) });
  return visit && { visit };
}

async function findByTicket(ctx: RequestContext, ticket: string): Promise<Recognised | null> {
  const [id = '', token = ''] = ticket.split('.');
  if (!isIdentifier(id) || !sameHash(hashSecret(ticketToken(ctx.keys, id)), hashSecret(token))) return null;
  return { visit: await findVisitOf(ctx.db, { ticketId: id }) };
}
