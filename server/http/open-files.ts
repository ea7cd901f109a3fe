import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { Metrics } from '../metrics.js';

/** Serves the figures of this instance to whoever gathers them. */
export function serveMetrics(http: FastifyInstance, { registry }: Metrics): void {
  http.get('/metrics', { config: { isUncounted: true } }, async (_request, reply) => {
    reply.header('cache-control', 'no-store').type(registry.contentType);
    return registry.metrics();
  });
}

/** Serves the words of the public graph as a file, for those who generate clients from it. */
export function serveSchema(http: FastifyInstance, schema: GraphQLSchema): void {
  const text = printSchema(schema);
  http.get('/schema/public.graphql', async (_request, reply) => {
    reply.header('cache-control', 'public, max-age=300').header('access-control-allow-origin', '*');
    return reply.type('text/plain; charset=utf-8').send(text);
  });
}
