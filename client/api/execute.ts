import type { DocumentNode } from 'graphql';
import type { ResultOf, VariablesOf } from './graphql.js';
import { textOf } from './graphql.js';

/** One answer of the graph, as it comes over any road. */
export interface Answer {
  data?: unknown;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[] | undefined;
}

/** Asks the public graph: in the server's own process while a page is made, over HTTP in the browser. */
export type Execute = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** The graph did not answer: a fault, never a refusal. `code` is the graph's, or `OFFLINE` when it was not reached. */
export class Unanswered extends Error {
  readonly code: string;
  /** How long the graph asks to wait, when it does. */
  readonly retryAfterSeconds: number | undefined;

  constructor(message: string, code: string, retryAfterSeconds?: number) {
    super(message);
    this.name = 'Unanswered';
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Answers a typed document whole, or throws `Unanswered`: half an answer would be shown as if it were all. */
export async function ask<Document extends DocumentNode>(
  execute: Execute,
  document: Document,
  variables: VariablesOf<Document>,
): Promise<ResultOf<Document>> {
  const answer = await execute(textOf(document), variables as Record<string, unknown>);
  const fault = answer.errors?.[0];
  if (fault) throw unanswered(fault.message, fault.extensions);
  return answer.data as ResultOf<Document>;
}

function unanswered(message: string, extensions: Record<string, unknown> = {}): Unanswered {
  const wait = extensions['retryAfterSeconds'];
  return new Unanswered(message, String(extensions['code'] ?? 'INTERNAL'), typeof wait === 'number' ? wait : undefined);
}
