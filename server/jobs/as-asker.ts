import type { Transaction } from '../../db/client.js';
import type { JobRow } from '../../db/jobs.js';
import { findAccount, findScope, listRoles } from '../../db/staff.js';
import { roleNames, type StaffActor } from '../actor.js';
import type { RequestContext } from '../context.js';
import type { House } from '../house.js';
import { createLoaders } from '../loaders.js';
import { mayAskFor } from './access.js';
import type { JobKind } from './rules.js';

/** Whoever asked for it may not do it any more. */
export class NotAllowedAnyMore extends Error {}

/** Acts as the person who asked, with the roles of this moment, whether or not they are still signed in. */
export async function asAsker(house: House, tx: Transaction, job: JobRow & { kind: JobKind }): Promise<RequestContext> {
  const account = await findAccount(tx, job.askedBy);
  const held = account?.disabledAt === null ? await listRoles(tx, job.askedBy, house.now()) : [];
  const actor: StaffActor = {
    ...{ kind: 'staff', accountId: job.askedBy, staffSessionId: job.staffSessionId },
    roles: held.flatMap(({ role, ...rest }) => {
      const known = roleNames.find((name) => name === role);
      return known ? [{ role: known, ...rest }] : [];
    }),
  };
  if (!mayAskFor(actor, job.kind, await findScope(tx, job.agencyId))) throw new NotAllowedAnyMore();
  const locale = job.locale === 'en' ? 'en' : 'vi';
  const { db, now, keys, wake, hub, presence, passwords } = house;
  return { db, now, keys, wake, hub, presence, passwords, loaders: createLoaders(db), address: '', locale, actor };
}
