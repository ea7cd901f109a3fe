import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import type { Present } from '../presence/documents.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import type { DeskItem } from './documents.js';
import { ItemRow } from './item-row.js';
import { type Move, nameOf, stepOf } from './model.js';
import type { AgendaWork } from './use-agenda.js';
import { useCarry } from './use-carry.js';
import { useRemove } from './use-remove.js';
import { useSpoken } from './use-spoken.js';

interface ItemListProps {
  work: AgendaWork;
  chosen: string | undefined;
  onChoose(id: string): void;
  people: readonly Present[];
}

/** The items in their order: carried by pointer or by Alt and the arrows, with every time following at once. */
export function ItemList({ work, chosen, onChoose, people }: ItemListProps) {
  const words = useWords(agendaWords);
  const { agenda } = work;
  const [movedId, setMoved] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const move = (one: Move) => {
    const item = agenda.items.find(({ id }) => id === one.id);
    setMoved(one.id);
    work.move(one, fill(words.did.move, { name: item ? nameOf(words, item) : '' }));
  };
  const carry = useCarry(agenda, move);
  const remove = useRemove(work);
  const spoken = useSpoken(agenda.items, movedId);
  useKeptFocus(list, movedId, agenda.items);
  const press = (event: KeyboardEvent, item: DeskItem) => {
    if (event.target instanceof HTMLInputElement) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (event.key === 'Delete' && agenda.mayEdit) return void remove(item);
    if (!by) return;
    event.preventDefault();
    const step = event.altKey && agenda.mayEdit ? stepOf(work.now().items, item.id, by) : undefined;
    if (step) move(step);
    else if (!event.altKey) focusItem(list.current, agenda.items[agenda.items.indexOf(item) + by]?.id);
  };
  return (
    <>
      <p class="hidden-text" role="status">
        {spoken}
      </p>
      <ol class="agenda-list" ref={list} aria-label={words.label}>
        {carry.shown.items.map((item, index) => (
          <ItemRow
            key={item.id}
            {...{ item, work, carry }}
            number={index + 1}
            isChosen={item.id === chosen}
            editors={people.filter(({ partId }) => partId === item.id)}
            onOpen={() => onChoose(item.id)}
            onPress={(event) => press(event, item)}
          />
        ))}
      </ol>
    </>
  );
}

function focusItem(list: HTMLElement | null, id: string | undefined): void {
  if (id) list?.querySelector<HTMLElement>(`[data-item="${id}"] .agenda-name`)?.focus();
}

/** Whoever moves by keyboard stays on what they move, wherever it goes. */
function useKeptFocus(
  list: { current: HTMLElement | null },
  movedId: string | undefined,
  items: readonly DeskItem[],
): void {
  const order = items.map(({ id }) => id).join();
  // The order is what takes the focus away.
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement === null;
    if (movedId && order && isLost) focusItem(list.current, movedId);
  }, [list, movedId, order]);
}
