import { fill } from '../../words/fill.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import type { VariablesOf } from '../graph.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { useToast } from '../ui/toasts.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import {
  changeGroupMutation,
  dissolveGroupMutation,
  formGroupMutation,
  type Group,
  undoGroupMutation,
} from './desk-documents.js';

/** Group cases made, changed and ended, each with a way back. */
export function useGroupActs(onChanged: () => void) {
  const { same } = useWords(registrationWords);
  const toast = useToast();
  const say = useOutcomeToast();
  const [form, forming] = useAct(formGroupMutation);
  const [change, changing] = useAct(changeGroupMutation);
  const [dissolve, dissolving] = useAct(dissolveGroupMutation);
  const [undo] = useAct(undoGroupMutation);
  const end = (outcome: Awaited<ReturnType<typeof form>>, done: string): AnyOutcome => {
    if (outcome.kind === 'done') {
      const { id, version, title } = outcome.answer.group;
      toast({
        text: fill(done, { title }),
        async undo() {
          say(await undo({ id, version }), same.undone);
          onChanged();
        },
      });
    }
    onChanged();
    return outcome;
  };
  return {
    isActing: forming.isActing || changing.isActing || dissolving.isActing,
    form: async (input: VariablesOf<typeof formGroupMutation>['input']) => end(await form({ input }), same.formed),
    change: async (input: VariablesOf<typeof changeGroupMutation>['input']) =>
      end(await change({ input }), same.changed),
    async dissolve({ id, version }: Group) {
      const outcome = await dissolve({ id, version });
      if (outcome.kind !== 'done') say(outcome, '');
      return end(outcome, same.dissolved);
    },
  };
}
