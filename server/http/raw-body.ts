import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Reads the JSON that a request brought; refuses what is none as the framework does. */
export type ReadBody = (request: FastifyRequest) => Promise<unknown>;

/**
 * Leaves JSON bodies of a scope as bytes until somebody wants to read them: a question can be recognised by its bytes.
 *
 * What is read is remembered for as long as the request.
 */
export function createBodyReader(scope: FastifyInstance): ReadBody {
  const parse = scope.getDefaultJsonParser('error', 'error');
  const known = new WeakMap<FastifyRequest, Promise<unknown>>();
  scope.removeContentTypeParser('application/json');
  scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, bytes, done) => done(null, bytes));
  const read = (request: FastifyRequest) =>
    new Promise<unknown>((resolve, reject) => {
      const { body } = request;
      if (!Buffer.isBuffer(body)) return resolve(body);
      void parse(request, body.toString('utf8'), (error, json) => (error ? reject(error) : resolve(json)));
    });
  return (request) => {
    const reading = known.get(request) ?? read(request);
    known.set(request, reading);
    return reading;
  };
}
