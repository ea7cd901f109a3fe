import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

const gatherMs = 3000;

/**
 * Says things politely: what comes within three seconds is said as one.
 *
 * @param several says how many things happened, when they were more than one
 * @returns the text for a polite live region, and how to say something
 */
export function useAnnouncer(several: (count: number) => string): [string, (sentence: string) => void] {
  const [said, setSaid] = useState('');
  const waiting = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback(
    (sentence: string) => {
      waiting.current.push(sentence);
      timer.current ??= setTimeout(() => {
        const sentences = new Set(waiting.current.splice(0));
        timer.current = undefined;
        setSaid(sentences.size === 1 ? ([...sentences][0] ?? '') : several(sentences.size));
      }, gatherMs);
    },
    [several],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return [said, say];
}
