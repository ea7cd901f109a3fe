/** A role in an agency and in everything below it. */
export interface StaffRole {
  role: 'ADMINISTRATOR' | 'SECRETARY';
  agencyId: string;
}

/** Who asks, as data. What they may do is decided by `access.ts` files on loaded facts. */
export type Actor =
  | { kind: 'visitor' }
  | { kind: 'staff'; accountId: string; staffSessionId: string; roles: readonly StaffRole[] }
  | { kind: 'system'; job: string };

export const visitor: Actor = { kind: 'visitor' };
