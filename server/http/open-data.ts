import { Readable } from 'node:stream';
import { createBrotliCompress, createGzip, constants as zlib } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { describeData } from '../feeds/data-description.js';
import { readAddressFilter } from '../feeds/filter-rules.js';
import { licence } from '../feeds/licence.js';
import { csvOf, jsonOf, type OpenData, readOpenData } from '../feeds/read-open-data.js';
import type { Site } from '../feeds/say.js';
import { rememberVersions, type SinceWhen } from '../feeds/versions.js';
import type { House } from '../house.js';
import { encodingFor, sendPacked } from './compression.js';
import { etagOf, setVersion } from './conditional.js';
import { openToAll, siteOf } from './feeds.js';

interface Format {
  file: string;
  type: string;
  chunksOf(house: House, data: OpenData, site: Site): AsyncGenerator<string>;
}

const formats: readonly Format[] = [
  {
    file: 'lich.csv',
    type: 'text/csv; charset=utf-8; header=present',
    chunksOf: ({ db }, data, site) => csvOf(db, data, site),
  },
  {
    file: 'lich.json',
    type: 'application/json; charset=utf-8',
    chunksOf: ({ db }, data, site) => jsonOf(db, data, site),
  },
];

/** Serves the published calendar as files, filtered as the calendar's page is, with a description of every column. */
export function serveOpenData(http: FastifyInstance, house: House): void {
  const sinceWhen = rememberVersions(house.now);
  for (const prefix of ['', '/en']) {
    for (const format of formats)
      http.get(`${prefix}/du-lieu/${format.file}`, (request, reply) =>
        send({ house, sinceWhen, format }, request, reply),
      );
    http.get(`${prefix}/du-lieu/lich.csv-metadata.json`, async (request, reply) => {
      openToAll(reply).type('application/csvm+json; charset=utf-8').header('cache-control', 'public, max-age=3600');
      return sendPacked(request, reply, JSON.stringify(describeData(siteOf(house, request)), null, 2));
    });
  }
}

async function send(
  { house, sinceWhen, format }: { house: House; sinceWhen: SinceWhen; format: Format },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url, 'http://here');
  const data = await readOpenData(house, readAddressFilter(searchParams));
  if (data === null) return reply.callNotFound();
  const etag = etagOf(`${request.url} ${data.fromDay} ${data.mark}`);
  const version = { etag, lastModifiedMs: sinceWhen(request.url, etag), maxAgeSeconds: 60 };
  const site = siteOf(house, request);
  openToAll(reply)
    .type(format.type)
    .header('link', linksOf(site, pathname))
    .header('content-disposition', `attachment; filename="${format.file}"`);
  if (setVersion(request, reply, version) === 'known') return reply.code(304).send();
  if (request.method === 'HEAD') return reply.send('');
  return sendStream(request, reply, Readable.from(format.chunksOf(house, data, site), { objectMode: false }));
}

function linksOf({ origin }: Site, path: string): string {
  const description = path.replace(/lich\.(csv|json)$/, 'lich.csv-metadata.json');
  return `<${licence.url}>; rel="license", <${origin}${description}>; rel="describedby"; type="application/csvm+json"`;
}

function sendStream(request: FastifyRequest, reply: FastifyReply, text: Readable): FastifyReply {
  const encoding = encodingFor(request.headers['accept-encoding']);
  if (!encoding) return reply.send(text);
  const packer =
    encoding === 'br' ? createBrotliCompress({ params: { [zlib.BROTLI_PARAM_QUALITY]: 4 } }) : createGzip({ level: 6 });
  // A source that breaks must break what is sent: half a file would look like a whole one.
  text.on('error', (error) => packer.destroy(error));
  packer.on('close', () => text.destroy());
  return reply.header('content-encoding', encoding).send(text.pipe(packer));
}
