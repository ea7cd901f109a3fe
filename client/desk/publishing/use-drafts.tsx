import { useState } from 'preact/hooks';
import { useAsked } from '../ask/use-asked.js';
import { AskedView } from '../ui/asked-view.js';
import { type DraftLine, draftsQuery } from './documents.js';

/** Coming drafts of an agency: among its next hundred sessions, then among further ones when asked for more. */
export function useDrafts(agencyId: string, fromDay: string) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [before, setBefore] = useState<readonly DraftLine[]>([]);
  const after = cursors.at(-1) ?? null;
  const asked = useAsked(draftsQuery, { agencyId, fromDay, after }, { concerns: ['session', 'schedule'] });
  const page = asked.data?.staffSessions;
  const shown = page && !asked.isOlder ? page.nodes.filter(({ state }) => state === 'DRAFT') : [];
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const more = next
    ? () => {
        setBefore([...before, ...shown]);
        setCursors([...cursors, next]);
      }
    : undefined;
  const note = asked.state === 'ready' ? null : <AskedView asked={asked}>{() => null}</AskedView>;
  return { drafts: [...before, ...shown], more, note };
}
