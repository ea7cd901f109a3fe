import { dayOf, sayDay, timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import type { Line } from './documents.js';
import { sayCode, sayPhone, sayStatus } from './say.js';
import { StateTags } from './state-tags.js';

interface ListTableProps {
  lines: readonly Line[];
  chosen?: string | null;
  onOpen(line: Line): void;
  /** Without it nothing can be ticked. */
  ticks?: { ticked: readonly Line[]; tick(ids: readonly string[], isTicked: boolean): void };
  empty: string;
}

/** Registrations, the oldest first: who, about what, where they have a place, and how far one is with them. */
export function ListTable({ lines, chosen, onOpen, ticks, empty }: ListTableProps) {
  const words = useWords(registrationWords);
  const columns: Column<Line>[] = [
    ...(ticks ? [tickColumn(words.columns.chosen, words.choose, ticks)] : []),
    { key: 'person', head: words.columns.person, isHead: true, cell: (line) => <Person line={line} /> },
    { key: 'matter', head: words.columns.matter, isSpare: true, cell: (line) => <Matter line={line} /> },
    { key: 'session', head: words.columns.session, cell: (line) => <Where line={line} /> },
    { key: 'state', head: words.columns.state, cell: (line) => <StateTags line={line} /> },
  ];
  return (
    <div class="registrations-table">
      <DataTable
        caption={words.list}
        columns={columns}
        rows={lines}
        keyOf={({ id }) => id}
        chosen={chosen ?? undefined}
        onOpen={onOpen}
        empty={<p>{empty}</p>}
      />
    </div>
  );
}

function tickColumn(head: string, label: string, { ticked, tick }: NonNullable<ListTableProps['ticks']>): Column<Line> {
  return {
    key: 'tick',
    head,
    cell: ({ id, applicantName }) => (
      <label class="row-tick">
        <input
          type="checkbox"
          aria-label={fill(label, { name: applicantName })}
          checked={ticked.some((one) => one.id === id)}
          onChange={(event) => tick([id], event.currentTarget.checked)}
        />
      </label>
    ),
  };
}

function Person({ line: { applicantName, code, phone, partySize } }: { line: Line }) {
  const { groupPeople } = useWords(registrationWords);
  return (
    <>
      {applicantName}
      <span class="line-under">{sayCode(code)}</span>
      {phone && <span class="line-under">{sayPhone(phone)}</span>}
      {partySize > 1 && <span class="line-under">{fill(groupPeople, { n: partySize })}</span>}
    </>
  );
}

function Matter({ line: { topicName, summary } }: { line: Line }) {
  const { facts } = useWords(registrationWords);
  return (
    <>
      {topicName ?? <span class="soft">{facts.noTopic}</span>}
      {summary && <span class="line-summary">{summary}</span>}
    </>
  );
}

function Where({ line }: { line: Line }) {
  const words = useWords(registrationWords);
  const reader = useReader();
  const { startsAt } = line.slot ?? line.session;
  return (
    <>
      {sayDay(reader.words, dayOf(startsAt), 'dayOfMonth')}, {timeOf(startsAt)}
      <span class="line-under">{line.session.assignedPosition.leader.fullName}</span>
      {line.status !== 'CONFIRMED' && <span class="line-under">{sayStatus(words, line)}</span>}
    </>
  );
}
