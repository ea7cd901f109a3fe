import { Go, useSearch } from '../shell/route.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { countOf, groupNames } from './model.js';
import type { Worklist } from './use-list.js';

/** The parts of the work, each with how much it holds under the filters of this moment. */
export function Parts({ list: { group, asked } }: { list: Worklist }) {
  const { groups, groupsLabel } = useWords(registrationWords);
  const [search] = useSearch();
  const counts = asked.data?.registrationCounts ?? [];
  const pathOf = (name: string) => {
    const next = new URLSearchParams(search);
    next.set('nhom', name);
    next.delete('ma');
    return `/dang-ky?${next}`;
  };
  return (
    <nav class="tabs" aria-label={groupsLabel}>
      {groupNames.map((name) => (
        <Go key={name} path={pathOf(name)} aria-current={name === group ? 'page' : undefined}>
          {groups[name]} <span class="soft">{countOf(name, counts)}</span>
        </Go>
      ))}
    </nav>
  );
}
