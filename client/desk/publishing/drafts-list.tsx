import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { sayTimes } from '../session/say.js';
import { Go } from '../shell/route.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { calendarWords } from '../words/calendar.js';
import { publishingWords } from '../words/publishing.js';
import { sessionWords } from '../words/session.js';
import { useWords } from '../words/use-words.js';
import type { DraftLine } from './documents.js';

interface DraftsListProps {
  drafts: readonly DraftLine[];
  /** Ids of those that stay drafts. */
  left: ReadonlySet<string>;
  onLeave(left: ReadonlySet<string>): void;
  onMore?: (() => void) | undefined;
}

/** Every coming draft, to be chosen; all of them unless somebody says otherwise. */
export function DraftsList({ drafts, left, onLeave, onMore }: DraftsListProps) {
  const { drafts: words } = useWords(publishingWords);
  const { facts } = useWords(sessionWords);
  const { kinds } = useWords(calendarWords);
  const reader = useReader();
  const isChosen = ({ id }: DraftLine) => !left.has(id);
  const count = drafts.filter(isChosen).length;
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    onLeave(next);
  };
  const whoOf = ({ assignedPosition: { leader } }: DraftLine) => `${leader.honorific} ${leader.fullName}`;
  const when = ({ startsAt, endsAt }: DraftLine) => sayTimes(reader, startsAt, endsAt);
  const columns: readonly Column<DraftLine>[] = [
    {
      key: 'choose',
      head: fill(words.chosen, { n: count, all: drafts.length }),
      cell: (draft) => (
        <input
          type="checkbox"
          checked={isChosen(draft)}
          aria-label={fill(words.choose, { when: when(draft), who: whoOf(draft) })}
          onChange={() => toggle(draft.id)}
        />
      ),
    },
    { key: 'when', head: facts.when, isHead: true, cell: (draft) => <Go path={`/buoi/${draft.id}`}>{when(draft)}</Go> },
    { key: 'who', head: facts.who, cell: whoOf },
    { key: 'kind', head: facts.kind, cell: ({ kind }) => kinds[kind], isSpare: true },
    { key: 'where', head: facts.where, cell: ({ point, room }) => room || point.name, isSpare: true },
  ];
  return (
    <section aria-labelledby="du-thao">
      <h2 id="du-thao">{words.title}</h2>
      {drafts.length > 1 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={count === drafts.length}
            onChange={() => onLeave(count === drafts.length ? new Set(drafts.map(({ id }) => id)) : new Set())}
          />
          <span>{words.all}</span>
        </label>
      )}
      <DataTable
        caption={words.title}
        columns={columns}
        rows={drafts}
        keyOf={({ id }) => id}
        empty={<p>{words.none}</p>}
      />
      {onMore && (
        <button type="button" class="quiet" onClick={onMore}>
          {words.more}
        </button>
      )}
    </section>
  );
}
