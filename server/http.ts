import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Fault } from './faults.js';
import type { House } from './house.js';
import { blindAddress } from './http/address.js';
import { requestIdOf } from './http/context.js';
import { keepPrivate, setSecurityHeaders } from './http/headers.js';
import { localeOf } from './http/locale.js';
import { createFloodGate } from './limits/flood.js';
import { describeError } from './log.js';
import { internalFault } from './masking.js';

declare module 'fastify' {
  interface FastifyRequest {
    requestId: string;
    /** A keyed hash of the network address. */
    address: string;
    locale: 'vi' | 'en';
  }
  interface FastifyContextConfig {
    /** Files and probes are not counted as a person's requests. */
    isUncounted?: boolean;
  }
}

/** The HTTP server without its routes: who asks, how often, with what headers, and how errors are told. */
export function createHttp(house: House): FastifyInstance {
  const { config, limits, log, metrics, now } = house;
  const app = fastify({
    logger: false,
    bodyLimit: limits.bodyBytes,
    trustProxy: config.TRUST_PROXY,
    forceCloseConnections: false,
    requestTimeout: 30_000,
    // An address that cannot be decoded reaches no hook.
    frameworkErrors: (error, request, reply) => {
      greet(house, request, reply);
      tellHttpError(house, error, request, reply);
    },
    routerOptions: { maxParamLength: 300 },
  });
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('requestId', '');
  app.decorateRequest('address', '');
  app.decorateRequest('locale', 'vi');

  const gate = createFloodGate(limits.requestsPerMinute, now);
  app.addHook('onRequest', async (request, reply) => {
    greet(house, request, reply);
    const waitSeconds = request.routeOptions.config.isUncounted ? 0 : gate.take(request.address);
    if (waitSeconds > 0) {
      reply.header('retry-after', waitSeconds);
      const fault = new Fault('RATE_LIMITED', request.locale, { retryAfterSeconds: waitSeconds });
      throw Object.assign(fault, { statusCode: 429 });
    }
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    const { method } = request;
    metrics.requests.inc({ route, method: knownMethod(method), status: String(reply.statusCode) });
    metrics.duration.observe({ route }, reply.elapsedTime / 1_000);
    const durationMs = Math.round(reply.elapsedTime);
    log.debug('request answered', {
      requestId: request.requestId,
      route,
      method,
      status: reply.statusCode,
      durationMs,
    });
  });
  app.setErrorHandler((error: FastifyError, request, reply) => tellHttpError(house, error, request, reply));
  app.setNotFoundHandler((request, reply) => {
    keepPrivate(reply);
    const message = request.locale === 'vi' ? 'Không có gì ở địa chỉ này.' : 'There is nothing at this address.';
    return reply.status(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
  return app;
}

/** Learns who asks, and in which language; sets what every answer carries. */
function greet({ keys }: House, request: FastifyRequest, reply: FastifyReply): void {
  request.requestId = requestIdOf(request.headers['x-request-id']);
  request.locale = localeOf(request.headers['accept-language']);
  request.address = blindAddress(keys, request.ip);
  reply.header('x-request-id', request.requestId);
  setSecurityHeaders(request, reply);
}

/** Errors before or beside GraphQL, in the shape of GraphQL's, so that clients read one kind of error only. */
function tellHttpError(house: House, error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  keepPrivate(reply);
  const status = error.statusCode ?? 500;
  const { locale, requestId } = request;
  if (error instanceof GraphQLError) return reply.status(status).send({ errors: [error] });
  if (status >= 500) {
    house.log.error('request failed', { correlationId: requestId, requestId, ...describeError(error) });
    const fault = internalFault({ locale, correlationId: requestId, isMutation: false, log: house.log });
    return reply.status(500).send({ errors: [fault] });
  }
  const fault = new Fault('BAD_USER_INPUT', locale, { detail: refusals[status]?.[locale] ?? refusals[400][locale] });
  return reply.status(status).send({ errors: [fault] });
}

const refusals: Record<number, { vi: string; en: string }> & Record<400, { vi: string; en: string }> = {
  400: { vi: 'Nội dung gửi lên không đọc được.', en: 'What was sent cannot be read.' },
  413: { vi: 'Nội dung gửi lên quá lớn.', en: 'What was sent is too large.' },
  415: {
    vi: 'Xin gửi JSON với content-type: application/json.',
    en: 'Please send JSON with content-type: application/json.',
  },
};

function knownMethod(method: string): string {
  return ['GET', 'HEAD', 'POST', 'OPTIONS'].includes(method) ? method : 'OTHER';
}
