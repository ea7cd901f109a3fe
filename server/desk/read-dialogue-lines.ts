import type { RequestContext } from '../context.js';
import { listDialogueNeeds } from '../dialogues/read-needs.js';
import { addDays } from '../working-days/day-rules.js';
import type { Line } from './today-rules.js';

/** How many days ahead a notice or a result that is due is told of. */
const daysAhead = 5;

/** A line with the dialogue it is about. */
export interface DialogueLine extends Line {
  dialogue: { id: string; title: string };
}

/** What dialogues of an agency and below it need, for whoever sees them. */
export async function readDialogueLines(
  ctx: RequestContext,
  { agencyId, today }: { agencyId: string; today: string },
): Promise<DialogueLine[]> {
  const needs = await listDialogueNeeds(ctx, { agencyId, today, soon: addDays(today, daysAhead) });
  return needs.map(({ dialogue, ...need }) => ({
    ...need,
    ...{ agencyId: dialogue.agencyId, dialogue, sessionId: null, noticeId: null, positionId: null },
  }));
}
