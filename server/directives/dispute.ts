import { v7 as uuidv7 } from 'uuid';
import { countAttempt } from '../../db/attempts.js';
import { inTransaction } from '../../db/client.js';
import { findDirective, insertDirectiveSteps, insertDispute } from '../../db/directives.js';
import { appendEvents } from '../../db/events.js';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';
import { isIdentifier } from '../identifier.js';
import { readRegistrationById } from '../registrations/read.js';
import { type ManageProof, recogniseHolder } from '../registrations/recognise.js';
import { sealWord } from './sealed.js';

/** A citizen's word that a promise made to them is not kept. */
export interface DirectiveDispute {
  access: ManageProof;
  directiveId: string;
  comment?: string | null | undefined;
}

/** How many characters a comment may have, and how many such words one registration may say in a day. */
const mostCharacters = 1_000;
const mostInADay = 5;

/**
 * Takes the word of whoever holds a registration that what was promised because of it is not done.
 *
 * The comment is sealed and only the agency that gave its word reads it. Said again before it is answered, it counts once.
 * What the book says does not change by it: the agency looks, and answers.
 *
 * @throws Fault `RATE_LIMITED` beyond five a day
 */
export async function disputeDirective(ctx: RequestContext, { access, directiveId, comment }: DirectiveDispute) {
  const held = await recogniseHolder(ctx, access);
  if (held === null) return { kind: 'AccessNotRecognised' as const };
  const text = (comment ?? '').normalize('NFC').trim();
  if (text.length > mostCharacters) return { kind: 'AnswerNotFitting' as const, most: mostCharacters };
  const { id: registrationId } = held.registration;
  const directive = isIdentifier(directiveId) ? await findDirective(ctx.db, directiveId) : null;
  const isTheirs = directive?.registrationId === registrationId && directive.publishedAt !== null;
  if (!isTheirs || directive.status === 'CANCELLED') return { kind: 'NothingPromised' as const };
  await refuseWhenMany(ctx, registrationId);
  const [id, at] = [uuidv7(), ctx.now()];
  const sealedComment = sealWord(ctx, id, 'comment', text);
  await inTransaction(ctx.db, async (tx) => {
    const isNew = await insertDispute(tx, { id, directiveId, registrationId, sealedComment, madeAt: at });
    if (!isNew) return;
    await insertDirectiveSteps(tx, [{ id: uuidv7(), directiveId, act: 'DISPUTED', at }]);
    await appendEvents(tx, at, [{ kind: 'DirectiveWorkDone', agencyId: directive.agencyId }]);
  });
  ctx.wake();
  return { kind: 'DirectiveDisputed' as const, registration: await readRegistrationById(ctx, registrationId) };
}

async function refuseWhenMany(ctx: RequestContext, registrationId: string): Promise<void> {
  const [windowSeconds, now] = [86_400, ctx.now()];
  const bucket = `dispute|${ctx.keys.blind('dispute', registrationId).toString('base64url')}`;
  const { count, windowEndsAt } = await countAttempt(ctx.db, { bucket, windowSeconds, now });
  if (count <= mostInADay) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((Date.parse(windowEndsAt) - Date.parse(now)) / 1_000));
  throw new Fault('RATE_LIMITED', ctx.locale, { retryAfterSeconds });
}
