import { fill } from '../../words/fill.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { useToast } from '../ui/toasts.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import type { DeskItem } from './documents.js';
import { nameOf } from './model.js';
import type { AgendaWork } from './use-agenda.js';

/** Takes an item off the agenda, with a way to put it back. What somebody else has just written in it is shown first. */
export function useRemove(work: AgendaWork): (item: DeskItem) => Promise<void> {
  const words = useWords(agendaWords);
  const toast = useToast();
  const say = useOutcomeToast();
  const remove = async (item: DeskItem, expectedVersion: number): Promise<void> => {
    const outcome = await work.acts.remove({ input: { itemId: item.id, expectedVersion } });
    if (outcome.kind === 'refused' && outcome.refusal.__typename === 'ChangedMeanwhile') {
      const { agenda, conflicts } = outcome.refusal;
      const [first] = conflicts;
      work.take(agenda);
      const again = () => void remove(item, agenda.version);
      return work.settle({ field: first?.field ?? '', by: first?.by ?? '', at: first?.at ?? '', again });
    }
    if (outcome.kind !== 'done') return void say(outcome, words.saved);
    work.take(outcome.answer.agenda);
    const says = fill(words.did.remove, { name: nameOf(words, item) });
    const back = async () => {
      const restored = await work.acts.restore({ itemId: item.id });
      if (restored.kind === 'done') work.take(restored.answer.agenda);
      else say(restored, words.saved);
    };
    work.did({ says, back });
    toast({ text: says, undo: back });
  };
  return (item) => remove(item, work.agenda.version);
}
