import { listAncestors } from '../../db/agencies.js';
import type { Database } from '../../db/client.js';

/** The way up from each agency, kept in memory: an event names its agency alone. */
export interface Branches {
  /** The agency and all above it; null when not known yet, which makes it known soon. */
  above(agencyId: string | null): readonly string[] | null;
  /** Agencies have changed: nothing is known any more. */
  forget(): void;
}

export function createBranches(db: Database): Branches {
  let known = new Map<string, readonly string[] | null>();
  const learn = async (agencyId: string) => {
    const into = known;
    into.set(agencyId, null);
    try {
      const ancestors = await listAncestors(db, [agencyId]);
      into.set(agencyId, [agencyId, ...ancestors.map(({ agency }) => agency.id)]);
    } catch {
      into.delete(agencyId);
    }
  };
  return {
    above(agencyId) {
      if (agencyId === null) return null;
      const branch = known.get(agencyId);
      if (branch === undefined) void learn(agencyId);
      return branch ?? null;
    },
    forget() {
      known = new Map();
    },
  };
}
