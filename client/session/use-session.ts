import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { serverClock } from '../api/clock.js';
import { type LiveState, watch } from '../api/live.js';
import { executeOverHttp } from '../api/over-http.js';
import { useReader } from '../words/reader.js';
import { sessionChangedSubscription } from './documents.js';
import { foldSessionChange, type SessionChange } from './history.js';
import { loadSession, type SessionData } from './load.js';

/** Keeps one session alive: every change of it is folded in as it happens. One of an earlier moment stays as it stood. */
export function useSession(given: SessionData, onChange: (change: SessionChange) => void) {
  const { language, now } = useReader();
  const [data, setData] = useState(given);
  const [live, setLive] = useState<LiveState>('connecting');
  const [knownAt, setKnownAt] = useState(now);
  const clock = useMemo(() => serverClock(now), [now]);
  const { id, slug } = given.session;
  const { at } = given;

  const refresh = useCallback(async () => {
    const loaded = await loadSession(executeOverHttp(language), slug, null).catch(() => 'unreached' as const);
    if (loaded === 'unreached') return;
    setData((before) => (loaded ? { ...loaded, seen: before.seen } : { ...before, withdrawn: true }));
    setKnownAt(clock());
  }, [language, slug, clock]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the line is opened once, after the cursor the page came with.
  useEffect(() => {
    if (at) return;
    return watch({
      document: sessionChangedSubscription,
      variables: (after) => ({ id, after }),
      after: given.cursor,
      onUpdate: ({ sessionChanged: update }) => {
        if (update.__typename === 'CalendarSnapshot') void refresh();
        else {
          setData((before) => foldSessionChange(before, update));
          onChange(update);
        }
        return update.cursor;
      },
      onState: (state) => {
        setLive(state);
        setKnownAt(clock());
      },
    });
  }, [id, at]);

  return { data, live, knownAt, refresh };
}
