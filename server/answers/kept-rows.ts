import type { Clock } from '../clock.js';
import type { Hub } from '../events/hub.js';
import { changedBy } from './rules.js';

export type Find<Row> = (ids: readonly string[]) => Promise<Row[]>;

/** Rows of the lasting structure (who, where), which every answer needs and which hardly ever change. */
export interface KeptRows {
  /** Finds rows in memory first; those of one kind only. */
  finder<Row>(kind: string, find: Find<Row>, idOf: (row: Row) => string): Find<Row>;
  forget(): void;
}

export interface KeptRowsOptions {
  hub: Hub;
  now: Clock;
  /** Not every change is told, so nothing is kept for longer. */
  mostMs?: number;
}

/**
 * Keeps rows until the structure changes, for a second at most.
 *
 * What is read while something changes goes to a memory that nobody looks into any more.
 */
export function createKeptRows({ hub, now, mostMs = 1_000 }: KeptRowsOptions): KeptRows {
  let rows = new Map<string, unknown>();
  let [from, until] = ['', ''];
  const forget = () => {
    rows = new Map();
  };
  const current = () => {
    const at = now();
    if (at >= from && at < until) return rows;
    forget();
    from = at;
    until = new Date(Date.parse(at) + mostMs).toISOString();
    return rows;
  };
  forgetAtChanges(hub, forget);
  return {
    forget,
    finder: (kind, find, idOf) => async (ids) => {
      const kept = current();
      const names = ids.map((id) => `${kind} ${id}`);
      const missing = ids.filter((_, n) => !kept.has(names[n] ?? ''));
      const found = missing.length > 0 ? await find(missing) : [];
      for (const row of found) kept.set(`${kind} ${idOf(row)}`, row);
      // Only rows of this kind are kept under its name.
      return names.flatMap((name) =>
        kept.has(name) ? [kept.get(name) as Awaited<ReturnType<typeof find>>[number]] : [],
      );
    },
  };
}

/** Before anybody who listens hears of it. */
function forgetAtChanges(hub: Hub, forget: () => void): void {
  const publish = hub.publish.bind(hub);
  const interrupt = hub.interrupt.bind(hub);
  hub.publish = (event) => {
    const changed = changedBy(event, []);
    if (changed.includes('structure') || changed.includes('everything')) forget();
    publish(event);
  };
  hub.interrupt = () => {
    forget();
    interrupt();
  };
}
