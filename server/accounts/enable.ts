import { changeAccount } from '../../db/accounts.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import {
  agencyOf,
  type HeldElsewhere,
  type NotFoundHere,
  type OwnAccount,
  openAccount,
  type PersonSaved,
} from './open-person.js';

export type EnableAccountOutcome = PersonSaved | NotFoundHere | OwnAccount | HeldElsewhere;

/** Lets somebody in again who was shut out, with the roles they still hold. */
export async function enableAccount(ctx: RequestContext, id: string): Promise<EnableAccountOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const opened = await openAccount(ctx, tx, id);
    if (opened.kind !== 'Open') return opened;
    const { person, grants } = opened;
    if (person.disabledAt === null) return { kind: 'PersonSaved', person };
    const about = { agencyId: agencyOf(grants), subjectKind: 'ACCOUNT', subjectId: id } as const;
    await recordAct(tx, ctx, { act: 'AccountEnabled', ...about });
    return { kind: 'PersonSaved', person: await changeAccount(tx, id, { disabledAt: null, disabledBy: null }) };
  });
}
