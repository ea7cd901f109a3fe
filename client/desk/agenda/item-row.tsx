import { hoursOf, sayDay, timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import type { Present } from '../presence/documents.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import type { DeskItem } from './documents.js';
import { MinutesField } from './minutes-field.js';
import { nameOf } from './model.js';
import type { AgendaWork } from './use-agenda.js';
import type { Carry } from './use-carry.js';

interface ItemRowProps {
  item: DeskItem;
  number: number;
  work: AgendaWork;
  carry: Carry;
  isChosen: boolean;
  editors: readonly Present[];
  onOpen(): void;
  onPress(event: KeyboardEvent): void;
}

/** One place of the agenda: its hours, who or what, how long, and how its preparation stands. */
export function ItemRow({ item, number, work, carry, isChosen, editors, onOpen, onPress }: ItemRowProps) {
  const words = useWords(agendaWords);
  const { mayEdit } = work.agenda;
  const name = nameOf(words, item);
  const isTimed = !item.strike && item.kind !== 'NOTE';
  return (
    <li
      class={classOf(item, isChosen, carry.edgeOf(item.id))}
      data-item={item.id}
      aria-current={isChosen || undefined}
      onKeyDown={onPress}
      {...(mayEdit ? carry.over(item.id) : {})}
    >
      {mayEdit && (
        <span class="agenda-grip" title={fill(words.handle, { name })} aria-hidden="true" {...carry.grip(item.id)}>
          ⋮⋮
        </span>
      )}
      <span class="agenda-time number">{isTimed ? hoursOf(item.startsAt, item.endsAt) : timeOf(item.startsAt)}</span>
      <span class="agenda-what">
        <button
          type="button"
          class="agenda-name"
          aria-keyshortcuts={mayEdit ? 'Alt+ArrowUp Alt+ArrowDown Delete' : undefined}
          onClick={onOpen}
        >
          {fill(words.item, { n: number, name })}
        </button>
        <ItemTags item={item} editors={editors} />
      </span>
      <span class="agenda-minutes">
        {isTimed &&
          (mayEdit ? (
            <MinutesField item={item} name={name} work={work} />
          ) : (
            <>
              {item.minutes} {words.minutes}
            </>
          ))}
      </span>
    </li>
  );
}

function classOf(item: DeskItem, isChosen: boolean, edge: 'before' | 'after' | undefined): string {
  return [
    'agenda-item',
    `agenda-${item.kind.toLowerCase()}`,
    item.strike && 'agenda-struck',
    !item.fits && !item.strike && 'agenda-over',
    isChosen && 'agenda-chosen',
    edge && `agenda-drop-${edge}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function ItemTags({ item, editors }: { item: DeskItem; editors: readonly Present[] }) {
  const words = useWords(agendaWords);
  const reader = useReader();
  const { person, strike, preparing, dueDay, preparation, isLate } = item;
  const prepared = [
    preparing?.name,
    dueDay && fill(words.due, { day: sayDay(reader.words, dueDay, 'dayNumbers') }),
    preparation && words.preparations[preparation],
  ].filter(Boolean);
  return (
    <span class="agenda-tags">
      {strike && <span class="tag tag-cancelled">{words.strikes[strike]}</span>}
      {!item.fits && !strike && <span class="tag tag-cancelled">{words.over}</span>}
      {item.lateMinutes > 0 && <span class="tag tag-few">{fill(words.delayed, { n: item.lateMinutes })}</span>}
      {isLate && <span class="tag tag-few">{words.late}</span>}
      {item.fixedTime && <span class="soft">{fill(words.fixedAt, { time: item.fixedTime })}</span>}
      {item.idleMinutes > 0 && <span class="soft">{fill(words.idle, { n: item.idleMinutes })}</span>}
      {person && person.partySize > 1 && <span class="soft">{fill(words.people, { n: person.partySize })}</span>}
      {person?.slotStartsAt && <span class="soft">{fill(words.slot, { time: timeOf(person.slotStartsAt) })}</span>}
      {prepared.length > 0 && <span class="soft">{prepared.join(', ')}</span>}
      {editors.map(({ accountId, name }) => (
        <span key={accountId} class="tag tag-moved">
          {fill(words.editing, { name })}
        </span>
      ))}
    </span>
  );
}
