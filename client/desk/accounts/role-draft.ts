import type { Role } from '../graph.js';

/** A role as it is being chosen. */
export interface RoleDraft {
  role: Role;
  /** Empty for the agency one works for. */
  agencyId: string;
  leaderId: string;
  /** A local day, the last on which it holds; empty for no end. */
  untilDay: string;
}

export const noRole: RoleDraft = { role: 'SECRETARY', agencyId: '', leaderId: '', untilDay: '' };

/** The role as the server takes it: a last day ends with the midnight after it in Viet Nam. */
export function roleInput({ role, agencyId, leaderId, untilDay }: RoleDraft, ownAgencyId: string) {
  return {
    role,
    agencyId: agencyId || ownAgencyId,
    leaderId: role === 'LEADER' && leaderId ? leaderId : null,
    validUntil: untilDay ? `${untilDay}T23:59:59.999+07:00` : null,
  };
}
