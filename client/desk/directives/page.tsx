import '../../styles/desk-directives.css';
import { SelectField } from '../../ui/field.js';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { EnumOf } from '../graph.js';
import type { DeskPage } from '../page.js';
import { Go, usePlace, useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { PageHead } from '../ui/page-head.js';
import { directivesWords } from '../words/directives.js';
import { useWords } from '../words/use-words.js';
import { type DirectiveLine, directivesQuery } from './documents.js';
import { GiveDirective } from './give-directive.js';
import { StandingTag } from './standing-tag.js';

export const deskPage: DeskPage = { View: DirectivesPage };

type Standing = EnumOf<'DirectiveStanding'>;

const sides = { given: 'GIVEN', owed: 'OWED' } as const;
const pending: Standing[] = ['PENDING', 'OVERDUE'];

/** What was directed by an agency or to it, the most pressing first. */
function DirectivesPage() {
  const words = useWords(directivesWords);
  const { agency, holds } = useDesk();
  const [search, setSearch] = useSearch();
  const side = search.get('vai-tro') === 'given' || search.get('vai-tro') === 'owed' ? search.get('vai-tro') : null;
  const standing = search.get('tinh-trang') ?? 'pending';
  const after = search.get('sau');
  const variables = {
    agencyId: agency.id,
    side: side ? sides[side as keyof typeof sides] : null,
    standings: standing === 'all' ? null : standing === 'pending' ? pending : [standing as Standing],
    after,
  };
  const asked = useAsked(directivesQuery, variables, { concerns: ['directive'] });
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Filters side={side} standing={standing} />
      <AskedView asked={asked}>
        {({ staffDirectives }) => (
          <>
            <DirectivesTable rows={staffDirectives?.nodes ?? []} />
            <p class="acts">
              {after && (
                <button type="button" class="quiet" onClick={() => setSearch({ sau: null })}>
                  {words.first}
                </button>
              )}
              {staffDirectives?.pageInfo.hasNextPage && (
                <button
                  type="button"
                  class="quiet"
                  onClick={() => setSearch({ sau: staffDirectives.pageInfo.endCursor })}
                >
                  {words.more}
                </button>
              )}
            </p>
          </>
        )}
      </AskedView>
      {holds('SECRETARY', 'HEAD') && <GiveDirective />}
    </>
  );
}

function Filters({ side, standing }: { side: string | null; standing: string }) {
  const { filters, standings } = useWords(directivesWords);
  const [, setSearch] = useSearch();
  return (
    <search class="filters" aria-label={filters.label}>
      <SelectField
        id="vai-tro"
        label={filters.side}
        value={side ?? ''}
        onPick={(value) => setSearch({ 'vai-tro': value || null, sau: null })}
        options={[
          { value: '', text: filters.either },
          { value: 'given', text: filters.given },
          { value: 'owed', text: filters.owed },
        ]}
      />
      <SelectField
        id="tinh-trang"
        label={filters.standing}
        value={standing}
        onPick={(value) => setSearch({ 'tinh-trang': value === 'pending' ? null : value, sau: null })}
        options={[
          { value: 'pending', text: filters.pending },
          { value: 'all', text: filters.all },
          ...Object.entries(standings).map(([value, text]) => ({ value, text })),
        ]}
      />
    </search>
  );
}

function DirectivesTable({ rows }: { rows: readonly DirectiveLine[] }) {
  const words = useWords(directivesWords);
  const { words: common } = useReader();
  const { go } = usePlace();
  const columns: readonly Column<DirectiveLine>[] = [
    {
      key: 'what',
      head: words.columns.what,
      isHead: true,
      cell: ({ id, publicText }) => <Go path={`/chi-dao/${id}`}>{publicText}</Go>,
    },
    { key: 'owner', head: words.columns.owner, cell: ({ owner }) => owner.shortName },
    { key: 'giver', head: words.columns.giver, isSpare: true, cell: ({ agency }) => agency.shortName },
    { key: 'due', head: words.columns.due, cell: ({ dueDay }) => sayDay(common, dueDay, 'dayNumbers') },
    { key: 'standing', head: words.columns.standing, cell: (one) => <StandingTag directive={one} /> },
  ];
  return (
    <DataTable
      caption={fill(words.list, {})}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      onOpen={({ id }) => go(`/chi-dao/${id}`)}
      empty={<p>{words.none}</p>}
    />
  );
}
