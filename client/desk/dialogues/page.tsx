import '../../styles/desk-dialogues.css';
import { useState } from 'preact/hooks';
import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { Go, useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { PageHead } from '../ui/page-head.js';
import { dialoguesWords } from '../words/dialogues.js';
import { useWords } from '../words/use-words.js';
import { CreateDialogue } from './create-dialogue.js';
import { type DialogueLine, dialoguesQuery } from './documents.js';
import { Plans } from './plans.js';
import { Requests } from './requests.js';

export const deskPage: DeskPage = { View: DialoguesPage };

/** The dialogues of a year with their deadlines, the plan they follow, and what voters ask for. */
function DialoguesPage() {
  const words = useWords(dialoguesWords);
  const { agency, holds, now } = useDesk();
  const [search, setSearch] = useSearch();
  const [isCreating, setCreating] = useState(false);
  const year = Number(search.get('nam') ?? dayOf(now()).slice(0, 4));
  const asked = useAsked(dialoguesQuery, { agencyId: agency.id, year }, { concerns: ['dialogue'] });
  const mayKeep = holds('SECRETARY', 'HEAD');
  const go = (to: number) => setSearch({ nam: String(to) });
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <button type="button" class="quiet" onClick={() => go(year - 1)}>
          {words.yearBefore}
        </button>
        <button type="button" class="quiet" onClick={() => go(year + 1)}>
          {words.yearAfter}
        </button>
        {mayKeep && (
          <button type="button" onClick={() => setCreating(true)}>
            {words.create}
          </button>
        )}
      </PageHead>
      <AskedView asked={asked}>
        {(data) => (
          <div class="dialogues-page">
            <section class="panel stack" aria-labelledby="cac-cuoc">
              <h2 id="cac-cuoc">{fill(words.list, { year })}</h2>
              <DialogueTable dialogues={data.deskDialogues ?? []} year={year} />
            </section>
            <Plans
              plans={data.dialoguePlans ?? []}
              above={data.dialoguePlansAbove ?? []}
              year={year}
              mayKeep={mayKeep}
            />
            <Requests requests={data.dialogueRequests ?? []} mayKeep={mayKeep} />
            {isCreating && (
              <CreateDialogue
                year={year}
                plans={data.dialoguePlans ?? []}
                requests={data.dialogueRequests ?? []}
                onClose={() => setCreating(false)}
              />
            )}
          </div>
        )}
      </AskedView>
    </>
  );
}

function DialogueTable({ dialogues, year }: { dialogues: readonly DialogueLine[]; year: number }) {
  const words = useWords(dialoguesWords);
  const { words: common } = useReader();
  const day = (one: string) => sayDay(common, one, 'dayNumbers');
  const deadline = (due: string | null, done: string | null, isLate: boolean) => {
    if (!due) return '';
    if (isLate) return <span class="tag tag-cancelled">{`${words.late}: ${day(due)}`}</span>;
    return done ? fill(words.done, { day: day(done) }) : day(due);
  };
  const columns: readonly Column<DialogueLine>[] = [
    {
      key: 'title',
      head: words.columns.title,
      isHead: true,
      cell: ({ id, title, agency, kind }) => (
        <>
          <Go path={`/doi-thoai/${id}`}>{title}</Go>
          <br />
          <span class="soft">{`${agency.shortName ?? agency.name}. ${words.kinds[kind]}`}</span>
        </>
      ),
    },
    { key: 'state', head: words.columns.state, cell: ({ state }) => words.states[state] },
    { key: 'day', head: words.columns.day, cell: ({ day: on }) => (on ? day(on) : words.noDay) },
    {
      key: 'notice',
      head: words.columns.notice,
      isSpare: true,
      cell: (one) => deadline(one.noticeDueDay, one.announcedDay, one.isNoticeLate),
    },
    {
      key: 'result',
      head: words.columns.result,
      isSpare: true,
      cell: (one) => deadline(one.resultDueDay, one.resultDay, one.isResultLate),
    },
    { key: 'waiting', head: words.columns.waiting, isNumber: true, cell: ({ waitingCount }) => waitingCount || '' },
  ];
  return (
    <DataTable
      caption={fill(words.list, { year })}
      columns={columns}
      rows={dialogues}
      keyOf={({ id }) => id}
      empty={<p>{words.none}</p>}
    />
  );
}
