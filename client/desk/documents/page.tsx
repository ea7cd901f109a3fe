import '../../styles/desk-directives.css';
import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { ActForm } from '../directives/act-form.js';
import type { EnumOf } from '../graph.js';
import type { DeskPage } from '../page.js';
import { useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { PageHead } from '../ui/page-head.js';
import { papersWords } from '../words/papers.js';
import { useWords } from '../words/use-words.js';
import { type DocumentLine, officialDocumentsQuery, registerDocumentMutation } from './documents.js';

export const deskPage: DeskPage = { View: DocumentsPage };

/** The papers an agency keeps and those above it, found by a number in any spelling. */
function DocumentsPage() {
  const { documents: words } = useWords(papersWords);
  const { agency, holds } = useDesk();
  const [search, setSearch] = useSearch();
  const text = search.get('tim') ?? '';
  const asked = useAsked(officialDocumentsQuery, { agencyId: agency.id, text }, { concerns: ['directive'] });
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <search class="filters">
        <TextField id="tim" label={words.search} value={text} exact onType={(tim) => setSearch({ tim: tim || null })} />
      </search>
      <AskedView asked={asked}>
        {({ officialDocuments }) => <DocumentsTable rows={officialDocuments?.nodes ?? []} />}
      </AskedView>
      {holds('SECRETARY', 'HEAD') && <Register />}
    </>
  );
}

function DocumentsTable({ rows }: { rows: readonly DocumentLine[] }) {
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
    { key: 'subject', head: words.subject, cell: ({ title, link }) => (link ? <a href={link}>{title}</a> : title) },
    { key: 'issuer', head: words.issuer, isSpare: true, cell: ({ issuer }) => issuer },
    { key: 'day', head: words.day, cell: ({ issuedDay }) => sayDay(common, issuedDay, 'dayNumbers') },
    { key: 'kind', head: words.kind, isSpare: true, cell: ({ kind }) => kinds[kind] },
  ];
  return (
    <DataTable caption={words.list} columns={columns} rows={rows} keyOf={({ id }) => id} empty={<p>{words.none}</p>} />
  );
}

function Register() {
  const { documents: words, kinds, saved, save } = useWords(papersWords);
  const { agency } = useDesk();
  const [kind, setKind] = useState<EnumOf<'DocumentKind'>>('PLAN');
  const [register] = useAct(registerDocumentMutation);
  return (
    <div class="give-directive">
      <SelectField
        id="kind"
        label={words.kind}
        value={kind}
        onPick={(value) => setKind(value as EnumOf<'DocumentKind'>)}
        options={Object.entries(kinds).map(([value, text]) => ({ value, text }))}
      />
      <ActForm
        id="van-ban"
        title={words.add}
        fields={[
          { name: 'number', label: words.number },
          { name: 'otherSpellings', label: words.otherSpellings },
          { name: 'title', label: words.subject, rows: 2 },
          { name: 'issuer', label: words.issuer },
          { name: 'issuedDay', label: words.day, isDay: true },
          { name: 'link', label: words.link },
        ]}
        buttons={[
          {
            label: save,
            act: ({ number = '', title = '', issuer = '', issuedDay, otherSpellings, link }) => {
              const others = (otherSpellings ?? '').split(';').filter((one) => one.trim() !== '');
              const of = { agencyId: agency.id, kind, issuedDay: issuedDay || '1970-01-01', link: link || null };
              return register({ input: { ...of, number, title, issuer, otherSpellings: others } });
            },
          },
        ]}
        done={saved}
      />
    </div>
  );
}
