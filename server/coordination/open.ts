import type { Transaction } from '../../db/client.js';
import { type AgreementRow, type ItemRow, lockAgreement, lockItem } from '../../db/coordination.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { mayKeepPapers } from '../documents/access.js';
import { isIdentifier } from '../identifier.js';
import { refuseStale, type StaleVersion } from '../papers/correction-rules.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';

export interface AgreementSaved {
  kind: 'AgreementSaved';
  agreement: AgreementRow;
}

/** It ended, so nothing new is agreed on and nothing more is told of it. */
export interface AgreementOver {
  kind: 'AgreementOver';
  endedDay: string;
}

interface Asked {
  id: string;
  expectedVersion: number;
}

/** An agreement that the asker keeps, as it was read where that matters, held for the rest of the transaction. */
export async function openAgreement(
  ctx: RequestContext,
  tx: Transaction,
  { id, expectedVersion }: { id: string; expectedVersion?: number },
): Promise<{ kind: 'Open'; agreement: AgreementRow } | NotFoundHere | StaleVersion> {
  const agreement = await keptAgreement(ctx, tx, id);
  if (!agreement) return notFoundHere;
  const stale = expectedVersion === undefined ? null : refuseStale(agreement, expectedVersion);
  return stale ?? { kind: 'Open', agreement };
}

/** Something agreed on in an agreement that the asker keeps, as it was read, both held for the rest of the transaction. */
export async function openItem(
  ctx: RequestContext,
  tx: Transaction,
  { id, expectedVersion }: Asked,
): Promise<{ kind: 'Open'; agreement: AgreementRow; item: ItemRow } | NotFoundHere | StaleVersion> {
  const item = isIdentifier(id) ? await lockItem(tx, id) : null;
  const agreement = item && (await keptAgreement(ctx, tx, item.agreementId));
  if (!agreement) return notFoundHere;
  return refuseStale(item, expectedVersion) ?? { kind: 'Open', agreement, item };
}

/** Refuses what goes on in an agreement that ended. */
export function refuseOver({ endedDay }: AgreementRow): AgreementOver | null {
  return endedDay === null ? null : { kind: 'AgreementOver', endedDay };
}

async function keptAgreement(ctx: RequestContext, tx: Transaction, id: string): Promise<AgreementRow | null> {
  const agreement = isIdentifier(id) ? await lockAgreement(tx, id) : null;
  return agreement && mayKeepPapers(ctx.actor, await findScope(tx, agreement.agencyId)) ? agreement : null;
}
