import '../../styles/desk-accounts.css';
import { useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { useShortcut } from '../ui/shortcuts.js';
import { Split } from '../ui/split.js';
import { accountWords } from '../words/accounts.js';
import { useWords } from '../words/use-words.js';
import { peopleQuery, personQuery } from './documents.js';
import { type PeopleFilter, PeopleFilters, roleIn } from './filters.js';
import { NewPerson } from './new-person.js';
import { OneTimeDialog, type OneTimePassword } from './one-time-dialog.js';
import { PeopleTable } from './people-table.js';
import { PersonPanel } from './person-panel.js';

export const deskPage: DeskPage = { View: AccountsPage };

const pageSize = 50;

/** Who works at an agency and below it, and what each may do; for administrators. */
function AccountsPage() {
  const words = useWords(accountWords);
  const { agency } = useDesk();
  const [search, setSearch] = useSearch();
  const [isAdding, setAdding] = useState(false);
  const [oneTime, setOneTime] = useState<OneTimePassword>();
  const chosen = search.get('nguoi') ?? undefined;
  useShortcut({ keys: 'n', says: words.add, run: () => setAdding(true) });
  return (
    <>
      <PageHead title={words.title} lead={fill(words.lead, { agency: agency.name })}>
        <button type="button" onClick={() => setAdding(true)}>
          {words.add}
        </button>
      </PageHead>
      <Split
        label={words.person.label}
        onBack={() => setSearch({ nguoi: null })}
        list={<People chosen={chosen} onOpen={(id) => setSearch({ nguoi: id })} />}
        detail={chosen && <OnePerson id={chosen} onOneTime={setOneTime} />}
      />
      {isAdding && (
        <NewPerson
          onClose={() => setAdding(false)}
          onCreated={(made) => {
            setAdding(false);
            setSearch({ nguoi: made.id });
            setOneTime(made);
          }}
        />
      )}
      {oneTime && <OneTimeDialog {...oneTime} onClose={() => setOneTime(undefined)} />}
    </>
  );
}

function People({ chosen, onOpen }: { chosen: string | undefined; onOpen(id: string): void }) {
  const words = useWords(accountWords);
  const { agency } = useDesk();
  const [search, setSearch] = useSearch();
  const [first, setFirst] = useState(pageSize);
  const filter: PeopleFilter = {
    text: search.get('tim') ?? '',
    role: roleIn(search.get('vai-tro')),
    includeFormer: search.get('ca-cu') === '1',
  };
  const asked = useAsked(
    peopleQuery,
    { ...filter, text: filter.text || null, agencyId: agency.id, first },
    { concerns: ['account'] },
  );
  return (
    <>
      <PeopleFilters
        filter={filter}
        onFilter={({ text, role, includeFormer }) =>
          setSearch({ tim: text || null, 'vai-tro': role ?? null, 'ca-cu': includeFormer ? '1' : null })
        }
      />
      <AskedView asked={asked}>
        {({ staffPeople }) => (
          <>
            <PeopleTable people={staffPeople?.nodes ?? []} chosen={chosen} onOpen={onOpen} />
            {staffPeople?.pageInfo.hasNextPage && first < 100 && (
              <button type="button" class="quiet" onClick={() => setFirst(100)}>
                {words.table.more}
              </button>
            )}
          </>
        )}
      </AskedView>
    </>
  );
}

function OnePerson({ id, onOneTime }: { id: string; onOneTime(made: OneTimePassword): void }) {
  const { table } = useWords(accountWords);
  const asked = useAsked(personQuery, { id }, { concerns: ['account'] });
  return (
    <AskedView asked={asked}>
      {({ staffPerson }) =>
        staffPerson ? (
          <PersonPanel key={id} person={staffPerson} onOneTime={onOneTime} />
        ) : (
          <p class="soft">{table.empty}</p>
        )
      }
    </AskedView>
  );
}
