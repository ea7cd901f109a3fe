import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { contentPolicy, keepPrivate } from './headers.js';

const explorers = { '/explorer': 'explorer.html', '/staff/explorer': 'staff-explorer.html' };

/** Serves the built client: hashed files for ever, the few with fixed names for an hour, and the explorers. */
export function serveAssets(app: FastifyInstance, clientDir: string): void {
  if (!existsSync(clientDir)) return;
  const config = { isUncounted: true };
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/assets/')) route.config = { ...route.config, ...config };
  });
  app.register(fastifyStatic, {
    root: join(clientDir, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    setHeaders: (reply) => reply.header('cross-origin-resource-policy', 'cross-origin'),
  });
  for (const name of fixedFiles(clientDir))
    app.get(`/${name}`, { config }, (_request, reply) =>
      reply.sendFile(name, clientDir, { maxAge: '1h', immutable: false }),
    );
  for (const [path, name] of Object.entries(explorers).filter(([, name]) => existsSync(join(clientDir, name))))
    app.get(path, (request, reply) => {
      keepPrivate(reply);
      // The explorer's editor sets styles of its own; scripts stay ours alone.
      reply.header('content-security-policy', contentPolicy(request.host, " 'unsafe-inline'"));
      return reply.sendFile(name, clientDir, { cacheControl: false });
    });
}

function fixedFiles(clientDir: string): string[] {
  return readdirSync(clientDir, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.html'))
    .map(({ name }) => name);
}
