import '../../styles/desk-visits.css';
import { useState } from 'preact/hooks';
import { SelectField, TextField, Tick } from '../../ui/field.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { EnumOf, VariablesOf } from '../graph.js';
import type { DeskPage } from '../page.js';
import { Go, useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { petitionWords } from '../words/petitions.js';
import { useWords } from '../words/use-words.js';
import { petitionsQuery } from './documents.js';
import { PetitionTable } from './petition-table.js';

export const deskPage: DeskPage = { View: PetitionsPage };

const perPage = 50;

/** The register of petitions: by kind, way, standing and what is due. */
function PetitionsPage() {
  const words = useWords(petitionWords);
  const { agency, holds } = useDesk();
  const [search, setSearch] = useSearch();
  const [sender, setSender] = useState('');
  const asked = useAsked(
    petitionsQuery,
    { filter: filterOf(search, agency.id, sender), first: perPage, after: search.get('sau') || null },
    { concerns: ['petition', 'visit'] },
  );
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        {holds('RECEPTIONIST', 'SECRETARY', 'CASE_HANDLER') && (
          <Go class="button" path="/don/moi">
            {words.register}
          </Go>
        )}
      </PageHead>
      <Filters onSender={setSender} />
      <AskedView asked={asked}>
        {({ petitions }) => (
          <>
            <PetitionTable lines={petitions.nodes} />
            {petitions.pageInfo.hasNextPage && (
              <div class="acts">
                <button
                  type="button"
                  class="quiet"
                  onClick={() => setSearch({ sau: petitions.pageInfo.endCursor ?? null })}
                >
                  {words.more}
                </button>
              </div>
            )}
          </>
        )}
      </AskedView>
    </>
  );
}

type Filter = NonNullable<VariablesOf<typeof petitionsQuery>['filter']>;

/** Names are personal: they never stand in the address. */
function filterOf(search: URLSearchParams, agencyId: string, sender: string): Filter {
  const [type, via, state] = [search.get('loai'), search.get('nguon'), search.get('tinh-trang')];
  return {
    ...{ agencyId, overdue: search.get('han') === '1', unanswered: search.get('tra-loi') === '1' },
    types: type ? [type as EnumOf<'PetitionType'>] : null,
    via: via ? [via as EnumOf<'PetitionVia'>] : null,
    states: state ? [state as EnumOf<'PetitionState'>] : null,
    sender: sender || null,
  };
}

function Filters({ onSender }: { onSender(name: string): void }) {
  const words = useWords(petitionWords);
  const mayName = useDesk().holds('SECRETARY', 'HEAD', 'RECEPTIONIST');
  const [search, setSearch] = useSearch();
  const [typed, setTyped] = useState('');
  const pick = (name: string, label: string, choice: { all: string; from: Readonly<Record<string, string>> }) => (
    <SelectField
      id={name}
      label={label}
      value={search.get(name) ?? ''}
      onPick={(value) => setSearch({ [name]: value || null, sau: null })}
      options={[
        { value: '', text: choice.all },
        ...Object.entries(choice.from).map(([value, text]) => ({ value, text })),
      ]}
    />
  );
  const tick = (name: string, label: string) => (
    <Tick
      id={name}
      label={label}
      checked={search.get(name) === '1'}
      onTick={(isOn) => setSearch({ [name]: isOn ? '1' : null, sau: null })}
    />
  );
  return (
    <search class="filters" aria-label={words.filter}>
      {pick('loai', words.type, { all: words.everyType, from: words.types })}
      {pick('nguon', words.via, { all: words.everyVia, from: words.vias })}
      {pick('tinh-trang', words.standing, { all: words.everyState, from: words.states })}
      {tick('han', words.overdue)}
      {tick('tra-loi', words.unanswered)}
      {mayName && (
        <form
          class="form-row"
          onSubmit={(event) => {
            event.preventDefault();
            onSender(typed.trim());
          }}
        >
          <TextField id="nguoi-gui" label={words.senderFind} value={typed} onType={setTyped} exact />
          <button type="submit" class="quiet">
            {words.find}
          </button>
        </form>
      )}
    </search>
  );
}
