import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { useDesk } from '../desk.js';
import { useSearch } from '../shell/route.js';
import { Dialog } from '../ui/dialog.js';
import { Form, useProblems } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { filterKeys } from './model.js';
import { readSaved, type SavedFilter, writeSaved } from './saved.js';

/** Filters somebody comes back to, kept on this device for whoever is signed in. */
export function SavedFilters() {
  const { filters } = useWords(registrationWords);
  const { me } = useDesk();
  const [search, setSearch] = useSearch();
  const [saved, setSaved] = useState(() => readSaved(me.username));
  const [isNaming, setNaming] = useState(false);
  const now = partsOf(search);
  const chosen = saved.find(({ parts }) => parts === now);
  const put = (next: readonly SavedFilter[]) => {
    writeSaved(me.username, next);
    setSaved(next);
  };
  const pick = (name: string) => {
    const parts = new URLSearchParams(saved.find((one) => one.name === name)?.parts ?? '');
    setSearch({ ma: null, ...Object.fromEntries(filterKeys.map((key) => [key, parts.get(key)])) });
  };
  return (
    <>
      {saved.length > 0 && (
        <SelectField
          id="loc-da-luu"
          label={filters.saved}
          value={chosen?.name ?? ''}
          onPick={pick}
          options={[{ value: '', text: filters.none }, ...saved.map(({ name }) => ({ value: name, text: name }))]}
        />
      )}
      {chosen ? (
        <button type="button" class="bare" onClick={() => put(saved.filter((one) => one !== chosen))}>
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
          onClose={() => setNaming(false)}
          onNamed={(name) => {
            put([...saved.filter((one) => one.name !== name), { name, parts: now }]);
            setNaming(false);
          }}
        />
      )}
    </>
  );
}

function Naming({ onClose, onNamed }: { onClose(): void; onNamed(name: string): void }) {
  const { filters, required } = useWords(registrationWords);
  const toast = useToast();
  const [name, setName] = useState('');
  const problems = useProblems();
  const save = () => {
    const given = name.trim();
    if (problems.show(given ? [] : [{ field: 'ten-bo-loc', text: required }])) return;
    onNamed(given);
    toast({ text: fill(filters.savedToast, { name: given }) });
  };
  const type = (typed: string) => {
    problems.cure('ten-bo-loc');
    setName(typed);
  };
  return (
    <Dialog title={filters.saveTitle} onClose={onClose}>
      <Form problems={problems} onSubmit={save}>
        <TextField
          id="ten-bo-loc"
          label={filters.name}
          hint={filters.saveHint}
          value={name}
          onType={type}
          error={problems.at('ten-bo-loc')}
          required
        />
        <button type="submit">{filters.save}</button>
      </Form>
    </Dialog>
  );
}

/** The filters of an address, always in the same order. */
function partsOf(search: URLSearchParams): string {
  const parts = filterKeys.flatMap((key) => {
    const value = search.get(key);
    return value ? [[key, value]] : [];
  });
  return new URLSearchParams(parts).toString();
}
