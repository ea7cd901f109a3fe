import { sayDay } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import { Go, usePlace } from '../shell/route.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { petitionWords } from '../words/petitions.js';
import { useWords } from '../words/use-words.js';
import type { PetitionLine } from './documents.js';

/** Petitions with what is due next; one that is handed over shows that and no more. */
export function PetitionTable({ lines }: { lines: readonly PetitionLine[] }) {
  const words = useWords(petitionWords);
  const { words: common } = useReader();
  const { go } = usePlace();
  const columns: readonly Column<PetitionLine>[] = [
    { key: 'code', head: words.code, isHead: true, cell: ({ id, code }) => <Go path={`/don/${id}`}>{code}</Go> },
    { key: 'received', head: words.received, cell: ({ receivedDay }) => sayDay(common, receivedDay, 'dayNumbers') },
    { key: 'via', head: words.via, isSpare: true, cell: ({ receivedVia }) => words.vias[receivedVia] },
    { key: 'type', head: words.type, cell: ({ type }) => (type ? words.types[type] : words.handed) },
    { key: 'sender', head: words.sender, isSpare: true, cell: ({ senderName }) => senderName ?? '' },
    {
      key: 'standing',
      head: words.standing,
      cell: ({ state, isOpen }) => (state ? words.states[state] : isOpen ? words.openState : words.closedState),
    },
    { key: 'due', head: words.due, cell: (line) => <NextDue line={line} /> },
  ];
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
      onOpen={({ id }) => go(`/don/${id}`)}
      empty={<p>{words.none}</p>}
    />
  );
}

function NextDue({ line: { deadlines } }: { line: PetitionLine }) {
  const words = useWords(petitionWords);
  const { words: common } = useReader();
  const next = deadlines.find(({ isOpen }) => isOpen);
  if (!next) return null;
  return (
    <>
      {`${words.deadlineKinds[next.kind]}: ${sayDay(common, next.dueDay, 'dayNumbers')} `}
      {next.isLate && <span class="tag tag-few">{words.late}</span>}
    </>
  );
}
