import { inTransaction, type Transaction } from '../../db/client.js';
import { findLetterFacts } from '../../db/letter-facts.js';
import { listWordsFor, type WordsOfMessage } from '../../db/letter-templates.js';
import { listLettersOf, type MessageRow } from '../../db/messages.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { readLetter } from '../messages/stored-letter.js';

import type { NoteFacts } from '../schedules/planned-days.js';
import type { Performed } from '../sessions/arrange.js';
import { performCancellation } from '../sessions/cancel.js';
import { performDelegation } from '../sessions/delegate.js';
import { performPostponement } from '../sessions/postpone.js';
import { requireStaff } from '../staff/require-staff.js';
import type { Template } from '../templates/letter-words.js';
import { wordedMail, wordedShort } from '../templates/worded.js';

export interface PreviewAsked {
  sessionId: string;
  act: 'POSTPONE' | 'CANCEL' | 'DELEGATE';
  reason?: string | null | undefined;
  newStartsAt?: string | null | undefined;
  newEndsAt?: string | null | undefined;
  positionId?: string | null | undefined;
}

/**
 * What an act would tell to whom, or why it would be refused.
 *
 * The act is rehearsed: done, looked at, and undone by the database, so that the numbers and letters are those that would be.
 */
export async function readTelling(ctx: RequestContext, asked: PreviewAsked) {
  requireStaff(ctx);
  try {
    return await inTransaction(ctx.db, async (tx) => {
      const tried = await perform(ctx, tx, asked, false);
      const warnings = tried.kind === 'WarningsUnacknowledged' ? tried.warnings : [];
      const done = tried.kind === 'WarningsUnacknowledged' ? await perform(ctx, tx, asked, true) : tried;
      if (done.kind !== 'Performed') return done;
      throw new Rehearsed({ ...(await gather(ctx, tx, done.change)), warnings }, done.session.agencyId);
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
    const { preview, agencyId } = error;
    const subjectIds = preview.unreachable.map((one) => one.registrationId);
    await recordRead(ctx, { what: 'PeopleToTelephone', agencyId, subjectKind: 'REGISTRATION', subjectIds });
    return preview;
  }
}

type Preview = Awaited<ReturnType<typeof gather>> & { warnings: readonly NoteFacts[] };

/** Ends a rehearsal: thrown so that nothing of it stays. */
class Rehearsed extends Error {
  constructor(
    readonly preview: Preview,
    readonly agencyId: string,
  ) {
    super('Rehearsed');
  }
}

function perform(ctx: RequestContext, tx: Transaction, asked: PreviewAsked, acknowledgeWarnings: boolean) {
  const { sessionId: id, act, newStartsAt, newEndsAt } = asked;
  const reason = asked.reason?.trim() || '…';
  if (act === 'CANCEL') return performCancellation(ctx, tx, { id, reason });
  if (act === 'DELEGATE') {
    const positionId = asked.positionId ?? '';
    return performDelegation(ctx, tx, { id, reason, positionId, acknowledgeWarnings });
  }
  return performPostponement(ctx, tx, { id, reason, newStartsAt, newEndsAt, acknowledgeWarnings });
}

async function gather(ctx: RequestContext, tx: Transaction, change: Performed['change']) {
  const letters = change ? await listLettersOf(tx, change.id) : [];
  const words = await listWordsFor(
    tx,
    letters.map(({ id }) => id),
  );
  const reached = (channel: string) =>
    new Set(letters.filter((one) => one.channel === channel).map((one) => one.registrationId));
  const [mail, sms] = [reached('MAIL'), reached('SMS')];
  const ids = change?.registrationIds ?? [];
  return {
    kind: 'TellingPreview' as const,
    told: ids.length,
    byMail: mail.size,
    bySms: sms.size,
    unreachable: await readUnreachable(
      ctx,
      tx,
      ids.filter((id) => !mail.has(id) && !sms.has(id)),
    ),
    samples: samplesOf(letters, words),
    leavesAt: change?.dueAt ?? ctx.now(),
    lastDay: change?.answerBy ?? null,
  };
}

async function readUnreachable(ctx: RequestContext, tx: Transaction, ids: readonly string[]) {
  const rows = await findLetterFacts(tx, ids);
  return rows.map(({ registrationId, code, sealedApplicant }) => {
    const opened = ctx.keys.open(sealedApplicant, `registration|applicant|${registrationId}`);
    const { fullName, phone }: { fullName: string; phone: string | null } = JSON.parse(opened);
    return { registrationId, code, applicantName: fullName, phone };
  });
}

const ownLink = '‹liên kết riêng của từng người · each person’s own link›';

/** One letter of each kind and way in both languages; where nobody has the language, in the words it would have. */
function samplesOf(letters: readonly MessageRow[], words: readonly WordsOfMessage[]) {
  const kinds = [...new Set(letters.map((one) => `${one.kind} ${one.channel}`))].sort();
  return kinds.flatMap((name) => {
    const alike = letters.filter((one) => `${one.kind} ${one.channel}` === name);
    return (['vi', 'en'] as const).flatMap((locale) => {
      const own = alike.filter((one) => one.locale === locale);
      const sample = own[0] ?? alike[0];
      const template = words.find((one) => one.messageId === sample?.id && one.locale === locale);
      return sample ? [sampleOf(sample, { locale, count: own.length, template })] : [];
    });
  });
}

function sampleOf(
  row: MessageRow,
  { locale, count, template }: { locale: 'vi' | 'en'; count: number; template: Template | undefined },
) {
  const letter = { ...readLetter(row), locale };
  const about = { kind: letter.kind, way: row.channel, locale: locale === 'en' ? 'EN' : 'VI', count };
  if (row.channel === 'SMS') return { ...about, subject: null, text: wordedShort(letter, template) };
  return { ...about, ...wordedMail(letter, { publicUrl: ownLink, manage: ownLink }, template) };
}
