import type { FastifyRequest } from 'fastify';
import { getOperationAST } from 'graphql';
import { rootsOf } from '../limits/admit.js';
import type { Documents } from '../limits/documents.js';

/** Fields of the public graph's root whose answer is the same for everybody. A new one is nobody's until it stands here. */
const forEverybody: ReadonlySet<string> = new Set([
  '__typename',
  '__schema',
  '__type',
  'administrativeUnits',
  'agencies',
  'agency',
  'calendarChanges',
  'changeCursor',
  'dialogue',
  'dialogues',
  'leader',
  'leaders',
  'nextFreeSessions',
  'receptionPoints',
  'session',
  'sessions',
]);

/** Headers that decide about an answer beside the question itself. */
const deciding = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'] as const;

/**
 * The bytes of a question that may be answered with what another has been answered; undefined for anybody who shows who they are.
 *
 * Whether it really is a question for everybody is asked of its document, once, before the answer is kept.
 */
export function sharedQuestionOf(request: FastifyRequest): string | undefined {
  const { headers, method, url, body, locale } = request;
  if (headers.cookie !== undefined || headers.authorization !== undefined) return undefined;
  if (method !== 'GET' && !Buffer.isBuffer(body)) return undefined;
  let question = `${method} ${locale} ${url}`;
  for (const name of deciding) question += `\n${headers[name] ?? ''}`;
  return Buffer.isBuffer(body) ? `${question}\n${body.toString('latin1')}` : question;
}

/** Whether a question is a query of fields that are the same for everybody. What cannot be read is not. */
export function isForEverybody(documents: Documents, asked: unknown): boolean {
  if (typeof asked !== 'object' || asked === null) return false;
  const { query, operationName }: { query?: unknown; operationName?: unknown } = asked;
  if (typeof query !== 'string') return false;
  const reading = documents.read(query);
  if ('errors' in reading) return false;
  const { document } = reading;
  const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : undefined);
  return operation?.operation === 'query' && rootsOf({ document, operation }).every((name) => forEverybody.has(name));
}
