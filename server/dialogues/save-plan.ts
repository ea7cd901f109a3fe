import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import {
  type DialoguePlanRow,
  findDialoguePlans,
  insertDialoguePlan,
  listPlanItemsInUse,
  lockDialoguePlan,
  replacePlanItems,
  updateDialoguePlan,
} from '../../db/dialogue-plans.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { mayKeepDialogues } from './access.js';
import type { StaleVersion } from './keep.js';
import { findPlanProblems, type PlanItemWish } from './plan-rules.js';

export interface PlanWish {
  /** Left out: a new plan. */
  id?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  agencyId: string;
  year: number;
  kind: string;
  title: string;
  parentId?: string | null | undefined;
  parentPaper?: string | null | undefined;
  items: readonly PlanItemWish[];
}

export interface DialoguePlanSaved {
  kind: 'DialoguePlanSaved';
  planId: string;
}

export type SavePlanOutcome = DialoguePlanSaved | FieldsInvalid | NotFoundHere | StaleVersion;

/** Keeps a year's plan of dialogues with all its lines. What a dialogue was made of stays a line of it. */
export async function savePlan(ctx: RequestContext, given: PlanWish): Promise<SavePlanOutcome> {
  requireStaff(ctx);
  const wish = tidied(given);
  const problems = findPlanProblems(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const scope = isIdentifier(wish.agencyId) ? await findScope(tx, wish.agencyId) : [];
    if (!mayKeepDialogues(ctx.actor, scope)) return notFoundAt('agencyId');
    if (!(await isAbove(tx, wish, scope))) return notFoundAt('parentId');
    const before = wish.id ? await findOwn(tx, wish) : null;
    if (wish.id && before === null) return notFoundHere;
    if (before && before.version !== wish.expectedVersion)
      return { kind: 'StaleVersion', currentVersion: before.version };
    const kept = before ? await listPlanItemsInUse(tx, before.id) : [];
    if (kept.some((id) => !wish.items.some((item) => item.id === id)))
      return { kind: 'FieldsInvalid', problems: [{ field: 'items', problem: 'MISSING' }] };
    return writePlan(ctx, tx, { wish, before });
  });
}

async function writePlan(
  ctx: RequestContext,
  tx: Transaction,
  { wish, before }: { wish: PlanWish; before: DialoguePlanRow | null },
): Promise<DialoguePlanSaved> {
  const now = ctx.now();
  const { agencyId, year, kind, title } = wish;
  const about = { year, kind, title, parentId: wish.parentId ?? null, parentPaper: wish.parentPaper ?? null };
  const id = before?.id ?? uuidv7();
  if (before) await updateDialoguePlan(tx, id, { ...about, updatedAt: now });
  else {
    const createdBy = requireStaff(ctx).accountId;
    await insertDialoguePlan(tx, { ...about, id, agencyId, createdBy, createdAt: now, updatedAt: now });
  }
  const rows = wish.items.map((item, at) => ({ ...item, id: item.id ?? uuidv7(), planId: id, ordering: at + 1 }));
  await replacePlanItems(tx, id, rows, now);
  await recordAct(tx, ctx, { act: 'DialoguePlanSaved', agencyId, subjectKind: 'DIALOGUE_PLAN', subjectId: id });
  return { kind: 'DialoguePlanSaved', planId: id };
}

/** A plan follows one of the same agency's branch above it, or none that is known here. */
async function isAbove(tx: Transaction, { parentId }: PlanWish, scope: readonly string[]): Promise<boolean> {
  if (!parentId) return true;
  const [parent] = isIdentifier(parentId) ? await findDialoguePlans(tx, [parentId]) : [];
  return parent !== undefined && scope.includes(parent.agencyId);
}

async function findOwn(tx: Transaction, { id, agencyId }: PlanWish): Promise<DialoguePlanRow | null> {
  const plan = id && isIdentifier(id) ? await lockDialoguePlan(tx, id) : null;
  return plan?.agencyId === agencyId ? plan : null;
}
