import type { Transaction } from '../../db/client.js';
import type { DirectiveChange, DirectiveRow } from '../../db/directives.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { refuseUnknown } from './check.js';
import { type DirectiveSaved, keepStep } from './keep-step.js';
import { openDirectiveFor } from './open.js';
import { type NamesSomebody, refuseNames } from './person.js';
import type { DirectiveWrongStatus } from './rules.js';
import { sealDetail } from './sealed.js';
import { findDirectiveProblems } from './words-rules.js';

/** What is to be changed; left out: as before. */
export interface DirectiveEdit {
  id: string;
  expectedVersion: number;
  publicText?: string | null | undefined;
  dueDay?: string | null | undefined;
  detail?: string | null | undefined;
  ownerAgencyId?: string | null | undefined;
  ownerPositionId?: string | null | undefined;
}

export type EditDirectiveOutcome =
  | DirectiveSaved
  | FieldsInvalid
  | NotFoundHere
  | NamesSomebody
  | DirectiveWrongStatus
  | { kind: 'DirectivePublic' }
  | { kind: 'StaleVersion'; currentVersion: number };

/** Changes a directive. Once it is in the promises book its words and its day stay: more time needs an extension. */
export async function editDirective(ctx: RequestContext, given: DirectiveEdit): Promise<EditDirectiveOutcome> {
  requireStaff(ctx);
  const edit = tidied(given);
  return settle(ctx, async (tx) => {
    const opened = await openDirectiveFor(ctx, tx, { id: edit.id, act: 'edit' });
    if (opened.kind !== 'Open') return opened;
    const { directive } = opened;
    if (directive.version !== edit.expectedVersion) return { kind: 'StaleVersion', currentVersion: directive.version };
    const problems = findDirectiveProblems({ ...edit, givenDay: directive.givenDay });
    if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
    const change = changeOf(ctx, directive, edit);
    const isPromised = change.publicText !== directive.publicText || change.dueDay !== directive.dueDay;
    if (directive.publishedAt !== null && isPromised) return { kind: 'DirectivePublic' };
    const refused = await refuse(ctx, tx, { ...directive, ...change });
    if (refused) return refused;
    const step = { act: 'EDITED', fromDueDay: directive.dueDay, toDueDay: change.dueDay };
    return keepStep(ctx, tx, directive, { done: 'DirectiveEdited', change, step });
  });
}

function changeOf(ctx: RequestContext, row: DirectiveRow, edit: DirectiveEdit) {
  const dueDay = edit.dueDay ?? row.dueDay;
  const ownerAgencyId = edit.ownerAgencyId ?? row.ownerAgencyId;
  const isHandedOn = ownerAgencyId !== row.ownerAgencyId;
  const kept = isHandedOn ? null : row.ownerPositionId;
  return {
    publicText: edit.publicText ?? row.publicText,
    dueDay,
    firstDueDay: row.publishedAt === null ? dueDay : row.firstDueDay,
    ownerAgencyId,
    ownerPositionId: edit.ownerPositionId === undefined ? kept : edit.ownerPositionId,
    sealedDetail: edit.detail === undefined ? row.sealedDetail : sealDetail(ctx, row.id, edit.detail),
  } satisfies DirectiveChange;
}

async function refuse(ctx: RequestContext, tx: Transaction, row: DirectiveRow) {
  const { publicText: text, registrationId, sessionId, agencyId, ownerAgencyId, ownerPositionId } = row;
  const scope = await findScope(tx, agencyId);
  return (
    (await refuseUnknown(tx, { ownerAgencyId, ownerPositionId }, scope)) ??
    (await refuseNames(ctx, tx, { field: 'publicText', text, registrationId, sessionId, agencyId }))
  );
}
