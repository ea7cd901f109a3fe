import { usePlace } from '../shell/route.js';
import { useShortcut } from '../ui/shortcuts.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import type { ActName } from './documents.js';
import { actKeys, actNames } from './model.js';
import type { Worklist } from './use-list.js';

interface KeyboardTriageProps {
  list: Worklist;
  /** Acts that can be done now. */
  acts: readonly ActName[];
  onAct(act: ActName): void;
}

/** Every step of the work by one key each; all are named at `?`. */
export function KeyboardTriage({ list, acts, onAct }: KeyboardTriageProps) {
  const { keys } = useWords(registrationWords);
  const { go } = usePlace();
  const { lines, chosen, ticked, tick, step } = list;
  const isTicked = ticked.some(({ id }) => id === chosen);
  useShortcut({ keys: 'j', says: keys.next, run: () => step(1), isOff: lines.length === 0 });
  useShortcut({ keys: 'k', says: keys.previous, run: () => step(-1), isOff: lines.length === 0 });
  useShortcut({ keys: 'x', says: keys.tick, run: () => chosen && tick([chosen], !isTicked), isOff: !chosen });
  useShortcut({ keys: 'n', says: keys.newOne, run: () => go('/dang-ky/moi') });
  return (
    <>
      {actNames.map((act) => (
        <ActKey key={act} act={act} isOff={!acts.includes(act)} onAct={onAct} />
      ))}
    </>
  );
}

function ActKey({ act, isOff, onAct }: { act: ActName; isOff: boolean; onAct(act: ActName): void }) {
  const { acts } = useWords(registrationWords);
  useShortcut({ keys: actKeys[act], says: acts[act], run: () => onAct(act), isOff });
  return null;
}
