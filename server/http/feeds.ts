import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { placeParameter } from '../feeds/atom.js';
import { readBookFile } from '../feeds/read-book.js';
import { readCalendarFile } from '../feeds/read-calendar.js';
import { readNewsFile, readPlace } from '../feeds/read-news.js';
import { readPromiseFile, readPromisePlace } from '../feeds/read-promises.js';
import type { Locale, Site } from '../feeds/say.js';
import type { FeedAddress } from '../feeds/scope.js';
import { rememberVersions } from '../feeds/versions.js';
import type { House } from '../house.js';
import { sendPacked } from './compression.js';
import { etagOf, setVersion } from './conditional.js';

/** Subscribers ask by the hour; this spares us those who ask by the second. */
const maxAgeSeconds = 60;

type Named = { Params: { name: string }; Querystring: Record<string, string | string[] | undefined> };
type Tells = (text: { site: Site; source: string }) => Promise<{ mark: string; text(): Promise<string> } | null>;

/** Serves what other programs read: calendars to subscribe to and news of changes, in both languages. */
export function serveFeeds(http: FastifyInstance, house: House): void {
  const sinceWhen = rememberVersions(house.now);
  const send = async (request: FastifyRequest, reply: FastifyReply, type: string, tells: Tells) => {
    const site = siteOf(house, request);
    const told = await tells({ site, source: site.origin + request.url });
    if (told === null) return reply.callNotFound();
    openToAll(reply).type(type);
    const etag = etagOf(told.mark);
    const lastModifiedMs = sinceWhen(request.url, etag);
    if (setVersion(request, reply, { etag, lastModifiedMs, maxAgeSeconds }) === 'known') return reply.code(304).send();
    return sendPacked(request, reply, await told.text());
  };
  const calendar = (path: string, addressOf: (request: FastifyRequest<Named>) => FeedAddress) => {
    for (const prefix of ['', '/en'])
      http.get<Named>(prefix + path, (request, reply) =>
        send(request, reply, 'text/calendar; charset=utf-8', (at) => readCalendarFile(house, addressOf(request), at)),
      );
  };
  calendar('/lich/tat-ca.ics', () => ({ of: 'all' }));
  calendar('/lich/co-quan/:name.ics', (request) => agencyOf(request));
  calendar('/lich/lanh-dao/:name.ics', ({ params }) => ({ of: 'leader', slug: params.name }));
  calendar('/lich/don-vi/:name.ics', ({ params }) => ({ of: 'unit', code: params.name }));
  const news = (path: string, addressOf: (request: FastifyRequest<Named>) => FeedAddress) => {
    for (const prefix of ['', '/en'])
      http.get<Named>(prefix + path, (request, reply) =>
        send(request, reply, 'application/atom+xml; charset=utf-8', async (at) => {
          const after = readPlace(oneOf(request.query[placeParameter]));
          if (after === null) return null;
          const text = await readNewsFile(house.db, addressOf(request), { ...at, after });
          return text === null ? null : { mark: text, text: async () => text };
        }),
      );
  };
  news('/thay-doi/tat-ca.atom', () => ({ of: 'all' }));
  news('/thay-doi/:name.atom', (request) => agencyOf(request));
  news('/thay-doi/lanh-dao/:name.atom', ({ params }) => ({ of: 'leader', slug: params.name }));
  const promises = (path: string, slugOf: (request: FastifyRequest<Named>) => string | undefined) => {
    for (const prefix of ['', '/en'])
      http.get<Named>(prefix + path, (request, reply) =>
        send(request, reply, 'application/atom+xml; charset=utf-8', async (at) => {
          const after = readPromisePlace(oneOf(request.query[placeParameter]));
          if (after === null) return null;
          const text = await readPromiseFile(house, slugOf(request), { ...at, after });
          return text === null ? null : { mark: text, text: async () => text };
        }),
      );
  };
  promises('/so-loi-hua/tat-ca.atom', () => undefined);
  promises('/so-loi-hua/:name.atom', ({ params }) => params.name);
  for (const prefix of ['', '/en'])
    for (const [format, type] of bookFormats)
      http.get<Named>(`${prefix}/du-lieu/loi-hua.${format}`, (request, reply) =>
        send(request, reply, type, async ({ site }) => {
          const slug = oneOf(request.query['co-quan']) || undefined;
          const text = await readBookFile(house, slug, { site, format });
          return text === null ? null : { mark: text, text: async () => text };
        }),
      );
}

const bookFormats = [
  ['csv', 'text/csv; charset=utf-8; header=present'],
  ['json', 'application/json; charset=utf-8'],
] as const;

const oneOf = (given: string | string[] | undefined) => (Array.isArray(given) ? given[0] : given);

function agencyOf({ params, query }: FastifyRequest<Named>): FeedAddress {
  return { of: 'agency', slug: params.name, withSubordinate: query['cap-duoi'] === '1' };
}

/** English files stand below `/en`, as English pages do. */
export function siteOf({ config }: House, { url, protocol, host }: FastifyRequest): Site {
  const locale: Locale = url.startsWith('/en/') ? 'en' : 'vi';
  return { locale, origin: config.PUBLIC_URL?.replace(/\/$/, '') ?? `${protocol}://${host}` };
}

/** What is published may be read from anywhere: by other sites' scripts too. */
export function openToAll(reply: FastifyReply): FastifyReply {
  return reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
}
