import '../../styles/desk-visits.css';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage, PageProps } from '../page.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { PageHead } from '../ui/page-head.js';
import { Fact } from '../visits/fact.js';
import { petitionWords } from '../words/petitions.js';
import { useWords } from '../words/use-words.js';
import { type PetitionFile, petitionQuery } from './documents.js';
import { PetitionActs } from './petition-acts.js';

export const deskPage: DeskPage = { View: PetitionPage };

/** One petition: what it says to whoever reads it, what is due, what was done, and what can be done. */
function PetitionPage({ params }: PageProps) {
  const words = useWords(petitionWords);
  // Handlers have a list of their own; the register is not theirs to open.
  const hasRegister = useDesk().holds('RECEPTIONIST', 'SECRETARY', 'HEAD', 'INSPECTOR', 'FRONT_OBSERVER');
  const asked = useAsked(petitionQuery, { id: params.id ?? '' }, { concerns: ['petition', 'case'] });
  return (
    <AskedView asked={asked}>
      {({ petition }) =>
        petition ? (
          <>
            <PageHead title={fill(words.pageTitle, { code: petition.code })} lead={petition.agency.name}>
              <Go class="button quiet" path={hasRegister ? '/don' : '/vu-viec-cua-toi'}>
                {hasRegister ? words.back : words.backMine}
              </Go>
            </PageHead>
            <div class="visit-page">
              <div class="visit-form">
                <PetitionFacts petition={petition} />
                <Deadlines petition={petition} />
                <Steps petition={petition} />
              </div>
              <div class="visit-beside stack">
                <PetitionActs key={petition.version} petition={petition} />
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

interface FileProps {
  petition: PetitionFile;
}

function PetitionFacts({ petition }: FileProps) {
  const words = useWords(petitionWords);
  const { words: common } = useReader();
  const { type, state, caseMatter, visitId } = petition;
  const truth = (known: boolean | null) => (known === null ? null : known ? words.yes : words.no);
  const dated = (day: string | null, more?: string | null) =>
    day && [sayDay(common, day), more].filter(Boolean).join(' · ');
  return (
    <section class="panel stack" aria-labelledby="don">
      <h2 id="don">{words.facts}</h2>
      <dl class="facts">
        <Fact label={words.received}>{dated(petition.receivedDay, words.vias[petition.receivedVia])}</Fact>
        <Fact label={words.standing}>
          {state ? words.states[state] : petition.isOpen ? words.openState : words.closedState}
        </Fact>
        <Fact label={words.type}>{type ? words.types[type] : words.handed}</Fact>
        <Fact label={words.handlers}>{petition.handlers.map(({ fullName }) => fullName).join(', ')}</Fact>
        <Fact label={words.sender}>{[petition.senderName, petition.senderAddress].filter(Boolean).join(' · ')}</Fact>
        <Fact label={words.content}>{petition.content}</Fact>
        <Fact label={words.topic}>{petition.topicName}</Fact>
        <Fact label={words.signatory}>{petition.signatoryKind && words.signatories[petition.signatoryKind]}</Fact>
        <Fact label={words.people}>{petition.peopleCount}</Fact>
        <Fact label={words.incoming}>{petition.incomingNumber}</Fact>
        <Fact label={words.eligible}>{truth(petition.eligible)}</Fact>
        <Fact label={words.within}>{truth(petition.withinJurisdiction)}</Fact>
        <Fact label={words.settlement}>{petition.settlement && words.settlements[petition.settlement]}</Fact>
        <Fact label={words.outcome}>{dated(petition.outcomeDay, petition.outcomeNumber)}</Fact>
        <Fact label={words.forwardedTo}>{petition.forwardedTo}</Fact>
        <Fact label={words.replyReceived}>{dated(petition.replyReceivedDay)}</Fact>
        <Fact label={words.resolved}>{dated(petition.resolvedDay, petition.resolutionNumber)}</Fact>
        <Fact label={words.finding}>{petition.finding && words.findings[petition.finding]}</Fact>
        <Fact label={words.resultTold}>{dated(petition.resultToldDay)}</Fact>
        <Fact label={words.matter}>
          {caseMatter && <Go path={`/vu-viec/${caseMatter.id}`}>{`${caseMatter.code} ${caseMatter.title ?? ''}`}</Go>}
        </Fact>
        <Fact label={words.visit}>{visitId && <Go path={`/luot-tiep/${visitId}`}>{words.visit}</Go>}</Fact>
        <Fact label={words.withdrawals}>
          {petition.withdrawals.length > 0 &&
            petition.withdrawals.map((one) => (
              <div key={`${one.day} ${one.extent}`}>
                {dated(
                  one.day,
                  [words.extents[one.extent], words.contexts[one.context], one.content].filter(Boolean).join(' · '),
                )}
              </div>
            ))}
        </Fact>
      </dl>
    </section>
  );
}

type Due = PetitionFile['deadlines'][number];

function Deadlines({ petition }: FileProps) {
  const words = useWords(petitionWords);
  const { words: common } = useReader();
  const columns: readonly Column<Due>[] = [
    { key: 'kind', head: words.deadline, isHead: true, cell: ({ kind }) => words.deadlineKinds[kind] },
    {
      key: 'due',
      head: words.dueDay,
      cell: ({ dueDay, isLate, isProlonged }) => {
        const said = [sayDay(common, dueDay), isProlonged && words.prolonged, isLate && words.late].filter(Boolean);
        return isLate ? <span class="tag tag-few">{said.join(', ')}</span> : said.join(', ');
      },
    },
    { key: 'met', head: words.metDay, cell: ({ metDay }) => (metDay ? sayDay(common, metDay) : '') },
    { key: 'source', head: words.source, isSpare: true, cell: ({ source }) => source },
  ];
  return (
    <section class="panel stack" aria-labelledby="thoi-han">
      <h2 id="thoi-han">{words.deadlinesTitle}</h2>
      <DataTable
        caption={words.deadlinesTitle}
        columns={columns}
        rows={petition.deadlines}
        keyOf={({ kind }) => kind}
      />
    </section>
  );
}

function Steps({ petition }: FileProps) {
  const words = useWords(petitionWords);
  const { words: common } = useReader();
  if (petition.steps.length === 0) return null;
  const nameOf = (act: string) =>
    words.acts[act as keyof typeof words.acts] ?? words.steps[act as keyof typeof words.steps] ?? act;
  return (
    <section class="panel stack" aria-labelledby="cac-buoc">
      <h2 id="cac-buoc">{words.history}</h2>
      <ul class="lines">
        {petition.steps.map((step) => (
          <li key={`${step.act} ${step.madeAt}`}>
            {[sayDay(common, step.day), nameOf(step.act), step.documentNumber, step.madeBy, step.note]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
