import { useEffect, useRef, useState } from 'preact/hooks';
import { type LiveState, watch } from '../api/live.js';
import { type LiveSession, sessionChangedSubscription } from './documents.js';

interface LiveSessionOf {
  id: string;
  /** Cursor of the moment the page was made. */
  cursor: string;
  /** Nobody listens once the booking is over. */
  over: boolean;
  onSeen(session: LiveSession | null): void;
}

/** Hears of every change of one session while somebody is booking in it; `null` when it was withdrawn. */
export function useLiveSession({ id, cursor, over, onSeen }: LiveSessionOf): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  const after = useRef(cursor);
  const hear = useRef(onSeen);
  hear.current = onSeen;
  useEffect(() => {
    if (over) return undefined;
    return watch({
      document: sessionChangedSubscription,
      after: after.current,
      variables: (from) => ({ id, after: from }),
      onState: setState,
      onUpdate: ({ sessionChanged: update }) => {
        if (update.__typename === 'CalendarChange') hear.current(update.session);
        else for (const session of update.sessions) if (session.id === id) hear.current(session);
        after.current = update.cursor;
        return update.cursor;
      },
    });
  }, [id, over]);
  return state;
}
