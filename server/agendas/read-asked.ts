import { type AskedRow, findAsked, listAskedOf } from '../../db/agenda-preparations.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { stateOf } from '../sessions/rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayHandIn, maySeeAsked } from './access.js';
import { isLate } from './content-rules.js';
import { type HandedIn, openHandedIn } from './handed-in.js';
import { type Awaited, awaitedBy } from './preparation-rules.js';
import { strikeOf } from './strike-rules.js';

/** One thing an agency was asked to prepare, as that agency sees it. It names nobody who comes. */
export interface AskedFacts {
  itemId: string;
  sessionId: string;
  kind: string;
  title: string | null;
  code: string | null;
  documents: readonly { title: string; reference: string | null }[];
  day: string;
  startsAt: string;
  positionId: string;
  askingAgencyId: string;
  preparingAgencyId: string;
  dueDay: string | null;
  preparation: string;
  isLate: boolean;
  handedIn: HandedIn | null;
  mayHandIn: boolean;
}

const most = 300;

/** What an agency and those below it were asked to prepare, what is awaited first; null for any other agency. */
export async function readPreparationsAsked(ctx: RequestContext, agencyId: string): Promise<AskedFacts[] | null> {
  requireStaff(ctx);
  if (!isIdentifier(agencyId)) return null;
  const scope = await findScope(ctx.db, agencyId);
  if (!maySeeAsked(ctx.actor, scope)) return null;
  const rows = await listAskedOf(ctx.db, { agencyId, most });
  return rows.filter(isStanding).map((row) => presentAsked(ctx, row, mayHandIn(ctx.actor, scope)));
}

/** One of them, for whoever has just handed something in. */
export async function readHandedInItem(ctx: RequestContext, itemId: string): Promise<AskedFacts> {
  const row = await findAsked(ctx.db, itemId);
  if (row === null) throw new Error('What was just handed in is gone');
  return presentAsked(ctx, row, true);
}

/** What agencies still owe that is due by a day, one line for each; without asking who wants to know. */
export async function listAwaited(
  { db }: Pick<RequestContext, 'db'>,
  { agencyId, today, dueBy }: { agencyId: string; today: string; dueBy: string },
): Promise<Awaited[]> {
  const rows = (await listAskedOf(db, { agencyId, most })).filter(isStanding);
  const asked = rows.map(({ item, session }) => ({
    ...{ agencyId: item.preparingAgencyId ?? '', preparation: item.preparation },
    ...{ dueDay: item.dueDay, day: session.day },
  }));
  return awaitedBy(asked, { today, dueBy });
}

/** Nobody prepares for somebody who does not come. */
function isStanding({ item, registration }: AskedRow): boolean {
  return strikeOf(item.sessionId, registration) === null;
}

function presentAsked(ctx: RequestContext, row: AskedRow, isHander: boolean): AskedFacts {
  const { item, session, registration, handedIn } = row;
  const { id: itemId, sessionId, kind, title, documents, dueDay } = item;
  const state = stateOf(session);
  return {
    ...{ itemId, sessionId, kind, title, documents, dueDay, code: registration?.code ?? null },
    ...{ day: session.day, startsAt: session.startsAt, askingAgencyId: session.agencyId },
    positionId: session.actualPositionId ?? session.assignedPositionId,
    preparingAgencyId: item.preparingAgencyId ?? '',
    preparation: item.preparation ?? 'ASKED',
    isLate: isLate(item, localDay(ctx.now())),
    handedIn: handedIn && openHandedIn(ctx, handedIn),
    mayHandIn: isHander && state !== 'HELD' && state !== 'CANCELLED',
  };
}
