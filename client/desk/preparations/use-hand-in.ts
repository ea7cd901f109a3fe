import { useState } from 'preact/hooks';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useProblems } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { preparationWords } from '../words/preparations.js';
import { useWords } from '../words/use-words.js';
import { type DeskPreparation, handInMutation } from './documents.js';

type Known = DeskPreparation['handedIn'];

const draftOf = (known: Known) => ({ text: known?.text ?? '', reference: known?.reference ?? '' });

/** Keeps what is typed until it is handed in; what a colleague handed in meanwhile is shown before it is replaced. */
export function useHandIn({ itemId, handedIn }: DeskPreparation) {
  const { form: words } = useWords(preparationWords);
  const toast = useToast();
  const problems = useProblems();
  const [known, setKnown] = useState(handedIn);
  const [draft, setDraft] = useState(draftOf(handedIn));
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [theirs, setTheirs] = useState<string>();
  const [handIn, { isActing }] = useAct(handInMutation);
  const before = draftOf(known);
  const isDirty = draft.text !== before.text || draft.reference !== before.reference;
  useUnsaved(isDirty);
  const type = (field: keyof typeof draft, value: string) => {
    problems.cure(field);
    setDraft((now) => ({ ...now, [field]: value }));
  };
  const send = async () => {
    if (isActing || !isDirty) return;
    const sent = await handIn({ input: { itemId, expectedVersion: known?.version ?? 0, ...draft } });
    setOutcome(sent);
    if (sent.kind === 'refused') problems.show(sent.problems);
    if (sent.kind === 'refused' && sent.refusal.__typename === 'PreparationChanged') {
      setKnown(sent.refusal.asked.handedIn);
      setTheirs(sent.refusal.asked.handedIn?.text);
    }
    if (sent.kind !== 'done') return;
    setTheirs(undefined);
    setKnown(sent.answer.asked.handedIn);
    setDraft(draftOf(sent.answer.asked.handedIn));
    toast({ text: words.sent });
  };
  return { draft, type, problems, outcome, theirs, isDirty, isAnew: known !== null, send };
}
