import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from './days.js';
import { dayForKey } from './grid-keys.js';

/**
 * Lets keys walk a month's table, which is then one tab stop.
 *
 * Before script runs, every day is a plain link of its own.
 *
 * @param start the day that has the tab stop at first
 * @param onLeave asks for another month; the day is focused when it is there
 */
export function useGridWalk(start: Day, onLeave: (day: Day) => void) {
  const [active, setActive] = useState<Day>();
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef<Day>(undefined);

  const focus = (day: Day) => {
    const link = table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`);
    link?.focus();
    return Boolean(link);
  };

  useEffect(() => setActive(wanted.current ?? start), [start]);
  useEffect(() => {
    if (wanted.current && focus(wanted.current)) wanted.current = undefined;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset.day : undefined;
    const to = from && dayForKey(event.key, from);
    if (!to) return;
    event.preventDefault();
    setActive(to);
    if (focus(to)) return;
    wanted.current = to;
    onLeave(to);
  };

  const tabIndex = (day: Day) => (active === undefined ? undefined : active === day ? 0 : -1);
  return { table, onKeyDown, tabIndex };
}
