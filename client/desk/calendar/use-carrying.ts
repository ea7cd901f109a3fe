import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Carried, carriedBy, pickUp } from './carrying.js';
import type { CalendarSession } from './documents.js';
import type { Arrangement, Lane } from './lanes.js';

interface CarryingProps {
  arrangement: Arrangement;
  lanes: readonly Lane[];
  mayMove(session: CalendarSession): boolean;
  /** It is held over another place. */
  onCarry(carried: Carried): void;
  onDrop(carried: Carried): void;
}

/** How far the pointer moves before a press becomes a drag, in pixels. */
const slack = 6;

/** Picking a session up, carrying it by keys or by the pointer, and putting it down. */
export function useCarrying({ arrangement, lanes, mayMove, onCarry, onDrop }: CarryingProps) {
  const [carried, setCarried] = useState<Carried>();
  const latest = useRef({ carried, lanes, onCarry, onDrop });
  latest.current = { carried, lanes, onCarry, onDrop };
  const cancel = useCallback(() => setCarried(undefined), []);
  const begin = useCallback(
    (session: CalendarSession) => mayMove(session) && setCarried(pickUp(session, arrangement)),
    [arrangement, mayMove],
  );
  const isCarrying = carried !== undefined;
  useEffect(() => {
    if (!isCarrying) return;
    const press = (event: KeyboardEvent) => {
      const { carried, lanes, onDrop } = latest.current;
      if (!carried || document.querySelector('dialog[open]')) return;
      const next = carriedBy(carried, event, lanes);
      if (next) {
        setCarried(next);
        latest.current.onCarry(next);
      } else if (event.key === 'Escape') setCarried(undefined);
      else if (event.key === 'Enter' && !isButtonOfBar(event)) onDrop(carried);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [isCarrying]);
  const grab = useCallback(
    (session: CalendarSession, { button, pointerType, clientX, clientY }: PointerEvent) => {
      if (button !== 0 || pointerType === 'touch' || !mayMove(session)) return;
      follow({ x: clientX, y: clientY }, pickUp(session, arrangement), {
        carry: setCarried,
        drop: (put) => latest.current.onDrop(put),
      });
    },
    [arrangement, mayMove],
  );
  return { carried, begin, cancel, grab };
}

interface Hands {
  carry(carried: Carried): void;
  drop(carried: Carried): void;
}

/** Follows the pointer until it is let go. A press that did not move stays a press. */
function follow(from: { x: number; y: number }, start: Carried, { carry, drop }: Hands): void {
  let carried: Carried | undefined;
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (!carried && Math.hypot(clientX - from.x, clientY - from.y) < slack) return;
    const cell = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('td[data-lane]');
    const { lane, day } = cell?.dataset ?? {};
    carried = lane && day ? { ...start, laneKey: lane, day } : (carried ?? start);
    carry(carried);
  };
  const end = () => {
    document.removeEventListener('pointermove', move);
    document.removeEventListener('pointerup', end);
    if (!carried) return;
    // The click that ends a drag chooses nothing.
    document.addEventListener('click', (event) => event.stopPropagation(), { capture: true, once: true });
    setTimeout(() => carried && drop(carried));
  };
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', end);
}

function isButtonOfBar({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('.carry-bar button') !== null;
}
