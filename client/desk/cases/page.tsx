import '../../styles/desk-visits.css';
import { useState } from 'preact/hooks';
import { TextField, Tick } from '../../ui/field.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { Go, usePlace, useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { Form, OutcomeNotice } from '../ui/form.js';
import { PageHead } from '../ui/page-head.js';
import { petitionWords } from '../words/petitions.js';
import { useWords } from '../words/use-words.js';
import { type CaseLine, casesQuery, openCaseMutation } from './documents.js';

export const deskPage: DeskPage = { View: CasesPage };

/** Matters with their age: what goes on, since when, at which agencies, and who follows it. */
function CasesPage() {
  const { cases: words, more } = useWords(petitionWords);
  const { agency, holds } = useDesk();
  const { go } = usePlace();
  const [search, setSearch] = useSearch();
  const onlyOpen = search.get('mo') !== '0';
  const filter = { agencyId: agency.id, open: onlyOpen || null };
  const asked = useAsked(casesQuery, { filter, first: 50, after: search.get('sau') || null }, { concerns: ['case'] });
  const columns: readonly Column<CaseLine>[] = [
    { key: 'code', head: words.code, isHead: true, cell: (line) => <Code line={line} /> },
    { key: 'name', head: words.name, cell: ({ title }) => title ?? <span class="soft">{words.hidden}</span> },
    { key: 'age', head: words.age, isNumber: true, cell: ({ ageDays }) => ageDays },
    { key: 'agencies', head: words.agencies, isSpare: true, cell: ({ agencies }) => agencies.join(', ') },
    { key: 'who', head: words.responsible, isSpare: true, cell: ({ responsible }) => responsible ?? '' },
    { key: 'standing', head: words.open, cell: ({ isOpen }) => (isOpen ? words.open : words.closed) },
  ];
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <search class="filters" aria-label={words.onlyOpen}>
        <Tick
          id="mo"
          label={words.onlyOpen}
          checked={onlyOpen}
          onTick={(isOn) => setSearch({ mo: isOn ? null : '0', sau: null })}
        />
      </search>
      <AskedView asked={asked}>
        {({ caseMatters }) => (
          <>
            <DataTable
              caption={words.caption}
              columns={columns}
              rows={caseMatters.nodes}
              keyOf={({ id }) => id}
              onOpen={({ id }) => go(`/vu-viec/${id}`)}
              empty={<p>{words.none}</p>}
            />
            {caseMatters.pageInfo.hasNextPage && (
              <div class="acts">
                <button
                  type="button"
                  class="quiet"
                  onClick={() => setSearch({ sau: caseMatters.pageInfo.endCursor ?? null })}
                >
                  {more}
                </button>
              </div>
            )}
          </>
        )}
      </AskedView>
      {holds('RECEPTIONIST', 'SECRETARY', 'CASE_HANDLER') && <NewCase agencyId={agency.id} />}
    </>
  );
}

function Code({ line: { id, code } }: { line: CaseLine }) {
  return (
    <Go class="register-code" path={`/vu-viec/${id}`}>
      {code}
    </Go>
  );
}

function NewCase({ agencyId }: { agencyId: string }) {
  const { cases: words } = useWords(petitionWords);
  const { go } = usePlace();
  const [title, setTitle] = useState('');
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [open, { isActing }] = useAct(openCaseMutation);
  const send = async () => {
    if (isActing) return;
    const done = await open({ input: { agencyId, title } });
    setOutcome(done);
    if (done.kind === 'done') go(`/vu-viec/${done.answer.matter.id}`);
  };
  return (
    <details class="panel">
      <summary>{words.newCase}</summary>
      <Form onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <TextField id="ten-vu-viec" label={words.name} value={title} onType={setTitle} required />
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.openCase}
          </button>
        </div>
      </Form>
    </details>
  );
}
