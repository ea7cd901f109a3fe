import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import { createExecutor } from './execution.js';
import type { TransportContext } from './http/context.js';
import { createDocuments, type Documents } from './limits/documents.js';
import type { Log } from './log.js';
import { tellError } from './masking.js';
import type { Metrics } from './metrics.js';

/** An accepted document with what it is asked with. */
export interface Question {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
  context: TransportContext;
  /** The event, when this is the answer to one event of a subscription. */
  rootValue?: unknown;
}

/** One of the two graphs, ready to be asked over any transport. */
export interface Graph {
  name: 'public' | 'staff';
  schema: GraphQLSchema;
  documents: Documents;
  /** Executes an accepted document; its errors come back told, never raw. */
  answer(question: Question): Promise<ExecutionResult>;
  /** Tells errors of a question that was executed elsewhere, such as the opening of a subscription. */
  tell(errors: readonly GraphQLError[], question: Question): GraphQLError[];
}

export interface GraphOptions {
  name: Graph['name'];
  schema: GraphQLSchema;
  log: Log;
  metrics: Metrics;
  isCompiling?: boolean;
}

/** Makes a graph of a schema. */
export function createGraph({ name, schema, log, metrics, isCompiling = true }: GraphOptions): Graph {
  const execute = createExecutor(schema, { isCompiling });
  const tell: Graph['tell'] = (errors, { document, operationName, context }) => {
    const isMutation = getOperationAST(document, operationName)?.operation === 'mutation';
    const telling = { locale: context.locale, correlationId: context.requestId, isMutation, log };
    const told = errors.map((error) => tellError(error, telling));
    for (const { extensions } of told) metrics.faults.inc({ graph: name, code: String(extensions.code ?? 'GRAPHQL') });
    return told;
  };
  const answer: Graph['answer'] = async (question) => {
    const result = await execute(question);
    return result.errors ? { ...result, errors: tell(result.errors, question) } : result;
  };
  return { name, schema, documents: createDocuments(schema), answer, tell };
}
