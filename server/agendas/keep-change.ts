import { listPreparingAgencies } from '../../db/agenda-preparations.js';
import { insertAgendaChange, listAgendaChanges } from '../../db/agendas.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import type { Act } from '../audit/acts.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import type { Conflict, SavedChange } from './merge-rules.js';
import type { OpenAgenda } from './open.js';

/** An agenda was saved; whoever wants to see it reads it anew. */
export interface AgendaSaved {
  kind: 'AgendaSaved';
  sessionId: string;
  version: number;
  /** The item or participant it was about. */
  subjectId: string | null;
}

/** Somebody else saved something that this save would have overwritten. Nothing was changed. */
export interface ChangedMeanwhile {
  kind: 'ChangedMeanwhile';
  sessionId: string;
  subjectId: string | null;
  conflicts: Conflict[];
}

export interface Kept {
  subjectId: string | null;
  fields: string[];
  act: Act;
  reason?: string | null | undefined;
  /** Prepared the item before this change. */
  wasPreparing?: string | null | undefined;
}

/** Ends a change of an agenda: the next version says what it touched, the desk and agencies that prepare hear of it, the audit keeps it. */
export async function keepChange(
  ctx: RequestContext,
  tx: Transaction,
  { session }: Pick<OpenAgenda, 'session'>,
  { subjectId, fields, act, reason, wasPreparing }: Kept,
): Promise<AgendaSaved> {
  const { id: sessionId, agencyId } = session;
  const [madeBy, madeAt] = [requireStaff(ctx).accountId, ctx.now()];
  const version = await insertAgendaChange(tx, { sessionId, subjectId, fields, madeBy, madeAt });
  const heard = new Set([
    agencyId,
    ...(await listPreparingAgencies(tx, sessionId)),
    ...(wasPreparing ? [wasPreparing] : []),
  ]);
  await appendEvents(
    tx,
    madeAt,
    [...heard].map((one) => ({ kind: 'AgendaChanged' as const, agencyId: one, sessionId })),
  );
  await recordAct(tx, ctx, { act, agencyId, subjectKind: 'SESSION', subjectId: sessionId, reason });
  return { kind: 'AgendaSaved', sessionId, version, subjectId };
}

/** What was saved after the version a save was made from: of one thing, or of the whole agenda. */
export async function changesSince(
  tx: Transaction,
  { session, agenda }: OpenAgenda,
  { expectedVersion, subjectId }: { expectedVersion: number; subjectId?: string },
): Promise<SavedChange[]> {
  if (expectedVersion >= agenda.version) return [];
  const changes = await listAgendaChanges(tx, session.id, expectedVersion);
  return subjectId === undefined ? changes : changes.filter((one) => one.subjectId === subjectId);
}

/** Nothing was to be changed: the agenda as it is. */
export function unchanged({ session, agenda }: OpenAgenda, subjectId: string | null): AgendaSaved {
  return { kind: 'AgendaSaved', sessionId: session.id, version: agenda.version, subjectId };
}

export function changedMeanwhile(
  { session }: OpenAgenda,
  subjectId: string | null,
  conflicts: Conflict[],
): ChangedMeanwhile {
  return { kind: 'ChangedMeanwhile', sessionId: session.id, subjectId, conflicts };
}
