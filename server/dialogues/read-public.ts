import { type DialogueQuestionRow, findDialogueQuestion } from '../../db/dialogue-questions.js';
import { findDialogue, listDialogues } from '../../db/dialogues.js';
import { refuseArgument } from '../argument.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { presentSession, type SessionFacts } from '../sessions/facts.js';
import { type DialogueWhole, gatherDialogues } from './facts.js';
import { isToldOf } from './keep.js';
import { codeHash } from './sealed.js';
import { countWrongCode, throttleCodes } from './throttle.js';

export interface DialoguesAsked {
  year: number;
  agencyId?: string | null | undefined;
}

/** Dialogues of a year the public may know of, the latest first; of an agency with everything below it, or of all. */
export async function readDialogues(
  ctx: RequestContext,
  asked: DialoguesAsked,
  page: { first: number; after?: string | undefined },
): Promise<Page<DialogueWhole>> {
  ctx.touched?.add('dialogues');
  ctx.touched?.add('calendar');
  if (asked.year < 2000 || asked.year > 2100)
    refuseArgument('year', { vi: '`year` phải là một năm.', en: '`year` must be a year.' }, ctx.locale);
  const most = rowsToRead(page.first, ctx.locale);
  const { year } = asked;
  const agencyId = asked.agencyId ?? undefined;
  if (agencyId !== undefined && !isIdentifier(agencyId)) return pageOf([], page, keyOf);
  const after = readKeyset(page.after, ctx.locale);
  const rows = await listDialogues(ctx.db, { year, agencyId, isPublic: true, after, most });
  return pageOf(await gatherDialogues(ctx, rows), page, keyOf);
}

function keyOf({ row }: DialogueWhole) {
  return { by: String(row.year), id: row.id };
}

/** A dialogue by its readable address; null for one the public does not know of. */
export async function readDialogue(ctx: RequestContext, slug: string): Promise<DialogueWhole | null> {
  ctx.touched?.add('dialogues');
  ctx.touched?.add('calendar');
  const row = await findDialogue(ctx.db, { slug });
  if (row === null || !isToldOf(row)) return null;
  return (await gatherDialogues(ctx, [row]))[0] ?? null;
}

/** What became of one's own question, for whoever has its code; null for any other code, right or wrong alike. */
export async function readOwnQuestion(
  ctx: RequestContext,
  code: string,
): Promise<{ question: DialogueQuestionRow; slug: string; title: string } | null> {
  await throttleCodes(ctx);
  const question = await findDialogueQuestion(ctx.db, { codeHash: codeHash(code) });
  const row = question && (await findDialogue(ctx.db, { id: question.dialogueId }));
  if (question && row) return { question, slug: row.slug, title: row.title };
  await countWrongCode(ctx);
  return null;
}

/** The session in which people meet, once it is in the published calendar. */
export async function readDialogueSession(
  ctx: Pick<RequestContext, 'loaders'>,
  { sessionId }: { sessionId: string | null },
): Promise<SessionFacts | null> {
  const row = sessionId === null ? null : await ctx.loaders.publishedSession.load(sessionId);
  return row && presentSession(row);
}
