import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useSearch } from '../shell/route.js';
import { Dialog } from '../ui/dialog.js';
import { Form, useProblems } from '../ui/form.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { useToast } from '../ui/toasts.js';
import { registrationWords } from '../words/registrations.js';
import { savedFilterWords } from '../words/saved-filters.js';
import { useWords } from '../words/use-words.js';
import { dropFilterMutation, savedFiltersQuery, saveFilterMutation } from './documents.js';

interface SavedFiltersProps {
  /** The list, by its path. */
  list: string;
  /** Names of its filters in the address. */
  keys: readonly string[];
}

/** Filters somebody comes back to, kept for them alone on whatever device they sign in. */
export function SavedFilters({ list, keys }: SavedFiltersProps) {
  const { filters } = useWords(registrationWords);
  const [search, setSearch] = useSearch();
  const { data, again } = useAsked(savedFiltersQuery, { list }, { concerns: [] });
  const saved = data?.savedFilters ?? [];
  const [isNaming, setNaming] = useState(false);
  const told = useOutcomeToast();
  const [drop] = useAct(dropFilterMutation);
  const now = partsOf(search, keys);
  const chosen = saved.find(({ parts }) => partsOf(new URLSearchParams(parts), keys) === now);
  const pick = (id: string) => {
    const parts = new URLSearchParams(saved.find((one) => one.id === id)?.parts ?? '');
    setSearch({ ma: null, ...Object.fromEntries(keys.map((key) => [key, parts.get(key)])) });
  };
  const forget = async () => {
    if (chosen && told(await drop({ id: chosen.id }), fill(filters.dropped, { name: chosen.name }))) await again();
  };
  return (
    <>
      {saved.length > 0 && (
        <SelectField
          id="loc-da-luu"
          label={filters.saved}
          value={chosen?.id ?? ''}
          onPick={pick}
          options={[{ value: '', text: filters.none }, ...saved.map(({ id, name }) => ({ value: id, text: name }))]}
        />
      )}
      {chosen ? (
        <button type="button" class="bare" onClick={() => void forget()}>
          {filters.drop}
        </button>
      ) : (
        now !== '' && (
          <button type="button" class="bare" onClick={() => setNaming(true)}>
            {filters.save}
          </button>
        )
      )}
      {isNaming && (
        <Naming
          list={list}
          parts={now}
          onClose={() => setNaming(false)}
          onSaved={async () => {
            setNaming(false);
            await again();
          }}
        />
      )}
    </>
  );
}

interface NamingProps {
  list: string;
  parts: string;
  onClose(): void;
  onSaved(): void;
}

function Naming({ list, parts, onClose, onSaved }: NamingProps) {
  const { filters } = useWords(registrationWords);
  const { needName } = useWords(savedFilterWords);
  const toast = useToast();
  const [name, setName] = useState('');
  const problems = useProblems();
  const [keep, { isActing }] = useAct(saveFilterMutation);
  const save = async () => {
    const given = name.trim();
    if (isActing || problems.show(given ? [] : [{ field: 'name', text: needName }])) return;
    const outcome = await keep({ input: { list, name: given, parts } });
    if (outcome.kind === 'refused') problems.show(outcome.problems);
    if (outcome.kind !== 'done') return;
    toast({ text: fill(filters.savedToast, { name: given }) });
    onSaved();
  };
  return (
    <Dialog title={filters.saveTitle} onClose={onClose}>
      <Form problems={problems} onSubmit={() => void save()} idOf={() => 'ten-bo-loc'}>
        <TextField
          id="ten-bo-loc"
          label={filters.name}
          hint={filters.saveHint}
          value={name}
          onType={(typed) => {
            problems.cure('name');
            setName(typed);
          }}
          error={problems.at('name')}
          required
        />
        <button type="submit">{filters.save}</button>
      </Form>
    </Dialog>
  );
}

/** The filters of an address, always in the same order. */
function partsOf(search: URLSearchParams, keys: readonly string[]): string {
  const parts = keys.flatMap((key) => {
    const value = search.get(key);
    return value ? [[key, value]] : [];
  });
  return new URLSearchParams(parts).toString();
}
