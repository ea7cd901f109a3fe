import '../../styles/desk-visits.css';
import { dayOf, sayDay, sayInstant, timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage, PageProps } from '../page.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { petitionWords } from '../words/petitions.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { type VisitFile, visitQuery } from './documents.js';
import { Fact } from './fact.js';
import { VisitActs } from './visit-acts.js';

export const deskPage: DeskPage = { View: VisitPage };

/** One reception with everything of it, and what is still to be done. */
function VisitPage({ params }: PageProps) {
  const words = useWords(visitWords);
  const { holds } = useDesk();
  const asked = useAsked(visitQuery, { id: params.id ?? '' }, { concerns: ['visit', 'petition', 'case'] });
  return (
    <AskedView asked={asked}>
      {({ visit }) =>
        visit ? (
          <>
            <PageHead title={fill(words.detail.title, { code: visit.code })} lead={visit.agency.name}>
              {visit.status !== 'VOIDED' && holds('RECEPTIONIST', 'SECRETARY') && (
                <Go class="button quiet" path={`/luot-tiep/${visit.id}/sua`}>
                  {words.correct.link}
                </Go>
              )}
              {(visit.receipts.length > 0 || (visit.status !== 'VOIDED' && holds('RECEPTIONIST', 'SECRETARY'))) && (
                <Go class="button quiet" path={`/luot-tiep/${visit.id}/bien-nhan`}>
                  {visit.receipts.length > 0 ? words.receipt.print : words.receipt.feedback.print}
                </Go>
              )}
              <Go class="button quiet" path="/luot-tiep">
                {words.back}
              </Go>
            </PageHead>
            <div class="visit-page">
              <div class="visit-form">
                <VisitFacts visit={visit} />
                <VisitLinks visit={visit} />
                <VisitHistory visit={visit} />
              </div>
              <div class="visit-beside stack">
                <VisitActs visit={visit} />
              </div>
            </div>
          </>
        ) : (
          <p class="notice">{words.notHere}</p>
        )
      }
    </AskedView>
  );
}

function VisitFacts({ visit }: { visit: VisitFile }) {
  const words = useWords(visitWords);
  const { detail } = words;
  const { words: common } = useReader();
  const { receiver, onBehalfOf } = visit;
  const by = [
    words.kinds[visit.kind],
    words.by[visit.receivedBy],
    receiver && `${receiver.leader.fullName}, ${receiver.title}`,
    onBehalfOf && `${words.onBehalfOf} ${onBehalfOf.leader.fullName}`,
  ];
  return (
    <section class="panel stack" aria-labelledby="luot">
      <h2 id="luot">{words.sections.reception}</h2>
      <dl class="facts">
        <Fact label={words.list.when}>{`${sayDay(common, dayOf(visit.receivedAt))}, ${timeOf(visit.receivedAt)}`}</Fact>
        <Fact label={words.list.reception}>{by.filter(Boolean).join(' · ')}</Fact>
        <Fact label={words.list.standing}>
          {visit.status === 'RECEIVED' ? (visit.isClosed ? words.closed : words.open) : words.statuses[visit.status]}
        </Fact>
        <Fact label={words.peopleCount}>
          {visit.isLargeGroup ? `${visit.peopleCount} · ${words.largeGroup}` : visit.peopleCount}
        </Fact>
        <Fact label={detail.people}>
          {visit.people.map((one) => (
            <div key={one.fullName}>
              {[one.fullName, one.phone, one.address, one.maskedIdentityNumber].filter(Boolean).join(' · ')}
            </div>
          ))}
        </Fact>
        <Fact label={words.topic}>{visit.topicName}</Fact>
        <Fact label={words.delegationNumber}>{visit.delegationNumber}</Fact>
        <Fact label={detail.marks}>
          {[visit.needsInterpreter && words.interpreter, visit.isComplex && words.complex].filter(Boolean).join(' · ')}
        </Fact>
        <Fact label={detail.content}>{visit.content}</Fact>
        <Fact label={detail.opinion}>{visit.opinion}</Fact>
        <Fact label={detail.promised}>{visit.promisedDay && sayDay(common, visit.promisedDay)}</Fact>
        <Fact label={detail.refusal}>
          {visit.refusalGround &&
            [words.grounds[visit.refusalGround], visit.refusalExplanation, visit.refusalNumber]
              .filter(Boolean)
              .join(' · ')}
        </Fact>
        <Fact label={detail.replyDue}>
          {visit.replyDueDay && `${sayDay(common, visit.replyDueDay)}${visit.isReplyLate ? ` · ${detail.late}` : ''}`}
        </Fact>
        <Fact label={detail.replied}>
          {visit.repliedDay &&
            visit.replyOutcome &&
            [sayDay(common, visit.repliedDay), words.replies[visit.replyOutcome], visit.replyNumber]
              .filter(Boolean)
              .join(' · ')}
        </Fact>
        <Fact label={detail.typedAt}>{sayInstant(common, visit.createdAt)}</Fact>
      </dl>
    </section>
  );
}

function VisitLinks({ visit }: { visit: VisitFile }) {
  const words = useWords(visitWords);
  const { types } = useWords(petitionWords);
  const { detail } = words;
  const { matters, petitions, receipts } = visit;
  if (matters.length + petitions.length + receipts.length === 0) return null;
  return (
    <section class="panel stack">
      {matters.length > 0 && <h2>{detail.matters}</h2>}
      <ul class="lines">
        {matters.map(({ matter, occurrence }) => (
          <li key={matter.id}>
            <Go path={`/vu-viec/${matter.id}`}>{`${matter.code} ${matter.title ?? ''}`}</Go>
            {` (${words.occurrences[occurrence]})`}
          </li>
        ))}
      </ul>
      {petitions.length > 0 && <h2>{detail.petitions}</h2>}
      <ul class="lines">
        {petitions.map(({ id, code, type }) => (
          <li key={id}>
            <Go path={`/don/${id}`}>{`${code} ${type ? types[type] : ''}`}</Go>
          </li>
        ))}
      </ul>
      {receipts.length > 0 && <h2>{detail.receipts}</h2>}
      <ul class="lines">
        {receipts.map(({ code, papers }) => (
          <li key={code}>{`${code}: ${papers.join('; ')}`}</li>
        ))}
      </ul>
    </section>
  );
}

function VisitHistory({ visit }: { visit: VisitFile }) {
  const words = useWords(visitWords);
  const { words: common } = useReader();
  if (visit.changes.length === 0) return null;
  return (
    <section class="panel stack" aria-labelledby="lich-su">
      <h2 id="lich-su">{words.detail.history}</h2>
      <ul class="lines">
        {visit.changes.map(({ act, madeAt, madeBy, reason }) => (
          <li key={`${act} ${madeAt}`}>
            {[sayInstant(common, madeAt), words.changes[act as keyof typeof words.changes], madeBy, reason]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
