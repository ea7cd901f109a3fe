import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { createChime, type Sound } from './chime.js';

const key = 'tiep-dan-am-bao';

/**
 * The sound of a wall screen: wanted unless somebody has switched it off here.
 *
 * A screen that comes back after a power cut tries to be heard at once; where the browser forbids it, the first touch or key
 * anywhere on the page is enough.
 */
export function useSound() {
  const [sound, setSound] = useState<Sound>('off');
  const chime = useMemo(() => createChime(setSound), []);
  useEffect(() => {
    if (localStorage.getItem(key) === 'tat') return;
    void chime.wake();
    const touched = ({ target }: Event) => {
      // The button says itself what it wants.
      if (target instanceof Element && target.closest('[data-sound]')) return;
      if (localStorage.getItem(key) !== 'tat') void chime.wake();
      stop();
    };
    const stop = () => {
      removeEventListener('pointerdown', touched);
      removeEventListener('keydown', touched);
    };
    addEventListener('pointerdown', touched);
    addEventListener('keydown', touched);
    return stop;
  }, [chime]);
  const turn = useCallback(
    async (isOn: boolean) => {
      localStorage.setItem(key, isOn ? 'bat' : 'tat');
      if (!isOn) return chime.rest();
      await chime.wake();
      // Whoever switches it on hears what it is like.
      chime.ring();
    },
    [chime],
  );
  return { sound, ring: chime.ring, turn };
}
