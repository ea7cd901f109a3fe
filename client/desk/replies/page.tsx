import '../../styles/desk-settings.css';
import { useState } from 'preact/hooks';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { AskedView } from '../ui/asked-view.js';
import { useConfirm } from '../ui/confirm.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { PageHead } from '../ui/page-head.js';
import { registrationWords } from '../words/registrations.js';
import { repliesWords } from '../words/replies.js';
import { useWords } from '../words/use-words.js';
import { endReplyMutation, type GroundLine, type ReplyLine, repliesQuery } from './documents.js';
import { WordReply } from './word-reply.js';

export const deskPage: DeskPage = { View: RepliesPage };

/** On what grounds registrations are answered, each with its law, and the replies that stand ready. */
function RepliesPage() {
  const words = useWords(repliesWords);
  const { agency } = useDesk();
  const asked = useAsked(repliesQuery, { agencyId: agency.id }, { concerns: ['registration', 'settings'] });
  const [opened, setOpened] = useState<ReplyLine | 'new'>();
  return (
    <>
      <PageHead title={words.title} lead={fill(words.lead, { agency: agency.name })}>
        <button type="button" onClick={() => setOpened('new')}>
          {words.add}
        </button>
      </PageHead>
      <AskedView asked={asked}>
        {({ triageGrounds, replyTemplates }) => (
          <>
            <Replies replies={replyTemplates ?? []} onOpen={setOpened} />
            {triageGrounds && <Grounds grounds={triageGrounds} />}
            {opened && (
              <WordReply
                key={opened === 'new' ? '' : opened.id}
                reply={opened === 'new' ? undefined : opened}
                grounds={triageGrounds ?? []}
                onClose={() => setOpened(undefined)}
              />
            )}
          </>
        )}
      </AskedView>
    </>
  );
}

function Replies({ replies, onOpen }: { replies: readonly ReplyLine[]; onOpen(reply: ReplyLine): void }) {
  const words = useWords(repliesWords);
  const { acts } = useWords(registrationWords);
  const { agency } = useDesk();
  const { words: common } = useReader();
  const columns: readonly Column<ReplyLine>[] = [
    { key: 'name', head: words.name, isHead: true, cell: ({ name }) => name },
    { key: 'act', head: words.act, cell: ({ act }) => acts[act] },
    {
      key: 'whose',
      head: words.whose,
      cell: ({ agencyId }) =>
        agencyId === agency.id ? (
          <span class="tag tag-free">{words.own}</span>
        ) : (
          <span class="soft">{agencyId === null ? words.standard : words.above}</span>
        ),
    },
    { key: 'since', head: words.since, isSpare: true, cell: ({ effectiveFrom }) => sayDay(common, effectiveFrom) },
    {
      key: 'end',
      head: words.end,
      cell: (reply) => (reply.agencyId === agency.id ? <End reply={reply} /> : null),
    },
  ];
  return (
    <section class="setting-group" aria-labelledby="mau-tra-loi">
      <h2 id="mau-tra-loi">{words.replies}</h2>
      <p class="soft">{words.repliesHint}</p>
      <DataTable
        caption={words.replies}
        columns={columns}
        rows={replies}
        keyOf={({ id }) => id}
        onOpen={onOpen}
        empty={<p>{words.none}</p>}
      />
    </section>
  );
}

function End({ reply }: { reply: ReplyLine }) {
  const words = useWords(repliesWords);
  const confirm = useConfirm();
  const told = useOutcomeToast();
  const [end] = useAct(endReplyMutation);
  const ask = async () => {
    if (await confirm({ title: fill(words.endTitle, { name: reply.name }), text: words.endText, act: words.end }))
      told(await end({ id: reply.id }), words.ended);
  };
  return (
    <button type="button" class="quiet" aria-label={`${words.end}: ${reply.name}`} onClick={() => void ask()}>
      {words.end}
    </button>
  );
}

function Grounds({ grounds }: { grounds: readonly GroundLine[] }) {
  const words = useWords(repliesWords);
  const { acts } = useWords(registrationWords);
  const { words: common } = useReader();
  const columns: readonly Column<GroundLine>[] = [
    { key: 'title', head: words.ground, isHead: true, cell: ({ title }) => title },
    { key: 'acts', head: words.act, cell: (ground) => ground.acts.map((act) => acts[act]).join(', ') },
    { key: 'source', head: words.source, cell: ({ source }) => source },
    { key: 'since', head: words.since, isSpare: true, cell: ({ effectiveFrom }) => sayDay(common, effectiveFrom) },
  ];
  return (
    <section class="setting-group" aria-labelledby="can-cu">
      <h2 id="can-cu">{words.grounds}</h2>
      <p class="soft">{words.groundsHint}</p>
      <DataTable caption={words.grounds} columns={columns} rows={grounds} keyOf={({ id }) => id} />
    </section>
  );
}
