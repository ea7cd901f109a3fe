import '../../styles/desk-visits.css';
import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage, PageProps } from '../page.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { PageHead } from '../ui/page-head.js';
import { Fact } from '../visits/fact.js';
import { petitionWords } from '../words/petitions.js';
import { useWords } from '../words/use-words.js';
import { AnswerForm } from './answer-form.js';
import { type CaseFile, caseFileQuery, editCaseMutation } from './documents.js';
import { Groups } from './groups-part.js';

export const deskPage: DeskPage = { View: CaseFilePage };

/** The file of a matter: every visit, petition and answer of it that one may read, across agencies. */
function CaseFilePage({ params }: PageProps) {
  const { cases: words } = useWords(petitionWords);
  const asked = useAsked(caseFileQuery, { id: params.id ?? '' }, { concerns: ['case', 'visit', 'petition'] });
  return (
    <AskedView asked={asked}>
      {({ caseFile }) =>
        caseFile ? (
          <>
            <PageHead
              title={caseFile.matter.title ?? fill(words.pageTitle, { code: caseFile.matter.code })}
              lead={`${caseFile.matter.code} · ${caseFile.matter.agencies.join(', ')}`}
            >
              <CloseButton file={caseFile} />
              <Go class="button quiet" path="/vu-viec">
                {words.back}
              </Go>
            </PageHead>
            <div class="visit-form">
              <MatterFacts file={caseFile} />
              <Groups file={caseFile} />
              <Visits file={caseFile} />
              <Petitions file={caseFile} />
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
  file: CaseFile;
}

function CloseButton({ file: { matter } }: FileProps) {
  const { cases: words } = useWords(petitionWords);
  const { holds } = useDesk();
  const told = useOutcomeToast();
  const [edit, { isActing }] = useAct(editCaseMutation);
  if (!holds('RECEPTIONIST', 'SECRETARY', 'CASE_HANDLER') || matter.title === null) return null;
  const { id, version: expectedVersion, isOpen } = matter;
  return (
    <button
      type="button"
      class="quiet"
      aria-disabled={isActing || undefined}
      onClick={async () =>
        isActing || told(await edit({ input: { id, expectedVersion, open: !isOpen } }), words.changed)
      }
    >
      {isOpen ? words.closeIt : words.reopen}
    </button>
  );
}

function MatterFacts({ file }: FileProps) {
  const { cases: words, topic } = useWords(petitionWords);
  const { words: common } = useReader();
  const { holds } = useDesk();
  const { matter } = file;
  return (
    <section class="panel stack" aria-labelledby="vu-viec">
      <h2 id="vu-viec">{words.answers}</h2>
      <dl class="facts">
        <Fact
          label={words.opened}
        >{`${sayDay(common, matter.openedDay)} · ${fill(words.days, { n: matter.ageDays })}`}</Fact>
        <Fact label={topic}>{matter.topicName}</Fact>
        <Fact label={words.responsible}>{matter.responsible}</Fact>
        <Fact label={words.duplicateOf}>
          {matter.duplicateOf && <Go path={`/vu-viec/${matter.duplicateOf.id}`}>{matter.duplicateOf.code}</Go>}
        </Fact>
      </dl>
      {matter.answers.length === 0 && <p class="soft">{words.noAnswers}</p>}
      <ul class="lines">
        {matter.answers.map((answer) => (
          <li key={answer.id}>
            {[`${answer.documentNumber}, ${sayDay(common, answer.day)}`, answer.bodyName, answer.isFinal && words.final]
              .filter(Boolean)
              .join(' · ')}
            {answer.summary && <p class="soft">{answer.summary}</p>}
          </li>
        ))}
      </ul>
      {matter.title !== null && holds('RECEPTIONIST', 'SECRETARY', 'CASE_HANDLER') && (
        <AnswerForm caseMatterId={matter.id} />
      )}
    </section>
  );
}

function Visits({ file: { visits } }: FileProps) {
  const { cases: words } = useWords(petitionWords);
  const { words: common } = useReader();
  return (
    <section class="panel stack" aria-labelledby="cac-luot">
      <h2 id="cac-luot">{words.visits}</h2>
      {visits.length === 0 && <p class="soft">{words.noVisits}</p>}
      <ul class="lines">
        {visits.map((visit) => (
          <li key={visit.id}>
            <Go path={`/luot-tiep/${visit.id}`}>{`${visit.code}, ${sayDay(common, dayOf(visit.receivedAt))}`}</Go>
            {` · ${visit.agency.shortName} · ${visit.people.map(({ fullName }) => fullName).join(', ')}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Petitions({ file: { petitions } }: FileProps) {
  const { cases: words, types, states, handed } = useWords(petitionWords);
  const { words: common } = useReader();
  return (
    <section class="panel stack" aria-labelledby="cac-don">
      <h2 id="cac-don">{words.petitions}</h2>
      {petitions.length === 0 && <p class="soft">{words.noPetitions}</p>}
      <ul class="lines">
        {petitions.map(({ id, code, receivedDay, type, state, agency }) => (
          <li key={id}>
            <Go path={`/don/${id}`}>{`${code}, ${sayDay(common, receivedDay)}`}</Go>
            {` · ${agency.shortName} · ${type ? types[type] : handed}${state ? ` · ${states[state]}` : ''}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
