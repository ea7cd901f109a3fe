import { useEffect, useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { dayOf } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { SavedFilters } from '../saved-filters/saved-filters.js';
import { useSearch } from '../shell/route.js';
import { useShortcut } from '../ui/shortcuts.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { sessionsQuery } from './documents.js';
import { everySession, filterKeys } from './model.js';
import { saySession } from './say.js';
import { useTopics } from './use-topics.js';

const restMs = 250;
const searchId = 'tim-dang-ky';

interface FilterBarProps {
  text: string;
  onText(text: string): void;
}

/** What the list shows. Typing is looked up when the hands rest. */
export function FilterBar({ text, onText }: FilterBarProps) {
  const { filters, channels, questions, keys } = useWords(registrationWords);
  const [search, setSearch] = useSearch();
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onText(typed), restMs);
    return () => clearTimeout(timer);
  }, [typed, text, onText]);
  const { offered, older } = useTopics();
  const topics = Object.fromEntries([...offered, ...older].map(({ value, text: name }) => [value, name]));
  useShortcut({ keys: '/', says: keys.search, run: () => document.getElementById(searchId)?.focus() });
  const isFiltered = typed !== '' || filterKeys.some((key) => key !== 'nhom' && search.has(key));
  const clear = () => {
    setTyped('');
    onText('');
    setSearch(Object.fromEntries(filterKeys.filter((key) => key !== 'nhom').map((key) => [key, null])));
  };
  return (
    <search class="filters" aria-label={filters.label}>
      <TextField id={searchId} label={filters.text} value={typed} onType={setTyped} exact autocomplete="off" />
      <SessionFilter />
      <OneOf name="linh-vuc" label={filters.topic} every={filters.allTopics} options={topics} />
      <OneOf name="kenh" label={filters.channel} every={filters.allChannels} options={channels} />
      <OneOf name="hoi" label={filters.question} every={filters.allQuestions} options={questions} />
      <SavedFilters list="dang-ky" keys={filterKeys} />
      {isFiltered && (
        <button type="button" class="bare" onClick={clear}>
          {filters.clear}
        </button>
      )}
    </search>
  );
}

interface OneOfProps {
  /** In the address. */
  name: string;
  label: string;
  every: string;
  options: Readonly<Record<string, string>>;
}

function OneOf({ name, label, every, options }: OneOfProps) {
  const [search, setSearch] = useSearch();
  return (
    <SelectField
      id={`loc-${name}`}
      label={label}
      value={search.get(name) ?? ''}
      onPick={(value) => setSearch({ [name]: value || null })}
      options={[{ value: '', text: every }, ...Object.entries(options).map(([value, text]) => ({ value, text }))]}
    />
  );
}

/** Sessions from today on, one of them, or all; one that is over stays named while it is the one that is looked at. */
function SessionFilter() {
  const { filters } = useWords(registrationWords);
  const reader = useReader();
  const { agency, now } = useDesk();
  const [search] = useSearch();
  const asked = useAsked(sessionsQuery, { agencyId: agency.id, fromDay: dayOf(now()) }, { concerns: ['session'] });
  const sessions = asked.data?.staffSessions?.nodes ?? [];
  const chosen = search.get('buoi');
  const isElsewhere = chosen && chosen !== everySession && !sessions.some(({ id }) => id === chosen);
  const options = {
    [everySession]: filters.allSessions,
    ...(isElsewhere ? { [chosen]: filters.otherSession } : {}),
    ...Object.fromEntries(sessions.map((one) => [one.id, saySession(reader, one)])),
  };
  return <OneOf name="buoi" label={filters.session} every={filters.comingSessions} options={options} />;
}
