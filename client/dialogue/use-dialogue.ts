import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { serverClock } from '../api/clock.js';
import { ask } from '../api/execute.js';
import { type LiveState, watch } from '../api/live.js';
import { executeOverHttp } from '../api/over-http.js';
import { useReader } from '../words/reader.js';
import { type DialogueShown, dialogueChangedSubscription, dialogueQuery } from './documents.js';

export interface DialogueData {
  dialogue: DialogueShown;
  cursor: string;
}

/** Keeps a dialogue alive: topics, questions as they are answered, and the result show by themselves. */
export function useDialogue(given: DialogueData) {
  const { language, now } = useReader();
  const [dialogue, setDialogue] = useState(given.dialogue);
  const [live, setLive] = useState<LiveState>('connecting');
  const [knownAt, setKnownAt] = useState(now);
  const clock = useMemo(() => serverClock(now), [now]);
  const { slug } = given.dialogue;

  const refresh = useCallback(async () => {
    const loaded = await ask(executeOverHttp(language), dialogueQuery, { slug }).catch(() => null);
    if (loaded?.dialogue) setDialogue(loaded.dialogue);
    setKnownAt(clock());
  }, [language, slug, clock]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the line is opened once, after the cursor the page came with.
  useEffect(
    () =>
      watch({
        document: dialogueChangedSubscription,
        variables: (after) => ({ slug, after }),
        after: given.cursor,
        onUpdate: ({ dialogueChanged: update }) => {
          if (update.dialogue) setDialogue(update.dialogue);
          return update.cursor;
        },
        onState: (state) => {
          setLive(state);
          setKnownAt(clock());
        },
      }),
    [slug],
  );

  return { dialogue, live, knownAt, refresh };
}
