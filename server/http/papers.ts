import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { rememberVersions } from '../feeds/versions.js';
import type { Graph } from '../graph.js';
import type { House } from '../house.js';
import { createPress, markOf } from '../print/press.js';
import type { Sheet } from '../print/sheet.js';
import { etagOf, setVersion } from './conditional.js';
import { openToAll, siteOf } from './feeds.js';
import { executeFor } from './pages.js';

/** Writes the paper at a path, as the built client does; null when there is none. */
export type ComposePaper = (request: object) => Promise<Sheet | null>;

/** Serves the printed papers of the client as PDF files, at the address of their page with `.pdf` behind it. */
export async function servePapers(http: FastifyInstance, house: House, graph: Graph, clientDir: string): Promise<void> {
  const module = join(clientDir, '..', 'pages', 'render.js');
  if (!existsSync(module)) return;
  const { composePaper }: { composePaper?: ComposePaper } = await import(pathToFileURL(module).href);
  if (composePaper) servePdf(http, house, graph, composePaper);
}

/** The same, with whoever writes the papers given. */
export function servePdf(http: FastifyInstance, house: House, graph: Graph, compose: ComposePaper): void {
  const press = createPress();
  const sinceWhen = rememberVersions(house.now);
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const [address = ''] = request.url.split('?');
    const path = address.replace(/\.pdf$/, '');
    const execute = executeFor(house, graph, request, path);
    const now = house.now();
    const sheet = await compose({ path, search: '', now, execute, origin: siteOf(house, request).origin });
    if (sheet === null) return reply.callNotFound();
    const etag = etagOf(markOf(sheet));
    const version = { etag, lastModifiedMs: sinceWhen(path, etag), maxAgeSeconds: 60 };
    openToAll(reply)
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${fileName(path)}"`);
    if (setVersion(request, reply, version) === 'known') return reply.code(304).send();
    const bytes = await press(sheet, now);
    if (bytes !== null) return reply.send(bytes);
    return reply.code(503).header('retry-after', '5').header('cache-control', 'no-store').type('text/plain').send('');
  };
  for (const prefix of ['', '/en'])
    for (const form of ['thong-bao', 'lich-thang']) http.get(`${prefix}/${form}/:slug/:month.pdf`, answer);
  for (const prefix of ['', '/en']) http.get(`${prefix}/ket-luan/:id.pdf`, answer);
}

/** `thong-bao-ubnd-xa-2026-11.pdf`: plain letters alone, because the header holds no others. */
function fileName(path: string): string {
  return `${path.replace(/^\/(en\/)?/, '').replace(/[^\w-]+/g, '-')}.pdf`;
}
