import { type DirectiveRow, listDisputed, listPressing } from '../../db/directives.js';
import { type DueReplies, listDueReplies } from '../../db/due-replies.js';
import { listAwaited } from '../agendas/read-asked.js';
import { listOwedConclusions } from '../conclusions/read-owed.js';
import type { RequestContext } from '../context.js';
import { isDueSoon, standingOn } from '../directives/rules.js';
import type { ArrangedFacts } from '../sessions/arranged-facts.js';
import { addDays } from '../working-days/day-rules.js';
import type { Line, LineKind } from './today-rules.js';

/** How many days ahead something directed is told of, and how many lines of a kind at most. */
const daysAhead = 5;
const most = 200;

/** A line with the session or directive it is about at hand. */
export interface FollowUpLine extends Line {
  session: ArrangedFacts | null;
  directive: DirectiveRow | null;
}

/** What is owed after sessions of an agency and below it: conclusions, what was directed, answers to citizens; and what they prepare for others. */
export async function readFollowUpLines(
  ctx: RequestContext,
  { agencyId, today }: { agencyId: string; today: string },
): Promise<FollowUpLine[]> {
  const [owed, pressing, disputed, replies, awaited] = await Promise.all([
    listOwedConclusions(ctx, agencyId),
    listPressing(ctx.db, { agencyId, dueBy: addDays(today, daysAhead), most }),
    listDisputed(ctx.db, agencyId, most),
    listDueReplies(ctx.db, { agencyId, dueBy: addDays(today, daysAhead) }),
    listAwaited(ctx, { agencyId, today, dueBy: addDays(today, daysAhead) }),
  ]);
  return [
    ...owed.map(({ session, dueDay, isLate }) => ({
      ...line('CONCLUSION_OWED', session.agencyId, { dueDay, isLate }),
      ...{ session, sessionId: session.id, directive: null },
    })),
    ...pressing.flatMap((row) => ofDirective(row, today)),
    ...replies.map((due) => ofReplies(due, today)),
    ...awaited.map(({ agencyId: by, count, dueDay, isLate }) => ({
      ...line('PREPARATION_DUE', by, { dueDay, isLate }),
      ...{ count, session: null, directive: null },
    })),
    ...disputed.map((directive) => ({
      ...line('PROMISE_DISPUTED', directive.agencyId, { dueDay: null, isLate: false }),
      ...{ session: null, directive },
    })),
  ];
}

/** People who wait for an answer: how many at an agency, by the first day that is due. */
function ofReplies({ agencyId, of, count, firstDueDay: dueDay }: DueReplies, today: string): FollowUpLine {
  const kind = of === 'VISIT' ? 'VISIT_REPLY_DUE' : 'PETITION_REPLY_DUE';
  return { ...line(kind, agencyId, { dueDay, isLate: dueDay < today }), count, session: null, directive: null };
}

/** What its owner says is done waits for the giver; anything else for its owner. */
function ofDirective(directive: DirectiveRow, today: string): FollowUpLine[] {
  const { dueDay, agencyId, ownerAgencyId } = directive;
  const things = { session: null, directive };
  if (directive.status === 'REPORTED')
    return [{ ...line('DIRECTIVE_TO_CONFIRM', agencyId, { dueDay: null, isLate: false }), ...things }];
  const isLate = standingOn(directive, today) === 'OVERDUE';
  if (!isLate && !isDueSoon(directive, today, daysAhead)) return [];
  return [{ ...line('DIRECTIVE_DUE', ownerAgencyId, { dueDay, isLate }), ...things }];
}

function line(kind: LineKind, agencyId: string, told: { dueDay: string | null; isLate: boolean }): Line {
  return { kind, agencyId, count: 1, sessionId: null, noticeId: null, positionId: null, ...told };
}
