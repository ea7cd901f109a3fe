import '../../styles/desk-audit.css';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { auditWords } from '../words/audit.js';
import { useWords } from '../words/use-words.js';
import { AuditTable } from './audit-table.js';
import { ChainState } from './chain-state.js';
import { auditChainQuery, auditQuery } from './documents.js';
import { AuditFilters } from './filters.js';
import { filterOf, partsOf, readWish } from './model.js';

export const deskPage: DeskPage = { View: AuditPage };

const perPage = 50;

/** Who did, saw and took what: the latest first, narrowed by what stands in the address. */
function AuditPage() {
  const words = useWords(auditWords);
  const { agency, holds } = useDesk();
  const [search, setSearch] = useSearch();
  const wish = readWish(search);
  const filter = filterOf(wish);
  const after = wish.after || null;
  const asked = useAsked(auditQuery, { agencyId: agency.id, filter, first: perPage, after }, { concerns: [] });
  const chain = useAsked(auditChainQuery, {}, { concerns: [] });
  const refresh = () => {
    void asked.again();
    void chain.again();
  };
  return (
    <>
      <PageHead title={words.title} lead={holds('INSPECTOR') ? words.lead : words.leadAccounts}>
        <button type="button" class="quiet" onClick={refresh}>
          {words.refresh}
        </button>
      </PageHead>
      <AskedView asked={chain}>{({ auditChain }) => auditChain && <ChainState chain={auditChain} />}</AskedView>
      <AuditFilters wish={wish} onChange={(change) => setSearch(partsOf(change))} />
      <AskedView asked={asked}>
        {({ auditEvents }) =>
          auditEvents ? (
            <>
              <AuditTable
                entries={auditEvents.nodes}
                onNarrow={(change) => setSearch(partsOf(change), { replace: false })}
              />
              <Pages
                isFirst={wish.after === ''}
                next={auditEvents.pageInfo.hasNextPage ? auditEvents.pageInfo.endCursor : null}
                onGo={(to) => setSearch(partsOf({ after: to }), { replace: false })}
              />
            </>
          ) : (
            <p class="notice">{words.notHere}</p>
          )
        }
      </AskedView>
    </>
  );
}

function Pages({ isFirst, next, onGo }: { isFirst: boolean; next: string | null; onGo(after: string): void }) {
  const words = useWords(auditWords);
  if (isFirst && !next) return null;
  return (
    <nav class="acts audit-pages" aria-label={words.pages}>
      {!isFirst && (
        <button type="button" class="quiet" onClick={() => onGo('')}>
          {words.latest}
        </button>
      )}
      {next && (
        <button type="button" class="quiet" onClick={() => onGo(next)}>
          {words.older}
        </button>
      )}
    </nav>
  );
}
