import '../../styles/desk-visits.css';
import { Tick } from '../../ui/field.js';
import { dayOf, sayDay, timeOf } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { Go, usePlace, useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { InputField } from '../ui/input-field.js';
import { PageHead } from '../ui/page-head.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { type VisitLine, visitsQuery } from './documents.js';

export const deskPage: DeskPage = { View: VisitsPage };

const perPage = 50;

/** Receptions as they were, the latest first; a leader sees their own. */
function VisitsPage() {
  const words = useWords(visitWords);
  const { agency, holds } = useDesk();
  const [search, setSearch] = useSearch();
  const given = (name: string) => search.get(name) ?? '';
  const isDesk = holds('RECEPTIONIST', 'SECRETARY', 'HEAD');
  const filter = {
    ...{ agencyId: isDesk ? agency.id : null, fromDay: given('tu') || null, toDay: given('den') || null },
    openOnly: given('mo') === '1',
  };
  const asked = useAsked(
    visitsQuery,
    { filter, first: perPage, after: given('sau') || null },
    { concerns: ['visit', 'case'] },
  );
  return (
    <>
      <PageHead title={words.listTitle} lead={words.listLead}>
        {holds('RECEPTIONIST', 'SECRETARY') && (
          <Go class="button" path="/tiep">
            {words.record}
          </Go>
        )}
      </PageHead>
      <VisitFilters />
      <AskedView asked={asked}>
        {({ visits }) => (
          <>
            <VisitsTable lines={visits.nodes} />
            {visits.pageInfo.hasNextPage && (
              <div class="acts">
                <button
                  type="button"
                  class="quiet"
                  onClick={() => setSearch({ sau: visits.pageInfo.endCursor ?? null })}
                >
                  {words.list.more}
                </button>
              </div>
            )}
          </>
        )}
      </AskedView>
    </>
  );
}

/** Days, and whether only what is not closed. */
function VisitFilters() {
  const words = useWords(visitWords);
  const [search, setSearch] = useSearch();
  const given = (name: string) => search.get(name) ?? '';
  return (
    <search class="filters" aria-label={words.list.filter}>
      <InputField
        id="tu"
        type="date"
        label={words.list.from}
        value={given('tu')}
        onType={(tu) => setSearch({ tu, sau: null })}
      />
      <InputField
        id="den"
        type="date"
        label={words.list.to}
        value={given('den')}
        onType={(den) => setSearch({ den, sau: null })}
      />
      <Tick
        id="mo"
        label={words.list.openOnly}
        checked={given('mo') === '1'}
        onTick={(isOn) => setSearch({ mo: isOn ? '1' : null, sau: null })}
      />
    </search>
  );
}

function VisitsTable({ lines }: { lines: readonly VisitLine[] }) {
  const words = useWords(visitWords);
  const { words: common } = useReader();
  const { go } = usePlace();
  const columns: readonly Column<VisitLine>[] = [
    {
      key: 'code',
      head: words.list.code,
      isHead: true,
      cell: ({ id, code, agency }) => (
        <>
          <Go path={`/luot-tiep/${id}`}>{code}</Go>
          <br />
          <span class="soft">{agency.shortName}</span>
        </>
      ),
    },
    {
      key: 'when',
      head: words.list.when,
      cell: ({ receivedAt }) => `${sayDay(common, dayOf(receivedAt))}, ${timeOf(receivedAt)}`,
    },
    { key: 'who', head: words.list.who, cell: ({ people }) => people.map(({ fullName }) => fullName).join(', ') },
    {
      key: 'people',
      head: words.list.people,
      isNumber: true,
      cell: ({ peopleCount, isLargeGroup }) =>
        isLargeGroup ? <span class="tag tag-few">{peopleCount}</span> : peopleCount,
    },
    {
      key: 'reception',
      head: words.list.reception,
      isSpare: true,
      cell: ({ kind, receivedBy, receiver }) =>
        [words.kinds[kind], receivedBy === 'DELEGATE' ? words.by.DELEGATE : null, receiver?.leader.fullName]
          .filter(Boolean)
          .join(' · '),
    },
    { key: 'standing', head: words.list.standing, cell: (line) => <Standing line={line} /> },
  ];
  return (
    <DataTable
      caption={words.list.caption}
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
      onOpen={({ id }) => go(`/luot-tiep/${id}`)}
      empty={<p>{words.list.none}</p>}
    />
  );
}

function Standing({ line }: { line: VisitLine }) {
  const words = useWords(visitWords);
  if (line.status !== 'RECEIVED') return <span class="tag tag-cancelled">{words.statuses[line.status]}</span>;
  if (line.isReplyLate && !line.repliedDay)
    return <span class="tag tag-few">{`${words.detail.replyDue}: ${words.detail.late}`}</span>;
  return <span class="tag">{line.isClosed ? words.closed : words.open}</span>;
}
