import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../api/execute.js';
import { type LiveState, watch } from '../../api/live.js';
import { executeOverHttp } from '../../api/over-http.js';
import { hasChanged, type Me } from '../desk.js';
import { meQuery } from '../sign-in/documents.js';
import { staffGraph } from './asking.js';
import { deskChangedSubscription } from './documents.js';
import type { Concern, Questions } from './questions.js';

interface LiveDesk {
  /** Heard of: this agency and everything below it. */
  agencyId: string;
  /** Begin after this; from now on when nobody knows. */
  cursor: string | null;
  questions: Questions;
  /** The sign-in has ended and nobody has signed in again yet. */
  isEnded: boolean;
  me: Me;
  onEnded(): void;
  /** Somebody else is signed in in this browser by now. */
  onOther(me: Me): void;
  /** The same person may do other things by now. */
  onChanged(me: Me): void;
}

/**
 * Keeps one line open to the staff graph and lets every question hear what changes.
 *
 * When the line breaks it is asked who is signed in: nobody opens the sign-in over the page at once, somebody else gets a desk of
 * their own, before anything of one person is shown to another.
 */
export function useLive({
  agencyId,
  cursor,
  questions,
  isEnded,
  me,
  onEnded,
  onOther,
  onChanged,
}: LiveDesk): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  const latest = useRef({ me, onEnded, onOther, onChanged });
  latest.current = { me, onEnded, onOther, onChanged };
  const after = useRef(cursor);
  const hasMissed = useRef(cursor === null);
  useEffect(() => {
    if (isEnded) return;
    return watch({
      document: deskChangedSubscription,
      graph: staffGraph,
      after: after.current ?? '',
      variables: (last) => ({ agencyId, after: last === '' ? null : last }),
      onUpdate({ deskChanged: { cursor, isGap, changes } }) {
        if (isGap) questions.allAgain();
        for (const change of changes) questions.hear({ ...change, concern: change.concern.toLowerCase() as Concern });
        after.current = cursor;
        return cursor;
      },
      onState(state) {
        setState(state);
        // Nobody knows since when: whatever is on the screen is asked for once.
        if (state === 'live' && hasMissed.current) questions.allAgain();
        if (state === 'live') hasMissed.current = false;
      },
      onBroken: () => void lookWhoIsThere(latest.current),
    });
  }, [agencyId, questions, isEnded]);
  return state;
}

type Whoever = Pick<LiveDesk, 'me' | 'onEnded' | 'onOther' | 'onChanged'>;

async function lookWhoIsThere({ me, onEnded, onOther, onChanged }: Whoever): Promise<void> {
  const answer = await ask(executeOverHttp('vi', staffGraph), meQuery, {}).catch((fault) => ({ fault }));
  if ('fault' in answer) {
    if (answer.fault.code === 'UNAUTHENTICATED') onEnded();
  } else if (answer.me === null) onEnded();
  else if (answer.me.username !== me.username) onOther(answer.me);
  else if (hasChanged(me, answer.me)) onChanged(answer.me);
}
