import { v7 as uuidv7 } from 'uuid';
import { inTransaction } from '../../db/client.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { codeOf, DeliveryFailure } from '../messages/delivery.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { countTrial } from '../staff/throttle.js';
import { findFaults, type LetterUnfinished } from './faults.js';
import { type LetterAsked, openLetter } from './letter-name.js';
import type { Template } from './letter-words.js';
import { filledSample, templateOf } from './read.js';

export type TryLetterOutcome =
  | { kind: 'LetterTried'; address: string }
  | { kind: 'LetterNotSent'; code: string }
  | LetterUnfinished
  | FieldsInvalid
  | NotFoundHere;

/**
 * Sends a letter with facts of nobody to the address its writer names as the own one, in words saved or not.
 *
 * A few times an hour at most. The address is not kept.
 */
export async function tryLetter(
  ctx: RequestContext,
  asked: LetterAsked & Template & { address: string },
): Promise<TryLetterOutcome> {
  const { accountId } = requireStaff(ctx);
  const open = asked.way === 'MAIL' ? await openLetter(ctx, asked) : null;
  if (!open || !ctx.trialMail) return notFoundHere;
  const to = asked.address.trim();
  if (to.length > 200 || !/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(to))
    return { kind: 'FieldsInvalid', problems: [{ field: 'email', problem: to === '' ? 'MISSING' : 'MALFORMED' }] };
  const template = templateOf(asked);
  const faults = findFaults(open.name, template, open);
  if (faults) return faults;
  await countTrial(ctx, accountId);
  const { subject, text } = filledSample(open, template);
  const prefix = ctx.locale === 'en' ? '[Trial]' : '[Gửi thử]';
  try {
    await ctx.trialMail.send({
      ...{ id: uuidv7(), to, subject: `${prefix} ${subject}`, text, at: ctx.now(), calendar: null },
    });
  } catch (error) {
    return { kind: 'LetterNotSent', code: error instanceof DeliveryFailure ? error.reason : codeOf(error) };
  }
  await inTransaction(ctx.db, (tx) =>
    recordAct(tx, ctx, {
      ...{ act: 'LetterTried', agencyId: open.name.agencyId, subjectKind: 'LETTER', subjectId: null },
      detail: open.name.kind,
    }),
  );
  return { kind: 'LetterTried', address: to };
}
