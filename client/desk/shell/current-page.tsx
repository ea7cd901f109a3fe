import { useEffect, useState } from 'preact/hooks';
import { matchRoute } from '../../pages/route.js';
import { useDesk } from '../desk.js';
import type { DeskPage, PageRow } from '../page.js';
import { pages } from '../pages.js';
import { AwayPage, BrokenPage, MissingPage, NotAllowedPage, Opening, PageGuard } from './dead-ends.js';
import { usePlace } from './route.js';
import { applyTheme, savedTheme } from './theme.js';

/** The row a path belongs to and the named parts of it; the first that fits. */
export function findRow(path: string): { row: PageRow; params: Record<string, string> } | undefined {
  for (const row of pages) {
    const params = matchRoute(row.path, path);
    if (params) return { row, params };
  }
  return undefined;
}

/** The page at the place one is, loaded when it is first needed. */
export function CurrentPage() {
  const { path } = usePlace();
  const { agency, holds } = useDesk();
  const found = findRow(path);
  if (!found) return <MissingPage />;
  const { row, params } = found;
  if (row.roles !== 'everybody' && !holds(...row.roles)) return <NotAllowedPage />;
  // Another agency is another day's work: nothing half typed is carried over.
  return (
    <PageGuard key={`${row.path} ${Object.values(params).join(' ')} ${agency.id}`}>
      <Loaded row={row} params={params} />
    </PageGuard>
  );
}

const loaded = new Map<PageRow, DeskPage>();

function Loaded({ row, params }: { row: PageRow; params: Record<string, string> }) {
  const [page, setPage] = useState(() => loaded.get(row));
  const [isBroken, setBroken] = useState(false);
  const { live } = useDesk();
  useEffect(() => {
    if (page) return;
    let isHere = true;
    row.load().then(
      ({ deskPage }) => {
        loaded.set(row, deskPage);
        applyTheme(savedTheme());
        if (isHere) setPage(deskPage);
      },
      () => isHere && setBroken(true),
    );
    return () => {
      isHere = false;
    };
  }, [row, page]);
  // A page nobody has opened here before cannot come without the server.
  if (isBroken) return live === 'live' ? <BrokenPage /> : <AwayPage />;
  return page ? <page.View params={params} /> : <Opening />;
}
