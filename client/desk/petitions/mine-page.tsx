import '../../styles/desk-visits.css';
import { useAsked } from '../ask/use-asked.js';
import type { DeskPage } from '../page.js';
import { useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { petitionWords } from '../words/petitions.js';
import { useWords } from '../words/use-words.js';
import { myMattersQuery } from './documents.js';
import { PetitionTable } from './petition-table.js';

export const deskPage: DeskPage = { View: MyMattersPage };

/** What one is named to handle, wherever it came in. */
function MyMattersPage() {
  const words = useWords(petitionWords);
  const [search, setSearch] = useSearch();
  const asked = useAsked(
    myMattersQuery,
    { first: 50, after: search.get('sau') || null },
    { concerns: ['petition', 'case'] },
  );
  return (
    <>
      <PageHead title={words.mineTitle} lead={words.mineLead} />
      <AskedView asked={asked}>
        {({ myMatters }) => (
          <>
            <PetitionTable lines={myMatters.nodes} />
            {myMatters.pageInfo.hasNextPage && (
              <div class="acts">
                <button
                  type="button"
                  class="quiet"
                  onClick={() => setSearch({ sau: myMatters.pageInfo.endCursor ?? null })}
                >
                  {words.more}
                </button>
              </div>
            )}
          </>
        )}
      </AskedView>
    </>
  );
}
