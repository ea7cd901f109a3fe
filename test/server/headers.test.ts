import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probeGraph } from '../support/probe-graph.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let clientDir: string;
beforeAll(async () => {
  clientDir = join(mkdtempSync(join(tmpdir(), 'tiep-dan-client-')), 'client');
  mkdirSync(join(clientDir, 'assets'), { recursive: true });
  writeFileSync(join(clientDir, 'assets', 'index-a1b2c3.js'), 'export {};');
  writeFileSync(join(clientDir, 'robots.txt'), 'User-agent: *');
  writeFileSync(join(clientDir, 'giu-trang.js'), '// keeps pages');
  writeFileSync(join(clientDir, 'explorer.html'), '<!doctype html><title>Explorer</title>');
  writeFileSync(join(clientDir, 'staff-explorer.html'), '<!doctype html><title>Explorer</title>');
  const { schema } = probeGraph();
  server = await startServer({ graphs: { public: schema, staff: schema }, clientDir, config: { TRUST_PROXY: 'true' } });
});
afterAll(async () => {
  await server.close();
  rmSync(join(clientDir, '..'), { recursive: true });
});

const json = { 'content-type': 'application/json' };
const question = { method: 'POST', headers: json, body: JSON.stringify({ query: '{ hello }' }) };

const everywhere: [string, string, RequestInit?][] = [
  ['an answer', '/graphql', question],
  ['a refused question', '/graphql', { ...question, body: '{"query":"{ nothing }"}' }],
  ['the desk’s door', '/staff/graphql', question],
  ['broken JSON', '/graphql', { ...question, body: '{' }],
  ['a body too large', '/graphql', { ...question, body: JSON.stringify({ query: 'x'.repeat(110_000) }) }],
  [
    'a body of another kind',
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<x/>' },
  ],
  ['a question from another page', '/graphql', { method: 'OPTIONS' }],
  ['an asset', '/assets/index-a1b2c3.js'],
  ['an asset that is not there', '/assets/nothing.js'],
  ['a file with a fixed name', '/robots.txt'],
  ['the explorer', '/explorer'],
  ['the desk’s explorer', '/staff/explorer'],
  ['liveness', '/health/live'],
  ['readiness', '/health/ready'],
  ['figures', '/metrics'],
  ['the schema', '/schema/public.graphql'],
  ['nothing', '/nowhere/at/all'],
  ['another method', '/graphql', { method: 'DELETE' }],
  ['an address that cannot be decoded', '/%E0%A4%A'],
];

describe('every answer', () => {
  it.each(everywhere)('carries the security headers: %s', async (_name, path, init) => {
    const { headers } = await fetch(`${server.url}${path}`, init);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'self'; script-src 'self'; style-src 'self'/);
    expect(policy).toMatch(/frame-ancestors 'none'; base-uri 'none'; form-action 'self'/);
    expect(policy).toContain("worker-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toMatch(/same-origin|cross-origin/);
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\)/);
    expect(headers.get('x-request-id')).toMatch(/^[\w.-]{8,64}$/);
    expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
  });

  it('promises TLS only when it came over TLS', async () => {
    const plain = await fetch(`${server.url}/health/live`);
    const secure = await fetch(`${server.url}/health/live`, { headers: { 'x-forwarded-proto': 'https' } });
    expect(plain.headers.get('strict-transport-security')).toBeNull();
    expect(secure.headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
  });

  it('brings back the request id it was given, when that is a plain word', async () => {
    const echo = async (id: string) =>
      (await fetch(`${server.url}/graphql`, { ...question, headers: { ...json, 'x-request-id': id } })).headers.get(
        'x-request-id',
      );
    expect(await echo('portal-2026.03_17')).toBe('portal-2026.03_17');
    expect(await echo('<script>alert(1)</script>')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('loosens styles, and only styles, for the explorers', async () => {
    for (const [, path] of everywhere) {
      const policy = (await fetch(`${server.url}${path}`)).headers.get('content-security-policy') ?? '';
      expect([path, policy.includes("'unsafe-inline'")]).toEqual([path, path.endsWith('/explorer')]);
    }
  });
});

describe('caches', () => {
  const cacheControl = async (path: string, init?: RequestInit) =>
    (await fetch(`${server.url}${path}`, init)).headers.get('cache-control');

  it('keep nothing that may be about a person', async () => {
    expect(await cacheControl('/graphql', question)).toBe('no-store');
    expect(await cacheControl('/staff/graphql', question)).toBe('no-store');
    expect(await cacheControl('/graphql', { ...question, body: '{' })).toBe('no-store');
    expect(await cacheControl('/staff/explorer')).toBe('no-store');
  });

  it('keep hashed files for ever, and files with fixed names for an hour', async () => {
    expect(await cacheControl('/assets/index-a1b2c3.js')).toBe('public, max-age=31536000, immutable');
    expect(await cacheControl('/robots.txt')).toBe('public, max-age=3600');
  });

  it('ask anew each time for what keeps pages openable, so that nobody is stuck with an old one', async () => {
    expect(await cacheControl('/giu-trang.js')).toBe('no-cache');
  });
});

describe('pages of other sites', () => {
  const from = (origin: string, path: string) =>
    fetch(`${server.url}${path}`, { ...question, headers: { ...json, origin } });
  const origins = [
    'https://portal.example',
    'null',
    'https://tiepdan.example.evil',
    'http://localhost:1',
    'https://x@tiepdan.example',
  ];

  it.each(origins)('may read the public graph, without cookies: %s', async (origin) => {
    const { status, headers } = await from(origin, '/graphql');
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each(origins)('may not even ask the desk: %s', async (origin) => {
    const { status, headers } = await from(origin, '/staff/graphql');
    expect(status).toBe(403);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await fetch(`${server.url}/staff/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(404);
  });

  it('our own page may', async () => {
    const { status } = await from(new URL(server.url).origin, '/staff/graphql');
    expect(status).toBe(401);
  });
});

describe('files', () => {
  const file = (headers: Record<string, string> = {}) => fetch(`${server.url}/assets/index-a1b2c3.js`, { headers });

  it('come packed as the client likes, and say so', async () => {
    const encodings = await Promise.all(
      ['br', 'gzip, deflate', 'identity', 'br;q=0, gzip'].map((wanted) => file({ 'accept-encoding': wanted })),
    );
    expect(encodings.map(({ headers }) => headers.get('content-encoding'))).toEqual(['br', 'gzip', null, 'gzip']);
    expect(await Promise.all(encodings.map((one) => one.text()))).toEqual(Array(4).fill('export {};'));
    expect(encodings[0]?.headers.get('vary')).toBe('accept-encoding');
  });

  it('are not sent again to who has them', async () => {
    const etag = (await file()).headers.get('etag') ?? '';
    const again = await file({ 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/.vite/manifest.json',
    '/explorer.html',
  ])('are only those of the built client: %s', async (path) => {
    const { statusCode } = await server.inject({ method: 'GET', url: path });
    expect(statusCode).toBe(404);
  });
});
