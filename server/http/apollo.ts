import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { GraphQLError } from 'graphql';
import type { Graph } from '../graph.js';
import { refusalOf } from '../limits/admit.js';
import { limitRules, parseOptions, validationOptions } from '../limits/rules.js';
import { formatRefused } from '../masking.js';
import type { TransportContext } from './context.js';

export interface ApolloOptions {
  /** The server to drain; one of the two graphs on it is enough. */
  drains?: Server;
  drainMs: number;
}

/** Apollo with everything off that we do ourselves or do not want, over our own execution and our own memory of documents. */
export function createApollo(graph: Graph, { drains, drainMs }: ApolloOptions): ApolloServer<TransportContext> {
  return new ApolloServer<TransportContext>({
    gateway: overOurExecution(graph),
    documentStore: graph.documents.store,
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    validationRules: [...limitRules],
    validationOptions,
    parseOptions,
    formatError: formatRefused,
    stringifyResult: (result) => JSON.stringify(result),
    logger: quiet,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...(drains ? [ApolloServerPluginDrainHttpServer({ httpServer: drains, stopGracePeriodMillis: drainMs })] : []),
      admission(graph),
    ],
  });
}

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer<TransportContext>>[0]['gateway']>;

/** Apollo's one door for another executor. */
function overOurExecution(graph: Graph): Gateway {
  return {
    async load() {
      return {
        executor: ({ document, request, context }) =>
          // Apollo's type for a gateway forgets the context it was given.
          graph.answer({
            document,
            operationName: request.operationName,
            variables: request.variables,
            context: context as TransportContext,
          }),
      };
    },
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: graph.schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async stop() {},
  };
}

/** Asks before execution what cannot be asked of a document alone. */
function admission(graph: Graph): ApolloServerPlugin<TransportContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          const { actor, locale } = contextValue;
          const transport = request.http?.method === 'GET' ? 'GET' : 'POST';
          const variables = request.variables ?? {};
          const refusal = refusalOf({ graph: graph.name, transport, document, operation, variables, actor, locale });
          if (refusal) throw withStatus(refusal);
        },
      };
    },
  };
}

function withStatus(refusal: GraphQLError): GraphQLError {
  const status = refusal.extensions.code === 'UNAUTHENTICATED' ? 401 : 400;
  return new GraphQLError(refusal.message, {
    extensions: { ...refusal.extensions, http: { status, headers: new HeaderMap() } },
  });
}

/** Apollo's own lines hold what clients sent. */
const quiet = { debug() {}, info() {}, warn() {}, error() {} };
