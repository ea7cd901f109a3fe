import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { feedbackSlipQuery, type VisitFile } from './documents.js';

/** The code to say at home how it was: it names nobody. Nothing for a visit that has none. */
export function FeedbackSlip({ visit }: { visit: VisitFile }) {
  const { receipt: words } = useWords(visitWords);
  const { words: common } = useReader();
  const asked = useAsked(feedbackSlipQuery, { visitId: visit.id, origin: location.origin }, { concerns: ['visit'] });
  const slip = asked.data?.feedbackSlip;
  if (!slip) return null;
  return (
    <article class="slip slip-feedback" aria-labelledby="phieu-gop-y">
      <header>
        <p>{visit.agency.name}</p>
        <h2 id="phieu-gop-y">{words.feedback.heading}</h2>
      </header>
      <div class="slip-feedback-code">
        <img src={asImage(slip.qr)} alt={words.feedback.qr} width="140" height="140" />
        <div>
          <p>{fill(words.feedback.lead, { day: sayDay(common, dayOf(visit.receivedAt)) })}</p>
          <p>
            {words.feedback.code} <strong class="number">{slip.code}</strong>
          </p>
          <p>{fill(words.feedback.where, { address: slip.address.replace(/#.*$/, '') })}</p>
          <p class="soft">{words.feedback.past}</p>
        </div>
      </div>
    </article>
  );
}

const asImage = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
