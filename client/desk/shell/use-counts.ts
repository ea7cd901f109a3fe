import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { deskCountsQuery } from '../today/documents.js';
import { weeksFrom } from '../today/weeks.js';
import type { TodayKind } from '../today-kinds.js';

/** How many lines of “what needs me” wait, by kind; the same ones the first page shows. */
export function useCounts(): { of(kinds: readonly TodayKind[] | 'everything'): number } {
  const { agency, holds, now } = useDesk();
  const isPlanning = holds('SECRETARY', 'HEAD', 'RECEPTIONIST', 'ADMINISTRATOR');
  const { data } = useAsked(deskCountsQuery, { agencyId: agency.id, ...weeksFrom(now(), 2) }, { unless: !isPlanning });
  const lines = data?.deskToday?.lines ?? [];
  return { of: (kinds) => lines.filter(({ kind }) => kinds === 'everything' || kinds.includes(kind)).length };
}
