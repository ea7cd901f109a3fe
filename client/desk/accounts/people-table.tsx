import { sayInstant } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { accountWords } from '../words/accounts.js';
import { useWords } from '../words/use-words.js';
import type { Person } from './documents.js';

interface PeopleTableProps {
  people: readonly Person[];
  chosen: string | undefined;
  onOpen(id: string): void;
}

/** People by name, each with the roles they hold now. */
export function PeopleTable({ people, chosen, onOpen }: PeopleTableProps) {
  const words = useWords(accountWords);
  const reader = useReader();
  const columns: Column<Person>[] = [
    {
      key: 'name',
      head: words.table.person,
      isHead: true,
      cell: ({ fullName, username }) => (
        <>
          {fullName} <span class="person-username">{username}</span>
        </>
      ),
    },
    { key: 'roles', head: words.table.roles, cell: (person) => <Roles person={person} /> },
    {
      key: 'seen',
      head: words.table.lastSeen,
      isSpare: true,
      cell: ({ lastSeenAt }) => (lastSeenAt ? sayInstant(reader.words, lastSeenAt) : words.table.never),
    },
    { key: 'state', head: words.table.state, cell: (person) => <StateTag person={person} /> },
  ];
  return (
    <DataTable
      caption={words.table.caption}
      columns={columns}
      rows={people}
      keyOf={({ id }) => id}
      chosen={chosen}
      onOpen={({ id }) => onOpen(id)}
      empty={<p>{words.table.empty}</p>}
    />
  );
}

function Roles({ person }: { person: Person }) {
  const { roles } = useWords(accountWords);
  const held = person.grants.filter((one) => one.isInForce);
  return (
    <ul class="person-roles">
      {held.map(({ id, role, agency }) => (
        <li key={id}>
          <strong>{roles[role]}</strong> <span class="soft">{agency.shortName}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is unusual about an account; nothing for most. */
export function StateTag({ person }: { person: Person }) {
  const { states } = useWords(accountWords);
  if (person.disabledAt) return <span class="tag tag-cancelled">{states.disabled}</span>;
  if (!person.grants.some((one) => one.isInForce)) return <span class="tag">{states.noRole}</span>;
  return person.passwordUntil ? <span class="tag tag-few">{states.password}</span> : null;
}
