import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../actor.js';
import type { Answers } from '../answers/answers.js';
import { createGraph, type Graph } from '../graph.js';
import type { House } from '../house.js';
import { identifyStaff } from '../staff/identify.js';
import { serveWebsockets } from '../websocket.js';
import { createApollo } from './apollo.js';
import { serveGraphql } from './graphql-route.js';

export interface TwoGraphs {
  /** The public one, for pages made in this process. */
  citizens: Graph;
  /** Takes no more sockets. */
  refuse(): void;
  /** Ends what runs and closes the server to newcomers; sockets are told to resume elsewhere. */
  stop(): Promise<void>;
}

export interface Schemas {
  public: GraphQLSchema;
  staff: GraphQLSchema;
}

interface Making {
  schemas: Schemas;
  isCompiling: boolean;
  /** Keeps answers that are the same for everybody; without it each is made anew. */
  answers: Answers | null;
}

/** Serves the public graph and the desk's, each over HTTP and WebSocket, on one server. */
export async function serveTwoGraphs(
  http: FastifyInstance,
  house: House,
  { schemas, isCompiling, answers }: Making,
): Promise<TwoGraphs> {
  const { log, metrics, limits } = house;
  const identify = (cookie: string | undefined): Promise<Actor> => identifyStaff(house, cookie);
  const citizens = createGraph({ name: 'public', schema: schemas.public, log, metrics, isCompiling });
  const desk = createGraph({ name: 'staff', schema: schemas.staff, log, metrics, isCompiling });
  const open = createApollo(citizens, { drains: http.server, drainMs: limits.drainMs });
  const closed = createApollo(desk, { drainMs: limits.drainMs });
  await Promise.all([open.start(), closed.start()]);
  const shared = answers ? { answers, documents: citizens.documents } : undefined;
  serveGraphql(http, { house, path: '/graphql', graph: 'public', apollo: open, ...(shared ? { shared } : {}) });
  serveGraphql(http, { house, path: '/staff/graphql', graph: 'staff', apollo: closed, identify });
  const sockets = serveWebsockets(http.server, house, [
    { path: '/graphql', graph: citizens },
    { path: '/staff/graphql', graph: desk, identify },
  ]);
  return {
    citizens,
    refuse: sockets.refuse,
    async stop() {
      // Apollo waits for the running requests of the server they share, so the desk's ends after them.
      await Promise.all([open.stop(), sockets.dispose()]);
      await closed.stop();
    },
  };
}
