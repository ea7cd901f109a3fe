import { hoursOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useAsked } from '../ask/use-asked.js';
import { AskedView } from '../ui/asked-view.js';
import { type AgendaWords, agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { type DeskDifference, differenceQuery } from './documents.js';

type ItemDifference = DeskDifference['items'][number];
type State = NonNullable<ItemDifference['before']>;
type Field = ItemDifference['fields'][number];

/** What differs between two states of an agenda, each thing with before and after. */
export function DifferenceView({ sessionId, from, to }: { sessionId: string; from: number; to: number | null }) {
  const { versions: words } = useWords(agendaWords);
  const asked = useAsked(differenceQuery, { sessionId, from, to }, { concerns: ['agenda'] });
  return (
    <AskedView asked={asked}>
      {({ agendaDifference }) => (agendaDifference ? <Shown difference={agendaDifference} /> : <p>{words.same}</p>)}
    </AskedView>
  );
}

function Shown({ difference: { hoursChanged, items, participants } }: { difference: DeskDifference }) {
  const words = useWords(agendaWords);
  const told = items.filter(({ kind, fields }) => kind !== 'CHANGED' || fields.some((field) => field !== 'TIME'));
  const timesOnly = items.length - told.length;
  if (!hoursChanged && items.length === 0 && participants.length === 0) return <p>{words.versions.same}</p>;
  return (
    <div class="agenda-difference">
      {hoursChanged && <p>{words.versions.hours}</p>}
      <ul>
        {told.map((one) => (
          <ItemLine key={one.itemId} difference={one} />
        ))}
        {participants.map(({ participantId, kind, fields, before, after }) => (
          <li key={participantId}>
            <strong>{words.changes[kind]}</strong> {(after ?? before)?.name}
            {fields.length > 0 && <span class="soft"> ({fields.map((field) => words.fields[field]).join(', ')})</span>}
          </li>
        ))}
      </ul>
      {timesOnly > 0 && <p class="soft">{fill(words.versions.timesOnly, { n: timesOnly })}</p>}
    </div>
  );
}

function ItemLine({ difference: { kind, fields, before, after } }: { difference: ItemDifference }) {
  const words = useWords(agendaWords);
  const state = after ?? before;
  if (!state) return null;
  const name = state.person?.applicantName ?? state.title ?? fill(words.code, { code: state.person?.code ?? '' });
  const told = fields.filter((field) => field !== 'TIME' || fields.length === 1);
  return (
    <li>
      <strong>{words.changes[kind]}</strong> {name}
      {told.map((field) => (
        <span key={field} class="agenda-field">
          <span class="soft">{words.fields[field]}: </span>
          {before && after && (
            <>
              <del>{sayState(words, field, before) || words.conflict.empty}</del> →{' '}
              <ins>{sayState(words, field, after) || words.conflict.empty}</ins>
            </>
          )}
        </span>
      ))}
    </li>
  );
}

/** What a field said in one state; its place is told by its hours. */
function sayState(words: AgendaWords, field: Field, state: State): string {
  const { startsAt, endsAt, strike, preparing, preparation, documents, note, answer } = state;
  const hours = hoursOf(startsAt, endsAt);
  const said: Partial<Record<Field, string | null>> = {
    PLACE: hours,
    TIME: hours,
    TITLE: state.title,
    MINUTES: String(state.minutes),
    FIXED_TIME: state.fixedTime,
    STRIKE: strike && words.strikes[strike],
    PREPARING: preparing?.name ?? null,
    DUE_DAY: state.dueDay,
    PREPARATION: preparation && words.preparations[preparation],
    DOCUMENTS: documents.map(({ title }) => title).join('; '),
    WORDS: [note, answer].filter(Boolean).join(' / '),
  };
  return said[field] ?? '';
}
