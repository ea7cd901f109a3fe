import type { Transaction } from '../../db/client.js';
import { type DirectiveRow, findDirective, lockDirective } from '../../db/directives.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { mayGive, mayReport } from './access.js';
import {
  type DirectiveAct,
  type DirectiveStatus,
  type DirectiveWrongStatus,
  directiveStatusIn,
  statusAfter,
} from './rules.js';

/** Acts of whoever owes it; the others are of whoever gave it. */
const ofOwner: ReadonlySet<DirectiveAct> = new Set(['progress', 'finish', 'askExtension']);

export interface OpenedDirective {
  kind: 'Open';
  directive: DirectiveRow;
  /** What the act makes of its status. */
  status: DirectiveStatus;
}

/** A directive the asker may do this to, held for the rest of the transaction, when its status allows it; else why not. */
export async function openDirectiveFor(
  ctx: RequestContext,
  tx: Transaction,
  { id, act }: { id: string; act: DirectiveAct },
): Promise<OpenedDirective | NotFoundHere | DirectiveWrongStatus> {
  const seen = isIdentifier(id) ? await findDirective(tx, id) : null;
  if (seen === null) return notFoundHere;
  const isOwners = ofOwner.has(act);
  const scope = await findScope(tx, isOwners ? seen.ownerAgencyId : seen.agencyId);
  if (!(isOwners ? mayReport(ctx.actor, scope) : mayGive(ctx.actor, scope))) return notFoundHere;
  const directive = await lockDirective(tx, id);
  if (directive === null) return notFoundHere;
  const status = directiveStatusIn(directive.status);
  const after = statusAfter(act, status);
  return after === null ? { kind: 'DirectiveWrongStatus', status } : { kind: 'Open', directive, status: after };
}
