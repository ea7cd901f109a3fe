import { useState } from 'preact/hooks';
import type { DeskAgenda } from './documents.js';
import { type Move, moved, standsAfter, withOrder } from './model.js';

/** Carrying an item with the pointer. */
export interface Carry {
  /** The agenda in its order, with the times it would have if the item were put down here. */
  shown: DeskAgenda;
  /** At which edge of an item the carried one would be put down. */
  edgeOf(id: string): 'before' | 'after' | undefined;
  /** What makes the grip of an item be carried. */
  grip(id: string): object;
  /** What makes an item be a place to put down. */
  over(id: string): object;
}

interface Carried {
  id: string;
  /** Where it would be put down. */
  at: { id: string; edge: 'before' | 'after' } | undefined;
}

/**
 * Carries an item by its grip: the order stays while it is carried, every time is already that of the place it hangs over.
 *
 * Nothing is saved before it is put down somewhere else.
 */
export function useCarry(agenda: DeskAgenda, onMove: (move: Move) => void): Carry {
  const [carried, setCarried] = useState<Carried>();
  const target = carried?.at && moveTo(agenda, carried.id, carried.at);
  const end = () => setCarried(undefined);
  return {
    shown: target ? previewOf(agenda, target) : agenda,
    edgeOf: (id) => (carried?.at?.id === id && target ? carried.at.edge : undefined),
    grip: (id) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer?.setData('text/plain', id);
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
        setCarried({ id, at: undefined });
      },
      onDragEnd: end,
    }),
    over: (id) => ({
      onDragOver: (event: DragEvent & { currentTarget: HTMLElement }) => {
        if (!carried) return;
        event.preventDefault();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const edge = event.clientY < top + height / 2 ? 'before' : 'after';
        if (carried.at?.id !== id || carried.at.edge !== edge) setCarried({ ...carried, at: { id, edge } });
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        if (target) onMove(target);
        end();
      },
    }),
  };
}

/** The move to that edge; nothing when it stands there already. */
function moveTo(agenda: DeskAgenda, id: string, at: NonNullable<Carried['at']>): Move | undefined {
  if (at.id === id) return undefined;
  const rest = agenda.items.filter((item) => item.id !== id);
  const afterId = at.edge === 'after' ? at.id : standsAfter(rest, at.id);
  return afterId === standsAfter(agenda.items, id) ? undefined : { id, afterId };
}

/** The same order on the screen, each item with the time it would have. */
function previewOf(agenda: DeskAgenda, move: Move): DeskAgenda {
  const preview = withOrder(agenda, moved(agenda.items, move));
  const times = new Map(preview.items.map((item) => [item.id, item]));
  return { ...preview, items: agenda.items.map((item) => times.get(item.id) ?? item) };
}
