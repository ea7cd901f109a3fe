import '../../styles/desk-visits.css';
import { useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage, PageProps } from '../page.js';
import { Go, useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { type Beginning, visitBeginningQuery } from './documents.js';
import { VisitForm } from './visit-form.js';

export const deskPage: DeskPage = { View: RecordVisitPage };

/** Records a visit: of a number in the queue, of a registration, or of somebody who simply came. */
function RecordVisitPage({ params }: PageProps) {
  const words = useWords(visitWords);
  const { agency } = useDesk();
  const [search] = useSearch();
  const { ticketId = null } = params;
  const registrationId = search.get('dang-ky');
  const [turn, setTurn] = useState(1);
  const asked = useAsked(visitBeginningQuery, { agencyId: agency.id, ticketId, registrationId }, { concerns: [] });
  const again = () => {
    setTurn((before) => before + 1);
    void asked.again();
  };
  return (
    <AskedView asked={asked}>
      {({ visitBeginning }) => (
        <>
          <PageHead title={titleOf(words, visitBeginning)} lead={visitBeginning?.agency.name ?? ''}>
            <Go class="button quiet" path="/luot-tiep">
              {words.listTitle}
            </Go>
          </PageHead>
          {!visitBeginning && <p class="notice">{words.notYours}</p>}
          {visitBeginning?.recorded && (
            <div class="notice">
              <div>{fill(words.recordedAlready, { code: visitBeginning.recorded.code })}</div>
              <Go class="button quiet" path={`/luot-tiep/${visitBeginning.recorded.id}`}>
                {words.see}
              </Go>
            </div>
          )}
          {visitBeginning && !visitBeginning.recorded && (
            <VisitForm
              key={`${turn} ${agency.id} ${ticketId} ${registrationId}`}
              known={visitBeginning}
              whose={`${agency.id}/${ticketId ?? registrationId ?? 'moi'}`}
              onAnother={again}
            />
          )}
        </>
      )}
    </AskedView>
  );
}

function titleOf(words: (typeof visitWords)['vi'], known: Beginning | null): string {
  return known?.ticketLabel ? fill(words.titleTicket, { label: known.ticketLabel }) : words.title;
}
