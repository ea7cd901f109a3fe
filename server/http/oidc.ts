import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import type { RequestContext } from '../context.js';
import type { House } from '../house.js';
import { describeError } from '../log.js';
import { enterByProvider } from '../oidc/enter.js';
import { clearedJourneyCookie, journeyCookie, journeyIn, type KeptJourney } from '../oidc/journey.js';
import { linkIdentity } from '../oidc/link.js';
import type { Proven, Provider } from '../oidc/provider.js';
import { pageAtDesk } from '../oidc/rules.js';
import { identifySession, identifyStaff } from '../staff/identify.js';
import { isFresh } from '../staff/step-up-rules.js';
import { createContext } from './context.js';
import { keepPrivate } from './headers.js';

const callbackPath = '/staff/oidc/callback';
const securityPage = '/ban-lam-viec/bao-mat';

/** What the desk says when somebody comes back: one word in its address, the same for every cause that is nobody's business. */
type Word = 'that-bai' | 'chua-lien-ket' | 'da-lien-ket' | 'cua-nguoi-khac' | 'xac-nhan';

/** Serves the way to the authority's identity provider and back; nothing when the settings name none. */
export function serveOidc(app: FastifyInstance, house: House): void {
  const { provider, keys, now } = house;
  if (!provider) return;
  app.get('/staff/oidc/start', async (request, reply) => {
    const next = pageAtDesk(queryOf(request).next);
    if (isFromElsewhere(request)) return reply.redirect(next, 303);
    return depart(reply, { house, provider, request, next, linkFor: null });
  });
  app.get('/staff/oidc/link', async (request, reply) => {
    const actor = await identifyStaff(house, request.headers.cookie);
    if (isFromElsewhere(request) || actor.kind !== 'staff') return reply.redirect(securityPage, 303);
    if (!isFresh(actor, now())) return reply.redirect(saying(securityPage, 'xac-nhan'), 303);
    return depart(reply, { house, provider, request, next: securityPage, linkFor: actor.staffSessionId });
  });
  app.get(callbackPath, async (request, reply) => {
    keepPrivate(reply);
    const journey = journeyIn(keys, request.headers.cookie, now());
    reply.header('set-cookie', clearedJourneyCookie);
    if (journey === null) return land(reply, saying('/ban-lam-viec', 'that-bai'));
    try {
      const proven = await provider.arrive(new URL(request.url, originOf(house, request)), journey);
      return land(reply, await settle(house, { request, reply, journey, proven }));
    } catch (error) {
      house.log.warn('sign-in by provider failed', { requestId: request.requestId, ...describeError(error) });
      return land(reply, saying(journey.next, 'that-bai'));
    }
  });
}

interface Departure {
  house: House;
  provider: Provider;
  request: FastifyRequest;
  next: string;
  linkFor: string | null;
}

async function depart(reply: FastifyReply, { house, provider, request, next, linkFor }: Departure) {
  keepPrivate(reply);
  try {
    const { address, journey } = await provider.depart(new URL(callbackPath, originOf(house, request)).href);
    reply.header('set-cookie', journeyCookie(house.keys, { ...journey, at: house.now(), next, linkFor }));
    return reply.redirect(address.href, 303);
  } catch (error) {
    house.log.warn('identity provider was not reached', { requestId: request.requestId, ...describeError(error) });
    return reply.redirect(saying(next, 'that-bai'), 303);
  }
}

interface Arrival {
  request: FastifyRequest;
  reply: FastifyReply;
  journey: KeptJourney;
  proven: Proven;
}

/** Links or lets in; the address at the desk to go on to. */
async function settle(house: House, { request, reply, journey, proven }: Arrival): Promise<string> {
  const { next, linkFor } = journey;
  const { requestId, address, locale } = request;
  const device = request.headers['user-agent']?.slice(0, 200);
  const setCookie = (value: string) => void reply.header('set-cookie', value);
  const as = (actor: Actor): RequestContext =>
    createContext(house, { requestId, address, locale, device, setCookie, actor });
  if (linkFor === null) {
    // The cookie of a sign-in is not sent along by a browser that comes from elsewhere.
    const { kind } = await enterByProvider(as({ kind: 'visitor' }), proven);
    return kind === 'NotLinked' ? saying(next, 'chua-lien-ket') : next;
  }
  const actor = await identifySession(house, linkFor);
  if (actor.kind !== 'staff') return saying(next, 'that-bai');
  const { kind } = await linkIdentity(as(actor), proven);
  return saying(next, kind === 'Linked' ? 'da-lien-ket' : 'cua-nguoi-khac');
}

/**
 * Goes on to a page of the desk by a page of ours: a browser that was sent here by another site would leave the cookie behind.
 */
function land(reply: FastifyReply, address: string): FastifyReply {
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}"><link rel="icon" href="data:,"><title>Đăng nhập</title></head><body><p><a href="${address}">Tiếp tục vào bàn làm việc · Go on to the desk</a></p></body></html>`;
  return reply.type('text/html; charset=utf-8').send(html);
}

function saying(path: string, word: Word): string {
  return `${path}?oidc=${word}`;
}

/** A page of another site must not send anybody on this way. Browsers that do not say where they come from are believed. */
function isFromElsewhere({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}

function queryOf({ query }: FastifyRequest): { next?: unknown } {
  return typeof query === 'object' && query !== null ? query : {};
}

function originOf({ config }: House, request: FastifyRequest): string {
  return config.PUBLIC_URL ?? `${request.protocol}://${request.host}`;
}
