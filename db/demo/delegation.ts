import { agencyOf } from './agencies.js';
import { deputyOffice, type Term } from './offices.js';
import { symbolOf } from './paper-numbers.js';
import type { PlannedSession } from './planned-session.js';

/** Who stands in for the head, with the paper that says so; null where there is no deputy. */
export function standInFor(
  session: PlannedSession,
  terms: readonly Term[],
  paper: { reason: string; number: number },
): PlannedSession['standIn'] {
  const office = deputyOffice(terms, session.office);
  if (office === null) return null;
  const agency = agencyOf(session.office.slice(0, session.office.indexOf(':')));
  return { office, reason: paper.reason, document: `${paper.number}/GUQ-${symbolOf(agency)}` };
}
