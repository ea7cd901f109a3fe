import { listOpenDialogues } from '../../db/dialogues.js';
import type { RequestContext } from '../context.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { maySeeDialogues } from './access.js';
import { gatherDialogues } from './facts.js';
import { type DialogueNeed, needsOf } from './need-rules.js';

const most = 100;

/** What dialogues of an agency and below it need, in the same number of statements however many; none for who does not see them. */
export async function listDialogueNeeds(
  ctx: RequestContext,
  { agencyId, ...days }: { agencyId: string; today: string; soon: string },
): Promise<(DialogueNeed & { dialogue: { id: string; agencyId: string; title: string } })[]> {
  requireStaff(ctx);
  if (!maySeeDialogues(ctx.actor, await readScope(ctx, agencyId))) return [];
  const dialogues = await gatherDialogues(ctx, await listOpenDialogues(ctx.db, agencyId, most));
  return dialogues.flatMap(({ row, noticeDueDay, resultDueDay, topics, questions }) => {
    const waiting =
      topics.filter(({ state }) => state === 'PENDING').length +
      questions.filter(({ state }) => state === 'SUBMITTED').length;
    const { id, title } = row;
    const needs = needsOf({ ...row, noticeDueDay, resultDueDay, waiting }, days);
    return needs.map((need) => ({ ...need, dialogue: { id, agencyId: row.agencyId, title } }));
  });
}
