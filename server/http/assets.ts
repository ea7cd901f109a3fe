import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createPacker, encodingFor } from './compression.js';
import { freshly } from './freshly.js';
import { contentPolicy } from './headers.js';

const kinds: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

const explorers = { '/explorer': 'explorer.html', '/staff/explorer': 'staff-explorer.html' };

interface Asset {
  name: string;
  bytes: Buffer;
  kind: string;
  etag: string;
}

/** What keeps pages openable without a link: asked for anew each time, so that a new one replaces it at once. */
const worker = 'giu-trang.js';

/** Serves the built client from memory: hashed files for ever, the few with fixed names for an hour, and the explorers. */
export function serveAssets(app: FastifyInstance, clientDir: string): void {
  if (!existsSync(clientDir)) return;
  const config = { isUncounted: true };
  const send = createSender();
  const hashed = freshly(join(clientDir, 'assets'), readAssets);
  app.get<{ Params: { '*': string } }>('/assets/*', { config }, (request, reply) => {
    const asset = hashed().get(request.params['*']);
    if (!asset) return reply.callNotFound();
    reply.header('cache-control', 'public, max-age=31536000, immutable');
    // A page that embeds our widget takes script and fonts from here.
    reply.header('cross-origin-resource-policy', 'cross-origin').header('access-control-allow-origin', '*');
    return send(request, reply, asset);
  });
  const fixed = readAssets(clientDir);
  for (const asset of [...fixed.values()].filter(({ name }) => !name.endsWith('.html')))
    app.get(`/${asset.name}`, { config }, (request, reply) => {
      // Other sites take the script that frames our calendar from here.
      reply.header('cross-origin-resource-policy', 'cross-origin');
      const keeping = asset.name === worker ? 'no-cache' : 'public, max-age=3600';
      return send(request, reply.header('cache-control', keeping), asset);
    });
  for (const [path, name] of Object.entries(explorers)) {
    const asset = fixed.get(name);
    if (!asset) continue;
    app.get(path, (request, reply) => {
      // The explorer's editor sets styles of its own; scripts stay ours alone.
      reply.header('content-security-policy', contentPolicy(request.host, " 'unsafe-inline'"));
      return send(request, reply.header('cache-control', 'no-store'), asset);
    });
  }
}

function createSender() {
  const pack = createPacker();
  return async (request: FastifyRequest, reply: FastifyReply, { name, bytes, kind, etag }: Asset) => {
    reply.type(kind).header('etag', etag).header('vary', 'accept-encoding');
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    const encoding = /^(font|image\/png)/.test(kind) ? null : encodingFor(request.headers['accept-encoding']);
    if (!encoding) return reply.send(bytes);
    return reply.header('content-encoding', encoding).send(await pack(name, bytes, encoding));
  };
}

function readAssets(directory: string): Map<string, Asset> {
  if (!existsSync(directory)) return new Map();
  const files = readdirSync(directory, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.'),
  );
  return new Map(files.map(({ name }) => [name, readAsset(directory, name)]));
}

function readAsset(directory: string, name: string): Asset {
  const bytes = readFileSync(join(directory, name));
  const kind = kinds[extname(name)] ?? 'application/octet-stream';
  return { name, bytes, kind, etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}
