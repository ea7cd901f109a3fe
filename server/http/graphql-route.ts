import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import { visitor } from '../actor.js';
import type { Answers } from '../answers/answers.js';
import type { Touched } from '../answers/rules.js';
import { Fault } from '../faults.js';
import type { House } from '../house.js';
import type { Documents } from '../limits/documents.js';
import { halfTokenIn } from '../staff/cookie.js';
import { createContext, type TransportContext } from './context.js';
import { isOwnOrigin, keepPrivate } from './headers.js';
import { createBodyReader, type ReadBody } from './raw-body.js';
import { isForEverybody, sharedQuestionOf } from './shared-question.js';
import { sendShared } from './shared-reply.js';

export interface GraphqlRoute {
  house: House;
  path: string;
  graph: 'public' | 'staff';
  apollo: ApolloServer<TransportContext>;
  /** Who holds the cookies of a request; a visitor where there are none. */
  identify?: (cookie: string | undefined) => Promise<Actor>;
  /** Where answers to questions that are everybody's are kept. */
  shared?: { answers: Answers; documents: Documents };
}

/** Serves a graph by GET and POST; what is said of GraphQL over HTTP is Apollo's, what is said of people is ours. */
export function serveGraphql(app: FastifyInstance, route: GraphqlRoute): void {
  app.register(async (scope) => {
    const readBody = createBodyReader(scope);
    scope.route({
      method: ['GET', 'POST'],
      url: route.path,
      ...(route.graph === 'staff' ? { bodyLimit: route.house.limits.fileBytes } : {}),
      onRequest: async (request, reply) => {
        if (isForBrowser(request))
          return reply.redirect(route.graph === 'staff' ? '/staff/explorer' : '/explorer', 303);
        if (route.graph === 'staff') refuseForeignOrigin(request, route.house);
        if (route.graph === 'staff') refuseStrangersFile(request, route.house);
        refuseOddCharset(request);
      },
      handler: (request, reply) => answer({ ...route, readBody }, request, reply),
    });
  });
  if (route.graph === 'public') allowEveryOrigin(app, route.path);
}

type ReadyRoute = GraphqlRoute & { readBody: ReadBody };

/** A question that is everybody's is answered with what is kept, if it still holds; any other goes its own way. */
async function answer(route: ReadyRoute, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const question = route.shared && sharedQuestionOf(request);
  if (!route.shared || question === undefined) return sendOwn(route, reply, await respond(route, request));
  const { answers, documents } = route.shared;
  let own: Response | undefined;
  const found = await answers.find(question, async (touched) => {
    if (!isForEverybody(documents, await askedIn(route, request))) return null;
    own = await respond(route, request, touched);
    return isWhole(own) ? { body: Buffer.from(own.body), contentType: own.headers.get('content-type') ?? '' } : null;
  });
  if (!found) return sendOwn(route, reply, own ?? (await respond(route, request)));
  setOpenHeaders(reply);
  return sendShared(request, reply, { ...found, metrics: route.house.metrics });
}

interface Response {
  status: number;
  headers: HeaderMap;
  body: string;
  cookies: string[];
}

async function respond(route: ReadyRoute, request: FastifyRequest, touched?: Touched): Promise<Response> {
  const { house, identify } = route;
  const { requestId, address, locale } = request;
  const actor = identify ? await identify(request.headers.cookie) : visitor;
  const device = request.headers['user-agent']?.slice(0, 200);
  const cookies: string[] = [];
  const setCookie = (value: string) => cookies.push(value);
  const halfToken = identify ? halfTokenIn(request.headers.cookie) : undefined;
  const caller = { requestId, address, locale, actor, device, halfToken, setCookie, touched };
  const context = createContext(house, caller);
  const { status, headers, body } = await route.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headersOf(request),
      search: searchOf(request),
      body: await route.readBody(request),
    },
    context: async () => context,
  });
  if (body.kind !== 'complete') throw new Error('An answer in parts cannot happen: our executor makes whole ones');
  return { status: status ?? 200, headers, body: body.string, cookies };
}

function sendOwn(route: GraphqlRoute, reply: FastifyReply, { status, headers, body, cookies }: Response): FastifyReply {
  keepPrivate(reply);
  if (route.graph === 'public') setOpenHeaders(reply);
  for (const [name, value] of headers) reply.header(name, value);
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return reply.status(status).send(body);
}

/** Only what went well, and said nothing to this client alone, can be said to others. */
function isWhole({ status, body, cookies }: Response): boolean {
  return status === 200 && cookies.length === 0 && body.startsWith('{"data":{');
}

async function askedIn({ readBody }: ReadyRoute, request: FastifyRequest): Promise<unknown> {
  return request.method === 'GET' ? Object.fromEntries(new URLSearchParams(searchOf(request))) : readBody(request);
}

function searchOf({ url }: FastifyRequest): string {
  return url.includes('?') ? url.slice(url.indexOf('?')) : '';
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}

/** A person who opens the endpoint in a browser is shown the explorer. */
function isForBrowser({ method, headers, url }: FastifyRequest): boolean {
  return method === 'GET' && !url.includes('query=') && (headers.accept ?? '').includes('text/html');
}

/** A second wall behind the `SameSite` cookie: other sites have no business at the desk. */
function refuseForeignOrigin(request: FastifyRequest, { config }: House): void {
  const { origin } = request.headers;
  if (origin !== undefined && !isOwnOrigin(origin, request.host, config))
    throw Object.assign(new Fault('FORBIDDEN', request.locale), { statusCode: 403 });
}

const tooLarge = {
  vi: 'Yêu cầu dài quá mức cho phép; chỉ người đã đăng nhập mới gửi được tệp.',
  en: 'The request is longer than it may be; only who is signed in may send files.',
};
const notUtf8 = {
  vi: 'Nội dung JSON phải theo bảng mã UTF-8.',
  en: 'JSON must be in UTF-8.',
};

/** Files are for people who are signed in; who has not even a cookie sends no more than anybody. */
function refuseStrangersFile({ headers, locale }: FastifyRequest, { limits }: House): void {
  if (headers.cookie !== undefined || Number(headers['content-length'] ?? 0) <= limits.bodyBytes) return;
  throw Object.assign(new Fault('BAD_USER_INPUT', locale, { detail: tooLarge[locale] }), { statusCode: 413 });
}

/** JSON is UTF-8; other names for the bytes have only ever been used to smuggle. */
function refuseOddCharset({ headers, locale }: FastifyRequest): void {
  const [, charset] = /charset\s*=\s*"?([\w-]+)/i.exec(headers['content-type'] ?? '') ?? [];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw Object.assign(new Fault('BAD_USER_INPUT', locale, { detail: notUtf8[locale] }), { statusCode: 415 });
}

/** Anyone's page may read what anyone may read: without cookies, so nobody's rights are borrowed. */
function allowEveryOrigin(app: FastifyInstance, path: string): void {
  app.options(path, async (_request, reply) => {
    setOpenHeaders(reply);
    reply.header('access-control-allow-methods', 'GET, POST');
    reply.header(
      'access-control-allow-headers',
      'content-type, accept, accept-language, apollo-require-preflight, x-request-id, if-none-match',
    );
    reply.header('access-control-max-age', '86400');
    return reply.status(204).send();
  });
}

function setOpenHeaders(reply: FastifyReply): void {
  reply.header('access-control-allow-origin', '*');
  reply.header('access-control-expose-headers', 'x-request-id, retry-after, etag');
  reply.header('cross-origin-resource-policy', 'cross-origin');
}
