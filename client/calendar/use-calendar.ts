import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { serverClock } from '../api/clock.js';
import { type LiveState, watch } from '../api/live.js';
import { executeOverHttp } from '../api/over-http.js';
import { dayOf } from '../words/dates.js';
import { type Reader, useReader } from '../words/reader.js';
import { calendarChangedSubscription } from './documents.js';
import { readFilters } from './filters.js';
import { type CalendarData, loadCalendar } from './load.js';
import { type CalendarChange, foldChange } from './model.js';

export interface LivingCalendar {
  data: CalendarData;
  /** Whether the calendar of another wish is on its way, or did not come. */
  loading: 'no' | 'yes' | 'failed';
  live: LiveState;
  knownAt: string;
  /** Shows the calendar of an address of ours, as a link would, without leaving the page. */
  visit(address: string): void;
  refresh(): void;
}

/** Keeps the calendar alive: folds what happens into it, and changes the wish without loading the whole page. */
export function useCalendar(given: CalendarData, onChange: (change: CalendarChange) => void): LivingCalendar {
  const reader = useReader();
  const [data, setData] = useState(given);
  const [loading, setLoading] = useState<LivingCalendar['loading']>('no');
  const [live, setLive] = useState<LiveState>('connecting');
  const [knownAt, setKnownAt] = useState(reader.now);
  const clock = useMemo(() => serverClock(reader.now), [reader.now]);
  const latest = useRef(0);

  const load = useCallback(
    async (search: string) => {
      const mine = ++latest.current;
      setLoading('yes');
      const loaded = await loadFor(reader, search, clock()).catch(() => undefined);
      if (mine !== latest.current) return;
      if (loaded) setData(loaded);
      setLoading(loaded ? 'no' : 'failed');
    },
    [reader, clock],
  );

  const refresh = useCallback(() => void load(location.search), [load]);

  useEffect(() => {
    window.addEventListener('popstate', refresh);
    return () => window.removeEventListener('popstate', refresh);
  }, [refresh]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line is only needed for a new wish, not for every change.
  useEffect(() => {
    if (data.filters.at) return;
    const fold = (change: CalendarChange) => {
      setData((now) => foldChange(now, change));
      onChange(change);
    };
    return watch({
      document: calendarChangedSubscription,
      variables: (after) => ({ filter: data.wish, after }),
      after: data.cursor,
      onUpdate: ({ calendarChanged: update }) => {
        if (update.__typename === 'CalendarChange') fold(update);
        else refresh();
        return update.cursor;
      },
      onState: (state) => {
        setLive(state);
        setKnownAt(clock());
      },
    });
  }, [JSON.stringify(data.wish), data.filters.at]);

  return { data, loading, live, knownAt, visit: useVisit(load), refresh };
}

function useVisit(load: (search: string) => Promise<void>) {
  return useCallback(
    (address: string) => {
      const url = new URL(address, location.href);
      history.pushState(undefined, '', url);
      for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]'))
        link.search = url.search;
      void load(url.search);
    },
    [load],
  );
}

function loadFor({ language }: Reader, search: string, now: string): Promise<CalendarData> {
  return loadCalendar(
    { execute: executeOverHttp(language), language },
    readFilters(new URLSearchParams(search)),
    dayOf(now),
  );
}
