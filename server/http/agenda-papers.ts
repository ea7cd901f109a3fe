import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.js';
import { composeBrief } from '../print/agenda-compose.js';
import { createPress } from '../print/press.js';
import { inWords } from '../refusals.js';
import { identifyStaff } from '../staff/identify.js';
import { confirmationNeeded, isFresh } from '../staff/step-up-rules.js';
import { createContext } from './context.js';
import { keepPrivate } from './headers.js';

interface Asked {
  Params: { sessionId: string };
}

/**
 * Serves the paper for the leader of a session as a PDF file, to whoever is signed in and may read it.
 *
 * Anybody else is told that there is no such page; whoever proved long ago who they are does so again first. Nothing of
 * it is kept, here or on the way.
 */
export function serveAgendaPapers(http: FastifyInstance, house: House): void {
  const press = createPress({ keeps: 0 });
  const answer = async (request: FastifyRequest<Asked>, reply: FastifyReply, locale: 'vi' | 'en') => {
    keepPrivate(reply);
    const actor = await identifyStaff(house, request.headers.cookie);
    if (actor.kind !== 'staff') return reply.callNotFound();
    if (!isFresh(actor, house.now())) {
      const { message } = inWords(confirmationNeeded, locale);
      return reply.code(403).type('text/plain; charset=utf-8').send(message);
    }
    const ctx = createContext(house, { requestId: request.requestId, address: request.address, locale, actor });
    const sheet = await composeBrief(ctx, request.params.sessionId, { isFile: true });
    if (sheet === null) return reply.callNotFound();
    const bytes = await press(sheet, house.now());
    if (bytes === null) return reply.code(503).header('retry-after', '5').type('text/plain').send('');
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="ho-so-tiep-${request.params.sessionId.slice(-12)}.pdf"`)
      .send(bytes);
  };
  http.get<Asked>('/staff/agendas/:sessionId.pdf', (request, reply) => answer(request, reply, 'vi'));
  http.get<Asked>('/en/staff/agendas/:sessionId.pdf', (request, reply) => answer(request, reply, 'en'));
}
