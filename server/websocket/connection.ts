import type { Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql';
import { makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Actor } from '../actor.js';
import { Fault } from '../faults.js';
import type { Graph, Question } from '../graph.js';
import type { House } from '../house.js';
import { type Caller, createContext } from '../http/context.js';
import { refusalOf } from '../limits/admit.js';
import { createGroups } from '../live/groups.js';
import { describeError } from '../log.js';
import { withoutHints } from '../masking.js';
import { closeCodes, createOutbox, type Outbox } from './outbox.js';
import { openStream } from './stream.js';

/** One open socket and who holds it. */
export interface Connection {
  socket: WebSocket;
  outbox: Outbox;
  caller: Caller;
  /** Asks again who holds the socket: rights are those of the moment, not of the handshake. */
  identify: () => Promise<Actor | null>;
}

/** Speaks graphql-transport-ws for one graph: subscriptions only, by the same rules as over HTTP. */
export function createProtocol(house: House, graph: Graph): Server<Connection> {
  const { limits, metrics } = house;
  const groups = house.config.SHARED_SUBSCRIPTIONS ? createGroups(house, graph) : null;
  return makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: limits.initTimeoutMs,
    onSubscribe: async ({ extra, subscriptions }, id, payload) => {
      const { locale } = extra.caller;
      if (Object.keys(subscriptions).length > limits.subscriptionsPerSocket) return [new Fault('RATE_LIMITED', locale)];
      return readQuestion(house, graph, { connection: extra, id }, payload);
    },
    subscribe: async (args) => {
      const { question, connection, id } = opened(args);
      metrics.subscriptions.inc({ graph: graph.name });
      metrics.operations.inc({ graph: graph.name, transport: 'ws', operation: 'subscription', outcome: 'opened' });
      const onSlow = (cursor: string | undefined) => connection.outbox.overflow(cursor);
      const onEnd = () => metrics.subscriptions.dec({ graph: graph.name });
      const shared = groups?.join(question, { id, post: connection.outbox.post, onSlow, onEnd });
      if (shared) return shared;
      const stream = await openStream(question, {
        graph,
        log: house.log,
        nextContext: async () => {
          const actor = await connection.identify();
          return actor && createContext(house, { ...connection.caller, actor });
        },
        onSlow,
        onSignedOut: () => connection.socket.close(closeCodes.signedOut, 'Signed out'),
        onEnd,
      });
      if (!(Symbol.asyncIterator in stream)) metrics.subscriptions.dec({ graph: graph.name });
      return stream;
    },
  });
}

/** Lets a new socket speak, until it speaks too much. */
export function speak(protocol: Server<Connection>, connection: Connection, house: House): void {
  const { socket, outbox } = connection;
  const isTooMany = createCounter(house);
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) => outbox.send(text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (hear) =>
        socket.on('message', (bytes) => {
          if (isTooMany()) return socket.close(closeCodes.tooManyMessages, 'Too many messages');
          hear(String(bytes)).catch((error: unknown) => {
            house.log.error('socket message failed', {
              requestId: connection.caller.requestId,
              ...describeError(error),
            });
            socket.close(closeCodes.fault, 'Internal error');
          });
        }),
    },
    connection,
  );
  socket.on('ping', () => {
    if (isTooMany()) socket.close(closeCodes.tooManyMessages, 'Too many messages');
  });
  socket.once('close', (code, reason) => {
    closed(code, String(reason)).catch((error: unknown) =>
      house.log.error('socket close failed', describeError(error)),
    );
  });
}

/** A new connection for a socket that has just been opened. */
export function connect(house: House, held: Omit<Connection, 'outbox'>, wire: Duplex): Connection {
  return { ...held, outbox: createOutbox(held.socket, house.limits, wire) };
}

type Opened = { question: Question; connection: Connection; id: string };

/** The library carries a context from its one hook to the other; ours holds the question and who asks it. */
function opened(args: ExecutionArgs): Opened {
  return args.contextValue as Opened;
}

function readQuestion(
  house: House,
  graph: Graph,
  { connection, id }: Pick<Opened, 'connection' | 'id'>,
  { query, operationName, variables }: SubscribePayload,
): ExecutionArgs | GraphQLError[] {
  const reading = graph.documents.read(query);
  if ('errors' in reading) return reading.errors.map(refused);
  const { document } = reading;
  const operation = getOperationAST(document, operationName);
  if (!operation)
    return [new GraphQLError('Which operation to run is not clear.', { extensions: { code: 'BAD_USER_INPUT' } })];
  const { actor, locale } = connection.caller;
  const asked = { graph: graph.name, transport: 'WebSocket', document, operation, actor, locale } as const;
  const refusal = refusalOf({ ...asked, variables: variables ?? {} });
  if (refusal) return [refusal];
  const context = createContext(house, connection.caller);
  const question: Question = { document, operationName, variables, context };
  const contextValue: Opened = { question, connection, id };
  return { schema: graph.schema, document, operationName, variableValues: variables, contextValue };
}

function refused(error: GraphQLError): GraphQLError {
  const { nodes = null, source = null, positions = null } = error;
  const code = nodes ? 'GRAPHQL_VALIDATION_FAILED' : 'GRAPHQL_PARSE_FAILED';
  return new GraphQLError(withoutHints(error.message), { nodes, source, positions, extensions: { code } });
}

/** Counts messages by the minute of the clock. */
function createCounter({ limits, now }: House): () => boolean {
  let minute = '';
  let count = 0;
  return () => {
    const current = now().slice(0, 16);
    count = current === minute ? count + 1 : 1;
    minute = current;
    return count > limits.messagesPerMinute;
  };
}
