import { fill } from '../../words/fill.js';
import { type DeskAgency, useDesk } from '../desk.js';
import type { PageRow } from '../page.js';
import { pages } from '../pages.js';
import { useShortcut } from '../ui/shortcuts.js';
import { type ShellWords, shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { findRow } from './current-page.js';
import { Go, usePlace } from './route.js';
import { useCounts } from './use-counts.js';

interface NavigationProps {
  agencies: readonly DeskAgency[];
  onEscape(): void;
}

type Group = keyof ShellWords['groups'];
const groups: readonly Group[] = ['work', 'arrange', 'follow', 'house'];

/** Every page one may go to, with how much waits there, and for which agency one works. */
export function Navigation({ agencies, onEscape }: NavigationProps) {
  const words = useWords(shellWords);
  const { holds } = useDesk();
  const mine = pages.filter(({ nav, roles }) => nav && (roles === 'everybody' || holds(...roles)));
  return (
    <nav
      class="desk-nav"
      id="danh-muc"
      aria-label={words.navLabel}
      onKeyDown={(event) => event.key === 'Escape' && onEscape()}
    >
      <p class="desk-mark">
        {words.product} <span class="soft">{words.title}</span>
      </p>
      <AgencyChoice agencies={agencies} />
      {groups.map((group) => (
        <Group key={group} group={group} rows={mine.filter((row) => (row.group ?? 'work') === group)} />
      ))}
    </nav>
  );
}

function Group({ group, rows }: { group: Group; rows: readonly PageRow[] }) {
  const words = useWords(shellWords);
  if (rows.length === 0) return null;
  return (
    <>
      <h2 id={`nhom-${group}`}>{words.groups[group]}</h2>
      <ul class="desk-nav-list" aria-labelledby={`nhom-${group}`}>
        {rows.map((row) => (
          <li key={row.path}>
            <Entry row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Entry({ row }: { row: PageRow }) {
  const words = useWords(shellWords);
  const { path, go } = usePlace();
  const { of } = useCounts();
  const label = row.nav ? words.nav[row.nav] : '';
  const says = fill(words.shortcuts.goTo, { page: label });
  useShortcut({ keys: `g ${row.key}`, says, run: () => go(row.path), isEverywhere: true, isOff: !row.key });
  const count = row.counts ? of(row.counts) : 0;
  return (
    <Go path={row.path} aria-current={findRow(path)?.row === row ? 'page' : undefined}>
      <span>{label}</span>
      {count > 0 && (
        <span class="count">
          <span aria-hidden="true">{count}</span>
          <span class="hidden-text">{fill(words.waiting, { n: count })}</span>
        </span>
      )}
    </Go>
  );
}

function AgencyChoice({ agencies }: { agencies: readonly DeskAgency[] }) {
  const words = useWords(shellWords);
  const { agency, setAgency } = useDesk();
  if (agencies.length < 2) return <p class="desk-agency">{agency.name}</p>;
  return (
    <div class="desk-agency">
      <label for="don-vi">{words.agency}</label>
      <select id="don-vi" value={agency.id} onChange={(event) => setAgency(event.currentTarget.value)}>
        {agencies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
