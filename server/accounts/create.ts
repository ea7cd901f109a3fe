import { v7 as uuidv7 } from 'uuid';
import { findAccount, findAccountByName, insertAccount, type StaffAccountRow } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { plainUsername } from '../staff/rules.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { newOneTimePassword } from './one-time.js';
import type { NotFoundHere } from './open-person.js';
import { findAccountProblems, findGrantProblems, type GrantWish, mostGrants } from './rules.js';
import { mayGive, writeGrant } from './write-grant.js';

export interface NewPerson {
  username: string;
  fullName: string;
  grants: readonly GrantWish[];
}

export interface AccountCreated {
  kind: 'AccountCreated';
  person: StaffAccountRow;
  oneTimePassword: string;
  passwordUntil: string;
}

export type CreateAccountOutcome =
  | AccountCreated
  | FieldsInvalid
  | NotFoundHere
  | { kind: 'UsernameTaken'; username: string };

/** Lets somebody new into the desk, with roles below the asker's own, and a password to be changed at the first sign-in. */
export async function createAccount(ctx: RequestContext, given: NewPerson): Promise<CreateAccountOutcome> {
  const { accountId: createdBy } = requireStaff(ctx);
  const wish = tidied({ ...given, username: plainUsername(given.username) });
  const problems = findProblems(wish, ctx.now());
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const { oneTimePassword, passwordHash, passwordUntil } = await newOneTimePassword(ctx);
  return settle(ctx, async (tx) => {
    for (const grant of wish.grants) if (!(await mayGive(ctx, tx, grant))) return { kind: 'NotFoundHere' };
    const { username, fullName } = wish;
    if (await findAccountByName(tx, username)) return { kind: 'UsernameTaken', username };
    const id = uuidv7();
    const createdAt = ctx.now();
    await insertAccount(tx, { id, username, fullName, passwordHash, passwordUntil, createdAt, createdBy });
    const about = { subjectKind: 'ACCOUNT', subjectId: id } as const;
    await recordAct(tx, ctx, { act: 'AccountCreated', agencyId: wish.grants[0]?.agencyId ?? null, ...about });
    for (const grant of wish.grants) {
      await writeGrant(ctx, tx, id, grant);
      await recordAct(tx, ctx, { act: 'RoleGranted', agencyId: grant.agencyId, ...about, detail: grant.role });
    }
    const person = await findAccount(tx, id);
    if (person === null) throw new Error('An account that was just written is gone');
    return { kind: 'AccountCreated', person, oneTimePassword, passwordUntil };
  });
}

function findProblems(wish: NewPerson, now: string) {
  const problems = [
    ...findAccountProblems(wish),
    ...wish.grants.flatMap((grant, index) =>
      findGrantProblems(grant, now).map((one) => ({ ...one, field: `grants.${index}.${one.field}` })),
    ),
  ];
  if (wish.grants.length === 0) problems.push({ field: 'grants', problem: 'MISSING' });
  if (wish.grants.length > mostGrants) problems.push({ field: 'grants', problem: 'TOO_LONG' });
  const named = wish.grants.map(({ agencyId, role }) => `${agencyId} ${role}`);
  if (new Set(named).size < named.length) problems.push({ field: 'grants', problem: 'MALFORMED' });
  return problems;
}
