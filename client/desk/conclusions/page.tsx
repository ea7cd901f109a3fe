import '../../styles/desk-directives.css';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { Go, usePlace } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { PageHead } from '../ui/page-head.js';
import { conclusionsWords } from '../words/conclusions.js';
import { useWords } from '../words/use-words.js';
import { type ConclusionLine, conclusionsQuery, draftConclusionMutation, type OwedLine } from './documents.js';

export const deskPage: DeskPage = { View: ConclusionsPage };

/** Sessions whose conclusion is owed, and the conclusions there are. */
function ConclusionsPage() {
  const words = useWords(conclusionsWords);
  const { agency } = useDesk();
  const asked = useAsked(conclusionsQuery, { agencyId: agency.id }, { concerns: ['directive', 'session'] });
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <AskedView asked={asked}>
        {({ owedConclusions, staffConclusions }) => (
          <div class="conclusion">
            {owedConclusions && (
              <section aria-labelledby="con-no">
                <h2 id="con-no">{fill(words.owed, { n: owedConclusions.length })}</h2>
                <Owed rows={owedConclusions} />
              </section>
            )}
            <section aria-labelledby="da-co">
              <h2 id="da-co">{words.list}</h2>
              <Known rows={staffConclusions?.nodes ?? []} />
            </section>
          </div>
        )}
      </AskedView>
    </>
  );
}

function Owed({ rows }: { rows: readonly OwedLine[] }) {
  const words = useWords(conclusionsWords);
  const { words: common } = useReader();
  const day = (of: string) => sayDay(common, of, 'dayNumbers');
  const columns: readonly Column<OwedLine>[] = [
    {
      key: 'session',
      head: words.columns.session,
      isHead: true,
      cell: ({ session }) => (
        <Go path={`/buoi/${session.id}`}>
          {day(session.day)}, {session.agency.shortName}
        </Go>
      ),
    },
    {
      key: 'who',
      head: words.columns.who,
      isSpare: true,
      cell: ({ session: { assignedPosition: of } }) => `${of.leader.honorific} ${of.leader.fullName}`,
    },
    {
      key: 'due',
      head: words.columns.due,
      cell: ({ dueDay, isLate }) => (
        <span class={isLate ? 'tag tag-cancelled' : undefined}>
          {day(dueDay)}
          {isLate && `, ${words.late}`}
        </span>
      ),
    },
    { key: 'act', head: words.columns.act, cell: (owed) => <Begin owed={owed} /> },
  ];
  return (
    <DataTable
      caption={words.title}
      columns={columns}
      rows={rows}
      keyOf={({ session }) => session.id}
      empty={<p>{words.owedNone}</p>}
    />
  );
}

function Begin({ owed: { session, conclusion } }: { owed: OwedLine }) {
  const words = useWords(conclusionsWords);
  const { words: common } = useReader();
  const { holds } = useDesk();
  const { go } = usePlace();
  const told = useOutcomeToast();
  const [draft, { isActing }] = useAct(draftConclusionMutation);
  const day = sayDay(common, session.day, 'dayNumbers');
  if (conclusion)
    return (
      <Go path={`/ket-luan/${conclusion.id}`} aria-label={fill(words.goOnOf, { day })}>
        {words.goOn}
      </Go>
    );
  if (!holds('SECRETARY', 'HEAD')) return null;
  const begin = async () => {
    if (isActing) return;
    const signerPositionId = session.assignedPosition.id;
    const subject = fill(words.usualSubject, { day });
    const done = await draft({ input: { sessionId: session.id, subject, signerPositionId } });
    if (told(done, words.begun) && done.kind === 'done') go(`/ket-luan/${done.answer.conclusion.id}`);
  };
  return (
    <button type="button" class="quiet" aria-label={fill(words.beginOf, { day })} onClick={() => void begin()}>
      {words.begin}
    </button>
  );
}

function Known({ rows }: { rows: readonly ConclusionLine[] }) {
  const words = useWords(conclusionsWords);
  const { words: common } = useReader();
  const { go } = usePlace();
  const columns: readonly Column<ConclusionLine>[] = [
    {
      key: 'subject',
      head: words.columns.subject,
      isHead: true,
      cell: ({ id, subject }) => <Go path={`/ket-luan/${id}`}>{subject}</Go>,
    },
    { key: 'number', head: words.columns.number, cell: ({ number }) => number ?? '' },
    {
      key: 'day',
      head: words.columns.day,
      isSpare: true,
      cell: ({ issuedDay }) => (issuedDay ? sayDay(common, issuedDay, 'dayNumbers') : ''),
    },
    {
      key: 'state',
      head: words.columns.state,
      cell: ({ state }) => <span class={state === 'PUBLISHED' ? 'tag tag-free' : 'tag'}>{words.states[state]}</span>,
    },
  ];
  return (
    <DataTable
      caption={words.list}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      onOpen={({ id }) => go(`/ket-luan/${id}`)}
      empty={<p>{words.none}</p>}
    />
  );
}
