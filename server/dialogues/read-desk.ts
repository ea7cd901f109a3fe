import {
  type DialoguePlanItemRow,
  type DialoguePlanRow,
  type DialogueRequestRow,
  findDialoguePlans,
  listDialoguePlans,
  listDialogueRequests,
  listPlanItems,
} from '../../db/dialogue-plans.js';
import { type DialogueQuestionRow, findDialogueQuestion, listQuestionsToAnswer } from '../../db/dialogue-questions.js';
import { findDialogue, listDialogues } from '../../db/dialogues.js';
import { findScope } from '../../db/staff.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayAnswerFor, mayKeepDialogues, mayReadAskers, maySeeDialogues } from './access.js';
import { type DialogueWhole, gatherDialogues } from './facts.js';
import { opensDuty } from './rules.js';
import { openAsker } from './sealed.js';

export interface PlanWhole {
  row: DialoguePlanRow;
  parent: DialoguePlanRow | null;
  items: DialoguePlanItemRow[];
}

export interface RequestFacts extends DialogueRequestRow {
  opensDuty: boolean;
}

const mostOfYear = 200;

/** Dialogues of a year at an agency and below it, those inside agencies and those only planned too; null elsewhere. */
export async function readDeskDialogues(
  ctx: RequestContext,
  asked: { agencyId: string; year: number },
): Promise<DialogueWhole[] | null> {
  requireStaff(ctx);
  if (!(await reaches(ctx, asked.agencyId, maySeeDialogues))) return null;
  return gatherDialogues(ctx, await listDialogues(ctx.db, { ...asked, isPublic: false, most: mostOfYear }));
}

/** One dialogue as the desk sees it; null for one of another agency. */
export async function readDeskDialogue(ctx: RequestContext, id: string): Promise<DialogueWhole | null> {
  requireStaff(ctx);
  const row = isIdentifier(id) ? await findDialogue(ctx.db, { id }) : null;
  if (row === null || !(await reaches(ctx, row.agencyId, maySeeDialogues))) return null;
  return (await gatherDialogues(ctx, [row]))[0] ?? null;
}

/** Plans of an agency for a year with the one each follows; null for an agency the asker does not keep. */
export async function readPlans(
  ctx: RequestContext,
  asked: { agencyId: string; year: number },
): Promise<PlanWhole[] | null> {
  requireStaff(ctx);
  if (!(await reaches(ctx, asked.agencyId, maySeeDialogues))) return null;
  return wholePlans(ctx, await listDialoguePlans(ctx.db, asked.agencyId, asked.year));
}

/** One plan, just saved. */
export async function readPlan(ctx: RequestContext, id: string): Promise<PlanWhole> {
  const [plan] = await wholePlans(ctx, await findDialoguePlans(ctx.db, [id]));
  if (!plan) throw new Error('A plan that was just saved is gone');
  return plan;
}

async function wholePlans(ctx: RequestContext, rows: readonly DialoguePlanRow[]): Promise<PlanWhole[]> {
  if (rows.length === 0) return [];
  const [items, parents] = await Promise.all([
    listPlanItems(
      ctx.db,
      rows.map(({ id }) => id),
    ),
    findDialoguePlans(
      ctx.db,
      rows.flatMap(({ parentId }) => parentId ?? []),
    ),
  ]);
  return rows.map((row) => ({
    row,
    parent: parents.find(({ id }) => id === row.parentId) ?? null,
    items: items.filter(({ planId }) => planId === row.id),
  }));
}

/** Plans of the levels above for a year, that an agency's own can follow. */
export async function readPlansAbove(
  ctx: RequestContext,
  asked: { agencyId: string; year: number },
): Promise<DialoguePlanRow[] | null> {
  requireStaff(ctx);
  if (!(await reaches(ctx, asked.agencyId, maySeeDialogues))) return null;
  const [, ...above] = await findScope(ctx.db, asked.agencyId);
  const lists = await Promise.all(above.map((id) => listDialoguePlans(ctx.db, id, asked.year)));
  return lists.flat().filter(({ issuedAt }) => issuedAt !== null);
}

/** Requests of voters, and whether each is a duty; null for an agency the asker does not keep. */
export async function readRequests(ctx: RequestContext, agencyId: string): Promise<RequestFacts[] | null> {
  requireStaff(ctx);
  if (!(await reaches(ctx, agencyId, maySeeDialogues))) return null;
  return (await listDialogueRequests(ctx.db, agencyId)).map((row) => ({ ...row, opensDuty: opensDuty(row) }));
}

export interface QuestionToAnswer {
  question: DialogueQuestionRow;
  title: string;
}

/** What an agency was asked to answer and has not; null for an agency whose answers are not the asker's. */
export async function readQuestionsToAnswer(ctx: RequestContext, agencyId: string): Promise<QuestionToAnswer[] | null> {
  requireStaff(ctx);
  return (await reaches(ctx, agencyId, mayAnswerFor)) ? listQuestionsToAnswer(ctx.db, agencyId) : null;
}

/** One question that was just prepared an answer for. */
export async function readPreparedQuestion(ctx: RequestContext, id: string): Promise<QuestionToAnswer> {
  const question = await findDialogueQuestion(ctx.db, { id });
  const row = question && (await findDialogue(ctx.db, { id: question.dialogueId }));
  if (!question || !row) throw new Error('A question that was just answered is gone');
  return { question, title: row.title };
}

/** Who asked, for those who may know it; reading it is on record. */
export async function readAsker(ctx: RequestContext, question: DialogueQuestionRow, agencyId: string) {
  if (question.sealedAsker === null || !(await reaches(ctx, agencyId, mayReadAskers))) return null;
  const subjectIds = [question.dialogueId];
  await recordRead(ctx, { what: 'DialogueAskers', agencyId, subjectKind: 'DIALOGUE', subjectIds });
  return openAsker(ctx.keys, question);
}

/** Whether the asker keeps the dialogues of an agency, not only sees them. */
export function keepsDialogues(ctx: RequestContext, agencyId: string): Promise<boolean> {
  return reaches(ctx, agencyId, mayKeepDialogues);
}

type May = typeof maySeeDialogues;

async function reaches(ctx: RequestContext, agencyId: string, may: May): Promise<boolean> {
  return isIdentifier(agencyId) && may(ctx.actor, await readScope(ctx, agencyId));
}
