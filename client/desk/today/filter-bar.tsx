import { SelectField } from '../../ui/field.js';
import { useSearch } from '../shell/route.js';
import { todayWords } from '../words/today.js';
import { useWords } from '../words/use-words.js';
import type { SessionLine, TodayLine } from './documents.js';
import { choicesOf, type TodayFilter } from './model.js';

interface FilterBarProps {
  lines: readonly TodayLine[];
  sessions: readonly SessionLine[];
  filter: TodayFilter;
}

/** One leader, one agency; only where there is something to choose. */
export function FilterBar({ lines, sessions, filter }: FilterBarProps) {
  const { filters } = useWords(todayWords);
  const [, setSearch] = useSearch();
  const { leaders, agencies } = choicesOf(lines, sessions);
  if (leaders.length < 2 && agencies.length < 2 && !filter.leaderId && !filter.agencyId) return null;
  const options = (all: string, choices: typeof leaders) => [
    { value: '', text: all },
    ...choices.map(({ id, name }) => ({ value: id, text: name })),
  ];
  return (
    <search class="filters" aria-label={filters.label}>
      <SelectField
        id="lanh-dao"
        label={filters.leader}
        value={filter.leaderId}
        onPick={(id) => setSearch({ 'lanh-dao': id || null })}
        options={options(filters.everybody, leaders)}
      />
      <SelectField
        id="loc-don-vi"
        label={filters.agency}
        value={filter.agencyId}
        onPick={(id) => setSearch({ 'don-vi': id || null })}
        options={options(filters.everywhere, agencies)}
      />
    </search>
  );
}
