import '../../styles/desk-directives.css';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { PaperAct } from '../papers/paper-act.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { papersWords } from '../words/papers.js';
import { useWords } from '../words/use-words.js';
import { type House, oversightQuery, recordOversightMutation } from './documents.js';
import { visitFields, visitInput } from './fields.js';
import { Visit } from './visit.js';

export const deskPage: DeskPage = { View: OversightPage };

/** Oversight visits, each with what it recommends and what became of that. */
function OversightPage() {
  const { oversight: words } = useWords(papersWords);
  const { agency, holds } = useDesk();
  const asked = useAsked(oversightQuery, { agencyId: agency.id }, { concerns: ['directive'] });
  const own = asked.data?.agency;
  const house = own ? [own, ...own.children] : [];
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        {holds('SECRETARY', 'HEAD') && own && <Record house={house} again={asked.again} />}
      </PageHead>
      <AskedView asked={asked}>
        {({ oversightVisits }) => (
          <div class="conclusion">
            {oversightVisits?.length === 0 && <p class="soft">{words.none}</p>}
            {oversightVisits?.map((visit) => (
              <Visit key={visit.id} visit={visit} house={house} again={asked.again} />
            ))}
          </div>
        )}
      </AskedView>
    </>
  );
}

function Record({ house, again }: { house: House; again(): Promise<void> }) {
  const papers = useWords(papersWords);
  const { oversight: words, save, saved } = papers;
  const { agency } = useDesk();
  const [record] = useAct(recordOversightMutation);
  return (
    <PaperAct
      {...{ isMain: true, label: words.add, title: words.add, id: 'giam-sat', act: save, done: saved, again }}
      fields={visitFields(papers, house)}
      first={{ visitedIds: agency.id }}
      send={(typed) => record({ input: { agencyId: agency.id, ...visitInput(typed) } })}
    />
  );
}
