import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer, Outcome } from '../answers/answers.js';
import type { Metrics } from '../metrics.js';

export interface Shared {
  answer: Answer;
  outcome: Outcome;
  metrics: Metrics;
}

/**
 * Sends an answer that is everybody's: nothing but a confirmation (304) to whoever already has it.
 *
 * Caches on the way may keep what was asked by GET, but must ask whether it still holds.
 */
export function sendShared(request: FastifyRequest, reply: FastifyReply, shared: Shared): FastifyReply {
  const { body, contentType, etag } = shared.answer;
  const isKnown = isAmong(etag, request.headers['if-none-match']);
  shared.metrics.answers.inc({ outcome: shared.outcome, sent: isKnown ? 'confirmation' : 'whole' });
  reply.header('cache-control', request.method === 'GET' ? 'public, no-cache' : 'no-store');
  reply.header('vary', 'accept, accept-language, authorization, cookie');
  reply.header('etag', etag);
  if (isKnown) return reply.status(304).send();
  return reply.header('content-type', contentType).send(body);
}

function isAmong(etag: string, known: string | undefined): boolean {
  if (known === undefined) return false;
  return known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) || known.trim() === '*';
}
