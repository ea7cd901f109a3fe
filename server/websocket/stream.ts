import { createSourceEventStream, type ExecutionResult } from 'graphql';
import { writeCursor } from '../events/cursor.js';
import { SlowReader } from '../events/queue.js';
import type { Graph, Question } from '../graph.js';
import type { TransportContext } from '../http/context.js';
import { describeError, type Log } from '../log.js';
import { internalFault } from '../masking.js';

export interface StreamOptions {
  graph: Graph;
  log: Log;
  /** A new context for each event, of whoever still holds the socket; null when they no longer may read. */
  nextContext: () => Promise<TransportContext | null>;
  /** The reader fell behind its queue; it can go on after the cursor. */
  onSlow: (cursor: string | undefined) => void;
  /** Nobody holds the socket any more. */
  onSignedOut: () => void;
  onEnd: () => void;
}

export type Stream = AsyncIterableIterator<ExecutionResult>;

/**
 * Opens a subscription: each event is executed with a context of its own, and no error leaves it untold.
 *
 * Written by hand and not as a generator, because a generator that waits cannot be ended from outside.
 */
export async function openStream(question: Question, options: StreamOptions): Promise<Stream | ExecutionResult> {
  const { document, operationName, variables, context } = question;
  const { graph } = options;
  const source = await createSourceEventStream({
    schema: graph.schema,
    document,
    operationName,
    variableValues: variables,
    contextValue: context,
  });
  if (!(Symbol.asyncIterator in source))
    return { ...source, ...(source.errors ? { errors: graph.tell(source.errors, question) } : {}) };
  return answers(source[Symbol.asyncIterator](), question, options);
}

function answers(events: AsyncIterator<unknown>, question: Question, options: StreamOptions): Stream {
  const { graph, log, nextContext, onSlow, onSignedOut, onEnd } = options;
  let isOver = false;
  const end = async (): Promise<IteratorResult<ExecutionResult>> => {
    if (!isOver) {
      isOver = true;
      onEnd();
      await events.return?.();
    }
    return { done: true, value: undefined };
  };
  const fail = async (error: unknown): Promise<IteratorResult<ExecutionResult>> => {
    await end();
    if (error instanceof SlowReader) {
      onSlow(error.last ? writeCursor(error.last) : undefined);
      return { done: true, value: undefined };
    }
    const { locale, requestId: correlationId } = question.context;
    log.error('subscription failed', { correlationId, ...describeError(error) });
    return { done: false, value: { errors: [internalFault({ locale, correlationId, isMutation: false, log })] } };
  };
  const stream: Stream = {
    async next() {
      if (isOver) return { done: true, value: undefined };
      try {
        const event = await events.next();
        if (event.done) return end();
        const context = await nextContext();
        if (context)
          return { done: false, value: await graph.answer({ ...question, context, rootValue: event.value }) };
        onSignedOut();
        return end();
      } catch (error) {
        return fail(error);
      }
    },
    return: end,
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}
