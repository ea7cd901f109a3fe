import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { writeCursor } from '../events/cursor.js';
import type { House } from '../house.js';
import { identifyStaff } from '../staff/identify.js';
import { freshly } from './freshly.js';
import { allowCamera, keepPrivate } from './headers.js';

/** What the built client gives the server to make the desk's document with. */
interface Pages {
  deskDocument(request: {
    path: string;
    given: { now: string; isSignedIn: boolean; cursor: string | null } | null;
    assets: unknown;
  }): string;
}

/**
 * Serves the desk: one document for every address of it; nothing when the client is not built.
 *
 * It holds nobody's data: only whether whoever asks is signed in, so that the desk need not ask in vain, and where the stream of
 * changes is, so that the desk hears of everything that happens from now on. The frame (`?khung`) is the document without even
 * that, for a browser to keep until it cannot reach the server.
 */
export async function serveDesk(app: FastifyInstance, house: House, clientDir: string): Promise<void> {
  const module = join(clientDir, '..', 'pages', 'render.js');
  const manifest = join(clientDir, '.vite', 'manifest.json');
  if (!existsSync(module) || !existsSync(manifest)) return;
  const pages: Pages = await import(pathToFileURL(module).href);
  const assets = freshly(manifest, (path): unknown => JSON.parse(readFileSync(path, 'utf8')));
  for (const root of ['/ban-lam-viec', '/en/ban-lam-viec'])
    for (const path of [root, `${root}/*`])
      app.get<{ Querystring: { khung?: string } }>(path, async (request, reply) => {
        keepPrivate(reply);
        allowCamera(reply);
        const send = (given: Parameters<Pages['deskDocument']>[0]['given']) => {
          const html = pages.deskDocument({ path: request.url, given, assets: assets() });
          return reply.type('text/html; charset=utf-8').send(html);
        };
        if (request.query.khung !== undefined) return send(null);
        const { kind } = await identifyStaff(house, request.headers.cookie);
        const position = house.hub.position();
        const cursor = position && writeCursor(position);
        return send({ now: house.now(), isSignedIn: kind === 'staff', cursor });
      });
}
