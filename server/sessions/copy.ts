import type { Transaction } from '../../db/client.js';
import { listHosts, listParticipants } from '../../db/session-parts.js';
import { findSession } from '../../db/sessions.js';
import { listSlots } from '../../db/slots.js';
import { findScope } from '../../db/staff.js';
import { copySkeleton } from '../agendas/copy-skeleton.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayArrange } from './access.js';
import { notFoundHere } from './arrange.js';
import { copyOf } from './copy-rules.js';
import { type PlanOutcome, planDraft } from './plan-draft.js';

export interface Copying {
  id: string;
  /** The local day of the copy. */
  day: string;
  assignedPositionId?: string | null | undefined;
  withAgenda: boolean;
}

/** Drafts a session like another one, on another day: without anybody who registered, and without anything said of them. */
export async function copySession(ctx: RequestContext, asked: Copying): Promise<PlanOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const source = isIdentifier(asked.id) ? await findSession(tx, asked.id) : null;
    if (source === null || !mayArrange(ctx.actor, await findScope(tx, source.agencyId))) return notFoundHere;
    const assignedPositionId = asked.assignedPositionId ?? source.assignedPositionId;
    const draft = copyOf(source, await readParts(tx, source.id), { day: asked.day, assignedPositionId });
    const outcome = await planDraft(ctx, tx, draft, 'SessionCopied');
    if (outcome.kind !== 'SessionSaved' || !asked.withAgenda) return outcome;
    await copySkeleton(ctx, tx, { from: source.id, to: outcome.session.id });
    return outcome;
  });
}

async function readParts(tx: Transaction, id: string) {
  const hosts = await listHosts(tx, [id]);
  return {
    hostIds: hosts.map((host) => host.id),
    participants: await listParticipants(tx, [id]),
    slots: await listSlots(tx, [id]),
  };
}
