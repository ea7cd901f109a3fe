import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { writeCursor } from '../events/cursor.js';
import type { House } from '../house.js';
import { identifyStaff } from '../staff/identify.js';
import { freshly } from './freshly.js';
import { keepPrivate } from './headers.js';

/** What the built client gives the server to make the desk's document with. */
interface Pages {
  deskDocument(request: {
    path: string;
    now: string;
    isSignedIn: boolean;
    cursor: string | null;
    assets: unknown;
  }): string;
}

/**
 * Serves the desk: one document for every address of it; nothing when the client is not built.
 *
 * It holds nobody's data: only whether whoever asks is signed in, so that the desk need not ask in vain, and where the stream of
 * changes is, so that the desk hears of everything that happens from now on.
 */
export async function serveDesk(app: FastifyInstance, house: House, clientDir: string): Promise<void> {
  const module = join(clientDir, '..', 'pages', 'render.js');
  const manifest = join(clientDir, '.vite', 'manifest.json');
  if (!existsSync(module) || !existsSync(manifest)) return;
  const pages: Pages = await import(pathToFileURL(module).href);
  const assets = freshly(manifest, (path): unknown => JSON.parse(readFileSync(path, 'utf8')));
  for (const root of ['/ban-lam-viec', '/en/ban-lam-viec'])
    for (const path of [root, `${root}/*`])
      app.get(path, async (request, reply) => {
        keepPrivate(reply);
        const { kind } = await identifyStaff(house, request.headers.cookie);
        const position = house.hub.position();
        const cursor = position && writeCursor(position);
        const asked = { path: request.url, now: house.now(), isSignedIn: kind === 'staff', cursor };
        const html = pages.deskDocument({ ...asked, assets: assets() });
        return reply.type('text/html; charset=utf-8').send(html);
      });
}
