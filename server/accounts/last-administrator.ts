import { countOtherAdministrators, lockRoots } from '../../db/accounts.js';
import type { Transaction } from '../../db/client.js';
import type { Held } from './held.js';

export interface LastAdministrator {
  kind: 'LastAdministrator';
}

/**
 * Refuses to take these roles from a person when a tree of agencies would be left without anybody who keeps it; null
 * otherwise. Two who take each other's role at the same moment wait for one another.
 */
export async function refuseLastAdministrator(
  tx: Transaction,
  accountId: string,
  taken: readonly Held[],
): Promise<LastAdministrator | null> {
  const administered = taken.filter((one) => one.isInForce && one.role === 'ADMINISTRATOR');
  for (const root of await lockRoots(
    tx,
    administered.map((one) => one.agencyId),
  )) {
    if ((await countOtherAdministrators(tx, root, accountId)) === 0) return { kind: 'LastAdministrator' };
  }
  return null;
}
