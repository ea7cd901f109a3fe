import { useEffect, useState } from 'preact/hooks';
import { SelectField, TextField, Tick } from '../../ui/field.js';
import type { Role } from '../graph.js';
import { accountWords } from '../words/accounts.js';
import { useWords } from '../words/use-words.js';
import { allRoles } from './roles.js';

export interface PeopleFilter {
  text: string;
  role: Role | null;
  includeFormer: boolean;
}

interface PeopleFiltersProps {
  filter: PeopleFilter;
  onFilter(filter: PeopleFilter): void;
}

/** A role as it stands in an address; null for anything else. */
export function roleIn(text: string | null): Role | null {
  return allRoles.find((one) => one === text) ?? null;
}

const restMs = 250;

/** Whom to show. Typing is looked up when the hands rest. */
export function PeopleFilters({ filter, onFilter }: PeopleFiltersProps) {
  const { filters, roles } = useWords(accountWords);
  const [text, setText] = useState(filter.text);
  useEffect(() => {
    if (text === filter.text) return;
    const timer = setTimeout(() => onFilter({ ...filter, text }), restMs);
    return () => clearTimeout(timer);
  }, [text, filter, onFilter]);
  return (
    <search class="filters" aria-label={filters.label}>
      <TextField id="tim-nguoi" label={filters.text} value={text} onType={setText} exact />
      <SelectField
        id="loc-vai-tro"
        label={filters.role}
        value={filter.role ?? ''}
        onPick={(role) => onFilter({ ...filter, text, role: roleIn(role) })}
        options={[{ value: '', text: filters.everyRole }, ...allRoles.map((one) => ({ value: one, text: roles[one] }))]}
      />
      <Tick
        id="ca-nguoi-cu"
        label={filters.former}
        checked={filter.includeFormer}
        onTick={(includeFormer) => onFilter({ ...filter, text, includeFormer })}
      />
    </search>
  );
}
