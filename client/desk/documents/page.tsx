import '../../styles/desk-directives.css';
import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { PaperAct } from '../papers/paper-act.js';
import { useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { PageHead } from '../ui/page-head.js';
import { Split } from '../ui/split.js';
import { papersWords } from '../words/papers.js';
import { useWords } from '../words/use-words.js';
import { type DocumentLine, officialDocumentsQuery, registerDocumentMutation } from './documents.js';
import { documentFields, documentInput } from './fields.js';
import { OneDocument } from './one-document.js';

export const deskPage: DeskPage = { View: DocumentsPage };

/** The papers an agency keeps and those above it, found by a number in any spelling; each with what it says, and its corrections. */
function DocumentsPage() {
  const papers = useWords(papersWords);
  const { documents: words, save, saved } = papers;
  const { agency, holds } = useDesk();
  const [search, setSearch] = useSearch();
  const [chosen, choose] = useState<string>();
  const text = search.get('tim') ?? '';
  const asked = useAsked(officialDocumentsQuery, { agencyId: agency.id, text }, { concerns: ['directive'] });
  const all = useAsked(officialDocumentsQuery, { agencyId: agency.id, text: '' }, { concerns: ['directive'] });
  const [register] = useAct(registerDocumentMutation);
  const rows = asked.data?.officialDocuments?.nodes ?? [];
  // What a paper replaces is chosen among all of them, whatever is searched for.
  const others = all.data?.officialDocuments?.nodes ?? [];
  const open = rows.find(({ id }) => id === chosen);
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        {holds('SECRETARY', 'HEAD') && (
          <PaperAct
            {...{ isMain: true, label: words.add, title: words.add, id: 'van-ban', act: save, done: saved }}
            fields={documentFields(papers, others)}
            first={{ kind: 'PLAN' }}
            send={(typed) => register({ input: { agencyId: agency.id, ...documentInput(typed) } })}
            again={asked.again}
          />
        )}
      </PageHead>
      <search class="filters">
        <TextField id="tim" label={words.search} value={text} exact onType={(tim) => setSearch({ tim: tim || null })} />
      </search>
      <AskedView asked={asked}>
        {() => (
          <Split
            list={<DocumentsTable rows={rows} chosen={chosen} onOpen={({ id }) => choose(id)} />}
            detail={open && <OneDocument key={open.id} document={open} others={others} again={asked.again} />}
            label={open ? fill(words.one, { number: open.number }) : words.title}
            onBack={() => choose(undefined)}
          />
        )}
      </AskedView>
    </>
  );
}

interface DocumentsTableProps {
  rows: readonly DocumentLine[];
  chosen: string | undefined;
  onOpen(row: DocumentLine): void;
}

function DocumentsTable({ rows, chosen, onOpen }: DocumentsTableProps) {
  const { documents: words, kinds } = useWords(papersWords);
  const { words: common } = useReader();
  const columns: readonly Column<DocumentLine>[] = [
    {
      key: 'number',
      head: words.number,
      isHead: true,
      cell: ({ number, otherSpellings }) => (
        <>
          {number}
          {otherSpellings.length > 0 && (
            <span class="soft"> ({fill(words.others, { list: otherSpellings.join('; ') })})</span>
          )}
        </>
      ),
    },
    {
      key: 'subject',
      head: words.subject,
      cell: ({ title, replacedBy }) => (
        <>
          {title} {replacedBy.length > 0 && <span class="tag tag-moved">{words.isReplaced}</span>}
        </>
      ),
    },
    { key: 'issuer', head: words.issuer, isSpare: true, cell: ({ issuer }) => issuer },
    { key: 'day', head: words.day, cell: ({ issuedDay }) => sayDay(common, issuedDay, 'dayNumbers') },
    { key: 'kind', head: words.kind, isSpare: true, cell: ({ kind }) => kinds[kind] },
  ];
  return (
    <DataTable
      {...{ caption: words.list, columns, rows, chosen, onOpen }}
      keyOf={({ id }) => id}
      empty={<p>{words.none}</p>}
    />
  );
}
