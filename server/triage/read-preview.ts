import { findBookingFacts } from '../../db/booking.js';
import { inTransaction, type Transaction } from '../../db/client.js';
import { listWordsFor } from '../../db/letter-templates.js';
import { listTriageLetters, type MessageRow } from '../../db/messages.js';
import { findRegistration } from '../../db/registrations.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { wordsBond } from '../messages/compose.js';
import { readLetter } from '../messages/stored-letter.js';

import { notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import type { Template } from '../templates/letter-words.js';
import { wordedMail, wordedShort } from '../templates/worded.js';
import { mayTriage } from './access.js';
import { type Performed, performTriage, type TriageWish } from './perform.js';
import { present, readForStaff } from './read-outcomes.js';
import { triageActs } from './rules.js';

export interface PreviewAsked extends TriageWish {
  line: { registrationId: string; version: number };
}

/**
 * The letter an act would cause, or why it would be refused.
 *
 * The act is rehearsed: done, looked at, and undone by the database, so that the letter is the one that would go.
 */
export async function readTriagePreview(ctx: RequestContext, asked: PreviewAsked) {
  requireStaff(ctx);
  const { registrationId, version } = asked.line;
  const seen = isIdentifier(registrationId) ? await findRegistration(ctx.db, { id: registrationId }) : null;
  if (!seen || !mayTriage(ctx.actor, await findScope(ctx.db, seen.registration.agencyId))) return notFoundHere;
  const slotId = asked.act === 'PROPOSE_SESSION' ? asked.slotId : null;
  const locale = seen.registration.locale === 'EN' ? 'EN' : 'VI';
  const place = slotId && isIdentifier(slotId) ? await findBookingFacts(ctx.db, slotId, locale) : null;
  try {
    return await inTransaction(ctx.db, async (tx) => {
      const done = await performTriage(ctx, tx, { seen, version, wish: asked, place, key: registrationId });
      if (done.kind === 'Performed') throw new Rehearsed(await gather(ctx, tx, asked, done));
      const now = await readForStaff(ctx, [registrationId]);
      return present(done, now.get(registrationId) ?? null);
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.preview;
    throw error;
  }
}

type Preview = Awaited<ReturnType<typeof gather>>;

/** Ends a rehearsal: thrown so that nothing of it stays. */
class Rehearsed extends Error {
  constructor(readonly preview: Preview) {
    super('Rehearsed');
  }
}

const ownLink = '‹liên kết riêng của người đăng ký · the person’s own link›';

async function gather(ctx: RequestContext, tx: Transaction, asked: PreviewAsked, done: Performed) {
  const letters = await listTriageLetters(tx, done.actId);
  const words = await listWordsFor(
    tx,
    letters.map(({ id }) => id),
  );
  const wordsOf = (row: MessageRow) => words.find((one) => one.messageId === row.id && one.locale === row.locale);
  return {
    kind: 'TriagePreview' as const,
    letters: letters.map((row) => sampleOf(ctx, row, wordsOf(row))),
    unreachable: triageActs[asked.act].tells && letters.length === 0,
    leavesAt: done.undoUntil,
  };
}

function sampleOf({ keys }: RequestContext, row: MessageRow, template: Template | undefined) {
  const letter = readLetter(row);
  const about = { kind: letter.kind, way: row.channel, locale: row.locale === 'en' ? 'EN' : 'VI', count: 1 };
  if (row.channel === 'SMS') return { ...about, subject: null, text: wordedShort(letter, template) };
  const own = row.sealedWords && keys.open(row.sealedWords, wordsBond(row.id));
  return { ...about, ...wordedMail({ ...letter, own }, { publicUrl: ownLink, manage: ownLink }, template) };
}
