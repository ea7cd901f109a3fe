import '../../styles/desk-dialogues.css';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { preparationWords } from '../words/preparations.js';
import { useWords } from '../words/use-words.js';
import { preparationsQuery } from './documents.js';
import { OnePreparation } from './one-preparation.js';

export const deskPage: DeskPage = { View: PreparationsPage };

/** What this agency was asked to prepare for the sessions of others, what is awaited first. */
function PreparationsPage() {
  const words = useWords(preparationWords);
  const { agency } = useDesk();
  const asked = useAsked(preparationsQuery, { agencyId: agency.id }, { concerns: ['agenda', 'session'] });
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <AskedView asked={asked}>
        {({ preparationsAsked: list }) => (
          <div class="dialogues-page">
            {list === null && <p class="notice">{words.notYours}</p>}
            {list?.length === 0 && <p class="soft">{words.none}</p>}
            {list?.map((one) => (
              <OnePreparation key={one.itemId} asked={one} />
            ))}
          </div>
        )}
      </AskedView>
    </>
  );
}
