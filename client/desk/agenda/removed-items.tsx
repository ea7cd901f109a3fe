import { useOutcomeToast } from '../ui/outcome-toast.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { nameOf } from './model.js';
import type { AgendaWork } from './use-agenda.js';

/** What was taken off, each with its way back; nothing when nothing was. */
export function RemovedItems({ work }: { work: AgendaWork }) {
  const words = useWords(agendaWords);
  const say = useOutcomeToast();
  const { removedItems, mayEdit } = work.agenda;
  if (removedItems.length === 0) return null;
  const restore = async (itemId: string) => {
    const outcome = await work.acts.restore({ itemId });
    if (outcome.kind === 'done') work.take(outcome.answer.agenda);
    say(outcome, words.saved);
  };
  return (
    <details class="panel agenda-removed">
      <summary>
        {words.removedItems.label} ({removedItems.length})
      </summary>
      <ul>
        {removedItems.map((item) => (
          <li key={item.id}>
            <span>{nameOf(words, item)}</span>
            {mayEdit && (
              <button type="button" class="bare" onClick={() => void restore(item.id)}>
                {words.removedItems.restore}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
