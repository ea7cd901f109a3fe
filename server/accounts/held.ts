import type { GrantRow } from '../../db/accounts.js';
import { isInForce } from './rules.js';

/** A role that was given, as it stands at an instant. */
export type Held = GrantRow['grant'] & { scope: readonly string[]; isInForce: boolean };

/** Roles as they stand at an instant: those in force first, then latest first. */
export function heldAt(rows: readonly GrantRow[], now: string): Held[] {
  const held = rows.map(({ grant, scope, lastDayOfAgency }): Held => {
    return { ...grant, scope, isInForce: isInForce({ ...grant, lastDayOfAgency }, now) };
  });
  return [...held.filter((one) => one.isInForce), ...held.filter((one) => !one.isInForce)];
}
