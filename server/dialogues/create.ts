import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { answerDialogueRequest, findDialogueRequest, findPlanItem } from '../../db/dialogue-plans.js';
import { insertDialogue, insertDialogueStep, isDialogueSlugTaken, lockDialogue } from '../../db/dialogues.js';
import { fold } from '../../db/fold.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { mayKeepDialogues } from './access.js';
import { type DialogueAbout, findDialogueProblems } from './dialogue-rules.js';
import { type DialogueSaved, keepDialogue } from './keep.js';

export interface DialogueWish extends DialogueAbout {
  agencyId: string;
  kind: string;
  occasion: string;
  year: number;
  planItemId?: string | null | undefined;
  /** The request of voters that it answers. */
  requestId?: string | null | undefined;
}

export type CreateOutcome = DialogueSaved | FieldsInvalid | NotFoundHere;

/** Begins a dialogue, of a line of a plan or beside it; nobody outside hears of it yet. */
export async function createDialogue(ctx: RequestContext, given: DialogueWish): Promise<CreateOutcome> {
  requireStaff(ctx);
  const wish = tidied(given);
  const problems = findDialogueProblems(wish, wish.day ?? null);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const scope = isIdentifier(wish.agencyId) ? await findScope(tx, wish.agencyId) : [];
    if (!mayKeepDialogues(ctx.actor, scope)) return notFoundAt('agencyId');
    const missing = await findMissing(tx, wish);
    return missing ?? writeDialogue(ctx, tx, wish);
  });
}

async function findMissing(tx: Transaction, wish: DialogueWish): Promise<NotFoundHere | null> {
  const { agencyId, planItemId, requestId } = wish;
  if (planItemId) {
    const found = isIdentifier(planItemId) ? await findPlanItem(tx, planItemId) : null;
    if (found?.plan.agencyId !== agencyId) return notFoundAt('planItemId');
  }
  if (requestId) {
    const found = isIdentifier(requestId) ? await findDialogueRequest(tx, requestId) : null;
    if (found?.agencyId !== agencyId) return notFoundAt('requestId');
  }
  return null;
}

async function writeDialogue(ctx: RequestContext, tx: Transaction, wish: DialogueWish): Promise<DialogueSaved> {
  const [id, now] = [uuidv7(), ctx.now()];
  const { requestId, ...about } = wish;
  const slug = await freeSlug(tx, slugOf(wish.title, wish.year), id);
  await insertDialogue(tx, { ...about, id, slug, createdAt: now, updatedAt: now });
  const madeBy = requireStaff(ctx).accountId;
  await insertDialogueStep(tx, { dialogueId: id, state: 'PLANNED', reason: null, madeBy, at: now });
  if (requestId) await answerDialogueRequest(tx, requestId, id);
  const row = await lockDialogue(tx, id);
  if (row === null) throw new Error('A dialogue that was just begun is gone');
  return keepDialogue(ctx, tx, row, { act: 'DialogueCreated' });
}

function slugOf(title: string, year: number): string {
  const words = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
  return words.includes(String(year)) ? words : `${words || 'doi-thoai'}-${year}`;
}

/** The address itself, or with the end of the id where another dialogue has it. */
async function freeSlug(tx: Transaction, wish: string, id: string): Promise<string> {
  return (await isDialogueSlugTaken(tx, wish)) ? `${wish}-${id.slice(-6)}` : wish;
}
