import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import type { DeskItem } from './documents.js';
import type { AgendaWork } from './use-agenda.js';
import { useSaveField } from './use-save-field.js';

/** Minutes typed in the line itself: saved by Enter or on leaving, given up by Escape. */
export function MinutesField({ item, name, work }: { item: DeskItem; name: string; work: AgendaWork }) {
  const words = useWords(agendaWords);
  const say = useOutcomeToast();
  const saveField = useSaveField(work);
  const present = String(item.minutes);
  const [typed, setTyped] = useState(present);
  useEffect(() => setTyped(present), [present]);
  const save = async () => {
    if (typed === present) return;
    const outcome = await saveField(item, { minutes: Number(typed) });
    if (outcome && outcome.kind !== 'done') setTyped(present);
    if (outcome && outcome.kind !== 'done') say(outcome, words.saved);
  };
  return (
    <>
      <input
        type="number"
        inputMode="numeric"
        min="1"
        max="480"
        value={typed}
        aria-label={fill(words.minutesOf, { name })}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save();
          if (event.key === 'Escape') setTyped(present);
        }}
      />{' '}
      {words.minutes}
    </>
  );
}
