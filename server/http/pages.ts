import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { visitor } from '../actor.js';
import type { Graph } from '../graph.js';
import type { House } from '../house.js';
import { describeError } from '../log.js';
import { sendPacked } from './compression.js';
import { createContext } from './context.js';
import { freshly } from './freshly.js';
import { allowFraming, keepPrivate } from './headers.js';

/** What the built client gives the server to make pages with. */
interface Pages {
  isPagePath(path: string): boolean;
  renderPage(request: object): Promise<{
    status: number;
    html: string;
    redirect?: string;
    cacheable: boolean;
    framed?: boolean;
    fault?: unknown;
  }>;
}

/** Serves the public pages as HTML made here, asking the public graph in this process; nothing when the client is not built. */
export async function servePages(app: FastifyInstance, house: House, graph: Graph, clientDir: string): Promise<void> {
  const module = join(clientDir, '..', 'pages', 'render.js');
  const manifest = join(clientDir, '.vite', 'manifest.json');
  if (!existsSync(module) || !existsSync(manifest)) return;
  const pages: Pages = await import(pathToFileURL(module).href);
  const assets = freshly(manifest, (path): unknown => JSON.parse(readFileSync(path, 'utf8')));
  app.get('/*', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (!pages.isPagePath(path) && !(request.headers.accept ?? '').includes('text/html')) return reply.callNotFound();
    const page = await pages.renderPage({
      path,
      search: request.url.slice(path.length),
      acceptLanguage: request.headers['accept-language'] ?? '',
      now: house.now(),
      execute: executeFor(house, graph, request, path),
      assets: assets(),
      origin: house.config.PUBLIC_URL ?? `${request.protocol}://${request.host}`,
    });
    if (page.fault !== undefined)
      house.log.error('page failed', { requestId: request.requestId, ...describeError(page.fault) });
    return send(request, reply, page);
  });
}

/** English pages stand below `/en`; the language of the address is the language of the answers. */
export function executeFor(house: House, graph: Graph, { address, requestId }: FastifyRequest, path: string) {
  const locale = path === '/en' || path.startsWith('/en/') ? 'en' : 'vi';
  const context = createContext(house, { requestId, address, locale, actor: visitor });
  return async (query: string, variables?: Record<string, unknown>) => {
    const reading = graph.documents.read(query);
    return 'errors' in reading ? reading : graph.answer({ document: reading.document, variables, context });
  };
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Awaited<ReturnType<Pages['renderPage']>>,
): FastifyReply | Promise<FastifyReply> {
  if (page.cacheable) reply.header('cache-control', 'public, max-age=0, s-maxage=1, stale-while-revalidate=1');
  else keepPrivate(reply);
  if (page.framed) allowFraming(request, reply);
  if (page.redirect !== undefined) return reply.redirect(page.redirect, page.status);
  reply.status(page.status).type('text/html; charset=utf-8');
  return page.cacheable ? sendPacked(request, reply, page.html) : reply.send(page.html);
}
