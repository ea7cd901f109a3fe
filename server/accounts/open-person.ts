import { listGrants, lockAccount } from '../../db/accounts.js';
import type { Transaction } from '../../db/client.js';
import type { StaffAccountRow } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayDecideAbout, maySeePerson } from './access.js';
import { type Held, heldAt } from './held.js';

export interface NotFoundHere {
  kind: 'NotFoundHere';
}

/** The account is the asker's own: somebody else must do this. */
export interface OwnAccount {
  kind: 'OwnAccount';
}

/** The person has roles that the asker does not keep. */
export interface HeldElsewhere {
  kind: 'HeldElsewhere';
}

export interface PersonSaved {
  kind: 'PersonSaved';
  person: StaffAccountRow;
}

export interface OpenPerson {
  kind: 'Open';
  person: StaffAccountRow;
  grants: Held[];
}

/** A person the asker knows, held for the rest of the transaction; nobody is told apart from somebody of elsewhere. */
export async function openPerson(ctx: RequestContext, tx: Transaction, id: string): Promise<OpenPerson | NotFoundHere> {
  const person = isIdentifier(id) ? await lockAccount(tx, id) : null;
  if (person === null) return { kind: 'NotFoundHere' };
  const grants = heldAt(await listGrants(tx, [id]), ctx.now());
  return maySeePerson(ctx.actor, grants) ? { kind: 'Open', person, grants } : { kind: 'NotFoundHere' };
}

/** The same, of somebody else, whose account itself the asker may decide about; else why not. */
export async function openAccount(
  ctx: RequestContext,
  tx: Transaction,
  id: string,
): Promise<OpenPerson | NotFoundHere | OwnAccount | HeldElsewhere> {
  const opened = await openPerson(ctx, tx, id);
  if (opened.kind !== 'Open') return opened;
  if (opened.person.id === requireStaff(ctx).accountId) return { kind: 'OwnAccount' };
  return mayDecideAbout(ctx.actor, opened.grants) ? opened : { kind: 'HeldElsewhere' };
}

/** Where an act on a person is recorded: the first agency in which there is a role, in force if any is. */
export function agencyOf(grants: readonly Held[]): string | null {
  return grants[0]?.agencyId ?? null;
}
