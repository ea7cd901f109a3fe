import '../../styles/desk-registrations.css';
import '../../styles/desk-visits.css';
import { dayOf, sayDay } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import type { DeskPage, PageProps } from '../page.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { useShortcut } from '../ui/shortcuts.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { type VisitFile, visitQuery } from './documents.js';
import { FeedbackSlip } from './feedback-slip.js';

export const deskPage: DeskPage = { View: ReceiptPage };

/** What is taken home after a visit: a receipt of what was handed in, signed by both, and the code to say how it was. */
function ReceiptPage({ params: { id = '' } }: PageProps) {
  const { receipt: words, notHere } = useWords(visitWords);
  const asked = useAsked(visitQuery, { id }, { concerns: ['visit'] });
  useShortcut({ keys: 'p', says: words.printAll, run: () => window.print(), isOff: !asked.data?.visit });
  return (
    <div class="slip-page">
      <PageHead title={words.title}>
        <button type="button" onClick={() => window.print()}>
          {words.printAll}
        </button>
        <Go class="button quiet" path={`/luot-tiep/${id}`}>
          {words.back}
        </Go>
      </PageHead>
      <AskedView asked={asked}>
        {({ visit }) => (visit ? <Receipts visit={visit} /> : <p class="notice">{notHere}</p>)}
      </AskedView>
    </div>
  );
}

function Receipts({ visit }: { visit: VisitFile }) {
  const { receipt: words } = useWords(visitWords);
  return (
    <>
      {visit.receipts.length === 0 && <p class="soft no-print">{words.none}</p>}
      {visit.receipts.map((receipt) => (
        <Sheet key={receipt.code} visit={visit} receipt={receipt} />
      ))}
      <FeedbackSlip visit={visit} />
    </>
  );
}

function Sheet({ visit, receipt }: { visit: VisitFile; receipt: VisitFile['receipts'][number] }) {
  const { receipt: words } = useWords(visitWords);
  const { words: common } = useReader();
  return (
    <article class="slip">
      <header>
        <p>{visit.agency.name}</p>
        <h2>{words.heading}</h2>
      </header>
      <dl>
        <div>
          <dt>{words.code}</dt>
          <dd>{receipt.code}</dd>
        </div>
        <div>
          <dt>{words.from}</dt>
          <dd>{visit.people.map((one) => one.fullName).join(', ')}</dd>
        </div>
        <div>
          <dt>{words.day}</dt>
          <dd>{sayDay(common, dayOf(visit.receivedAt))}</dd>
        </div>
      </dl>
      <p>{words.papers}:</p>
      <ol class="receipt-papers">
        {receipt.papers.map((paper) => (
          <li key={paper}>{paper}</li>
        ))}
      </ol>
      <div class="receipt-signatures">
        {[words.giver, words.taker].map((who) => (
          <p key={who}>
            <strong>{who}</strong>
            <br />
            {words.sign}
          </p>
        ))}
      </div>
    </article>
  );
}
