import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { type NaiveContext, naiveGraph } from './naive/graph.js';
import { createLoaders, openNaiveDatabase } from './naive/reads.js';
import { serve, settings } from './serve.js';

const { databaseUrl } = settings<{ databaseUrl: string }>();
const db = openNaiveDatabase(databaseUrl);
const server = new ApolloServer<NaiveContext>({ schema: await naiveGraph() });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ db, loaders: createLoaders(db) }),
});

serve(url);
