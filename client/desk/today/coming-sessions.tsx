import { dayOf, hoursOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { StateTag } from '../session/state-tag.js';
import { Go, usePlace } from '../shell/route.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { todayWords } from '../words/today.js';
import { useWords } from '../words/use-words.js';
import type { SessionLine } from './documents.js';
import { receiverOf } from './model.js';

/** The sessions of the coming weeks: when, who, where, how full, and how they stand. */
export function ComingSessions({ sessions }: { sessions: readonly SessionLine[] }) {
  const words = useWords(todayWords);
  const reader = useReader();
  const { go } = usePlace();
  const { columns: heads } = words;
  const columns: readonly Column<SessionLine>[] = [
    {
      key: 'when',
      head: heads.when,
      isHead: true,
      cell: ({ id, startsAt, endsAt }) => (
        <Go path={`/buoi/${id}`}>
          <span class="coming-day">{sayDay(reader.words, dayOf(startsAt), 'dayShort')}</span>{' '}
          <span class="coming-hours">{hoursOf(startsAt, endsAt)}</span>
        </Go>
      ),
    },
    { key: 'who', head: heads.who, cell: (session) => <Receiver session={session} /> },
    {
      key: 'places',
      head: heads.places,
      isNumber: true,
      cell: ({ freePlaces, capacity }) =>
        capacity > 0 ? fill(words.placesOf, { free: freePlaces, all: capacity }) : '–',
    },
    {
      key: 'waiting',
      head: heads.waiting,
      isNumber: true,
      isSpare: true,
      cell: ({ waitingCount }) => waitingCount || '',
    },
    { key: 'state', head: heads.state, cell: ({ state }) => <StateTag state={state} /> },
  ];
  return (
    <DataTable
      caption={words.sessions}
      columns={columns}
      rows={sessions}
      keyOf={({ id }) => id}
      onOpen={({ id }) => go(`/buoi/${id}`)}
      empty={<p>{words.noSessions}</p>}
    />
  );
}

function Receiver({ session }: { session: SessionLine }) {
  const { honorific, fullName } = receiverOf(session);
  const { agency, point, room } = session;
  return (
    <>
      {honorific} {fullName}
      <br />
      <span class="soft">
        {agency.shortName} · {[point.name, room].filter(Boolean).join(', ')}
      </span>
    </>
  );
}
