import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../words/dates.js';
import type { Asked } from '../ask/use-asked.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { ResultOf } from '../graph.js';
import { useSearch } from '../shell/route.js';
import { type Line, listQuery } from './documents.js';
import { filterOf, type GroupName, groupOf, stepFrom } from './model.js';

const pageSize = 50;

/** The list one works on: what is asked for, what came, which line is open and which are ticked. */
export interface Worklist {
  asked: Asked<ResultOf<typeof listQuery>>;
  lines: readonly Line[];
  group: GroupName;
  /** The open line, by its id; it may stand on another page of the list, or in none. */
  chosen: string | null;
  open(id: string | null): void;
  /** Opens the next line, or the one before, and brings it into view. */
  step(by: 1 | -1): void;
  ticked: readonly Line[];
  tick(ids: readonly string[], isTicked: boolean): void;
  text: string;
  setText(text: string): void;
  /** Goes a page on, or back to the first. */
  turn(after: string | null): void;
  isFirst: boolean;
}

/** Keeps the list of registrations in step with the address; what is searched for stays out of it: it is a name or a number. */
export function useWorklist(): Worklist {
  const { agency, now } = useDesk();
  const [search, setSearch] = useSearch();
  const [text, setText] = useState('');
  const today = dayOf(now());
  const filter = useMemo(
    () => filterOf(search, { agencyId: agency.id, text, today }),
    [search, agency.id, text, today],
  );
  const key = JSON.stringify(filter);
  const [page, setPage] = useState<{ key: string; after: string | null }>({ key, after: null });
  const after = page.key === key ? page.after : null;
  const { states: _, ...counts } = filter;
  const asked = useAsked(
    listQuery,
    { filter, counts, first: pageSize, after },
    { concerns: ['registration', 'session'] },
  );
  const lines = asked.data?.deskRegistrations.nodes ?? noLines;
  const chosen = search.get('ma');
  const open = (id: string | null) => setSearch({ ma: id });
  const step = (by: 1 | -1) => {
    const next = stepFrom(lines, chosen, by);
    if (!next) return;
    open(next.id);
    requestAnimationFrame(focusOpenLine);
  };
  return {
    ...{ asked, lines, chosen, open, step, text, setText },
    ...useTicks(lines, key),
    group: groupOf(search),
    turn: (next) => setPage({ key, after: next }),
    isFirst: after === null,
  };
}

const noLines: readonly Line[] = [];

function useTicks(lines: readonly Line[], key: string): Pick<Worklist, 'ticked' | 'tick'> {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins with nothing ticked.
  useEffect(() => setIds(new Set()), [key]);
  const tick = useCallback(
    (given: readonly string[], isTicked: boolean) =>
      setIds((before) => new Set(isTicked ? [...before, ...given] : [...before].filter((id) => !given.includes(id)))),
    [],
  );
  return { ticked: lines.filter(({ id }) => ids.has(id)), tick };
}

/** Takes whoever walks by keys along: the line is read aloud and scrolled to. */
function focusOpenLine(): void {
  document.querySelector<HTMLElement>('.registrations-table tr[aria-current]')?.focus();
}
