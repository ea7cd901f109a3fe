/**
 * What a person can be at the desk. Each role is held in an agency and reaches everything below it.
 *
 * - ADMINISTRATOR keeps structure and people, and sees no case content.
 * - SECRETARY arranges, triages and prepares.
 * - HEAD approves, signs and publishes.
 * - LEADER sees the own agenda and cases; the grant names the leader the person is.
 * - RECEPTIONIST has the list of the day and checks people in.
 * - CASE_HANDLER works on the confidential matters named to them.
 * - INSPECTOR sees aggregates, case status and the audit, no personal data.
 * - FRONT_OBSERVER (the Fatherland Front) sees aggregates and case status, no personal data.
 */
export const roleNames = [
  'ADMINISTRATOR',
  'SECRETARY',
  'HEAD',
  'LEADER',
  'RECEPTIONIST',
  'CASE_HANDLER',
  'INSPECTOR',
  'FRONT_OBSERVER',
] as const;

export type RoleName = (typeof roleNames)[number];

/** A role in an agency and in everything below it. */
export interface StaffRole {
  role: RoleName;
  agencyId: string;
  /** Who the person is among the leaders; only with the role LEADER. */
  leaderId?: string | null;
}

/** Somebody who has signed in. */
export interface StaffActor {
  kind: 'staff';
  accountId: string;
  staffSessionId: string;
  roles: readonly StaffRole[];
  /** Not through the door yet: a password must be changed, or a second factor set up, before anything else. Without roles. */
  isEntering?: boolean;
  /** When the person last proved to be who they are. */
  provedAt?: string | null;
}

/** Who asks, as data. What they may do is decided by `access.ts` files on loaded facts. */
export type Actor = { kind: 'visitor' } | StaffActor | { kind: 'system'; job: string };

export const visitor: Actor = { kind: 'visitor' };
