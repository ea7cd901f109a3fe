import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../context.js';
import type { House } from '../house.js';
import { formSheet } from '../print/form-compose.js';
import { createPress } from '../print/press.js';
import { inWords } from '../refusals.js';
import { type PaperFacts, readPaper, readSignedPaper } from '../reports/read-paper.js';
import { identifyStaff } from '../staff/identify.js';
import type { ConfirmationNeeded } from '../staff/step-up-rules.js';
import { createContext } from './context.js';
import { keepPrivate } from './headers.js';

type Asked = { Params: { id: string }; Querystring: Record<string, string | string[] | undefined> };
type Reads = (ctx: RequestContext, request: FastifyRequest<Asked>) => Promise<PaperFacts | ConfirmationNeeded | null>;

/**
 * Serves reports as PDF files to whoever is signed in and may read them: forms of figures and the register, as they stand now or as
 * they were signed.
 *
 * Anybody else is told that there is no such page; for the register one proves again who one is. Nothing of it is kept on the way.
 */
export function serveReportPapers(http: FastifyInstance, house: House): void {
  const press = createPress({ keeps: 0 });
  const answer = async (request: FastifyRequest<Asked>, reply: FastifyReply, reads: Reads) => {
    keepPrivate(reply);
    const actor = await identifyStaff(house, request.headers.cookie);
    if (actor.kind !== 'staff') return reply.callNotFound();
    const locale = request.url.startsWith('/en/') ? 'en' : 'vi';
    const ctx = createContext(house, { requestId: request.requestId, address: request.address, locale, actor });
    const facts = await reads(ctx, request);
    if (facts === null) return reply.callNotFound();
    if ('kind' in facts) {
      const { message } = inWords(facts, locale);
      return reply.code(403).type('text/plain; charset=utf-8').send(message);
    }
    const bytes = await press(formSheet(facts, house.now()), facts.signed?.at ?? house.now());
    if (bytes === null) return reply.code(503).header('retry-after', '5').type('text/plain').send('');
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${fileName(facts)}"`)
      .send(bytes);
  };
  for (const prefix of ['', '/en']) {
    http.get<Asked>(`${prefix}/staff/reports/now.pdf`, (request, reply) =>
      answer(request, reply, (ctx, { query }) => readPaper(ctx, askedIn(query))),
    );
    http.get<Asked>(`${prefix}/staff/reports/:id.pdf`, (request, reply) =>
      answer(request, reply, (ctx, { params }) => readSignedPaper(ctx, params.id)),
    );
  }
}

function askedIn(query: Asked['Querystring']) {
  const one = (name: string) => [query[name]].flat()[0] ?? '';
  return {
    ...{ agencyId: one('co-quan'), formCode: one('bieu'), from: one('tu'), to: one('den') },
    includeSubordinate: one('cap-duoi') === '1',
  };
}

/** `bieu-01-tcd-2026-01-01-2026-06-30-da-ky.pdf`: plain letters alone, because the header holds no others. */
function fileName({ form, from, to, signed }: PaperFacts): string {
  const code = form.code.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `bieu-${code}-${from}-${to}${signed ? '-da-ky' : ''}.pdf`;
}
