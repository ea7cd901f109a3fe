import { agencyOf } from './agencies.js';
import { deputyOffice, type Term } from './offices.js';
import type { PlannedSession } from './planned-session.js';

/** Who stands in for the head, with the paper that says so; null where there is no deputy. */
export function standInFor(
  session: PlannedSession,
  terms: readonly Term[],
  paper: { reason: string; number: number },
): PlannedSession['standIn'] {
  const office = deputyOffice(terms, session.office);
  if (office === null) return null;
  const agency = session.office.slice(0, session.office.indexOf(':'));
  return { office, reason: paper.reason, document: `${paper.number}/GUQ-${symbolOf(agency)}` };
}

/** How an agency signs its papers: `UBND`, `HĐND`, `ĐBQH`, and the initials of a department (`SXD`). */
function symbolOf(slug: string): string {
  const { kind, shortName } = agencyOf(slug);
  if (kind !== 'DEPARTMENT') return shortName.match(/\p{Lu}{2,}/u)?.[0] ?? 'VP';
  const words = shortName.split(' ').filter((word) => word !== 'và');
  return words.map((word) => word.slice(0, 1).toLocaleUpperCase('vi')).join('');
}
