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
import { Agreement } from './agreement.js';
import { agreementsQuery, type House, recordAgreementMutation } from './documents.js';
import { frameFields } from './fields.js';
import { itemsOf, knownAround, partiesOf } from './model.js';

export const deskPage: DeskPage = { View: CoordinationPage };

/** What several bodies signed to do together, and how far each thing is. */
function CoordinationPage() {
  const { coordination: words } = useWords(papersWords);
  const { agency, holds } = useDesk();
  const asked = useAsked(agreementsQuery, { agencyId: agency.id }, { concerns: ['directive'] });
  const house = asked.data?.agency ?? null;
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        {holds('SECRETARY', 'HEAD') && <Record house={house} again={asked.again} />}
      </PageHead>
      <AskedView asked={asked}>
        {({ coordinationAgreements }) => (
          <div class="conclusion">
            {coordinationAgreements?.length === 0 && <p class="soft">{words.none}</p>}
            {coordinationAgreements?.map((one) => (
              <Agreement key={one.id} agreement={one} house={house} again={asked.again} />
            ))}
          </div>
        )}
      </AskedView>
    </>
  );
}

function Record({ house, again }: { house: House; again(): Promise<void> }) {
  const papers = useWords(papersWords);
  const { coordination: words, save, saved } = papers;
  const { agency } = useDesk();
  const [record] = useAct(recordAgreementMutation);
  const items = { name: 'items', label: words.items, hint: words.itemsHint, rows: 5, isNeeded: true };
  return (
    <PaperAct
      {...{ isMain: true, label: words.add, title: words.add, id: 'phoi-hop', act: save, done: saved, again }}
      fields={[...frameFields(papers), items]}
      first={{ parties: `${agency.name}\n` }}
      send={({ title = '', number, signedDay = '', toDay, parties = '', items: agreed = '' }) => {
        const frame = { title, number: number || null, signedDay, toDay: toDay || null };
        const signed = partiesOf(parties, knownAround(house));
        const input = { agencyId: agency.id, ...frame, parties: signed, items: itemsOf(agreed, agency.shortName) };
        return record({ input });
      }}
    />
  );
}
