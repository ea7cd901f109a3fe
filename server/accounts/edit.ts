import { changeAccount } from '../../db/accounts.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import {
  agencyOf,
  type HeldElsewhere,
  type NotFoundHere,
  type OwnAccount,
  openAccount,
  type PersonSaved,
} from './open-person.js';
import { findAccountProblems } from './rules.js';

export type EditAccountOutcome = PersonSaved | FieldsInvalid | NotFoundHere | OwnAccount | HeldElsewhere;

/** Gives somebody another name to be shown by, after a marriage or a slip of the pen. */
export async function editAccount(
  ctx: RequestContext,
  given: { id: string; fullName: string },
): Promise<EditAccountOutcome> {
  requireStaff(ctx);
  const { id, fullName } = tidied(given);
  const problems = findAccountProblems({ fullName });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openAccount(ctx, tx, id);
    if (opened.kind !== 'Open') return opened;
    const about = { agencyId: agencyOf(opened.grants), subjectKind: 'ACCOUNT', subjectId: id } as const;
    await recordAct(tx, ctx, { act: 'AccountRenamed', ...about });
    return { kind: 'PersonSaved', person: await changeAccount(tx, id, { fullName }) };
  });
}
