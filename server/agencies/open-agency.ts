import { type AgencyRow, findAgencies } from '../../db/agencies.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { mayKeepStructure } from './access.js';

export interface AgencySaved {
  kind: 'AgencySaved';
  agency: AgencyRow;
}

/** An agency whose structure the asker keeps, with everything above it; null for any other. */
export async function openAgency(
  ctx: RequestContext,
  tx: Transaction,
  id: string,
): Promise<{ agency: AgencyRow; scope: readonly string[] } | null> {
  const [agency] = isIdentifier(id) ? await findAgencies(tx, [id]) : [];
  if (!agency) return null;
  const scope = await findScope(tx, id);
  return mayKeepStructure(ctx.actor, scope) ? { agency, scope } : null;
}

/** Ends every change of an agency: watchers are told, and the agency as it is now is the answer. */
export async function agencySaved(tx: Transaction, id: string, at: string): Promise<AgencySaved> {
  await appendEvents(tx, at, [{ kind: 'AgencyChanged', agencyId: id }]);
  const [agency] = await findAgencies(tx, [id]);
  if (!agency) throw new Error('An agency that was just saved is gone');
  return { kind: 'AgencySaved', agency };
}
