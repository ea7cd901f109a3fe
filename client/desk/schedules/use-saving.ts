import { useState } from 'preact/hooks';
import { type AnyOutcome, type Problem, useAct } from '../ask/use-act.js';
import { usePlace } from '../shell/route.js';
import { useProblems } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { createScheduleMutation, type DeskSchedule, editScheduleMutation } from './documents.js';
import { fieldOf, type Step, stepOf } from './missing.js';
import type { ScheduleInput } from './model.js';

interface Saving {
  /** Nothing while something is missing. */
  input: ScheduleInput | undefined;
  missing: readonly Problem[];
  kept: DeskSchedule | undefined;
  isDirty: boolean;
  open(step: Step): void;
}

/** Keeps a rule; what is wrong is shown at its own step, and what somebody else saved meanwhile is said before it is replaced. */
export function useSaving({ input, missing, kept, isDirty, open }: Saving) {
  const words = useWords(wizardWords);
  const { go } = usePlace();
  const toast = useToast();
  const problems = useProblems();
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [isSaved, setSaved] = useState(false);
  const [version] = useState(kept?.version);
  const [create, creating] = useAct(createScheduleMutation);
  const [edit, editing] = useAct(editScheduleMutation);
  const isActing = creating.isActing || editing.isActing;
  const isStale = kept !== undefined && kept.version !== version;
  useUnsaved(isDirty && !isSaved);
  const show = (found: readonly Problem[]): boolean => {
    const [first] = found;
    if (first) open(stepOf(first.field));
    return problems.show(found.map(({ field, text }) => ({ field: fieldOf(field), text })));
  };
  const save = async () => {
    if (isActing || show(missing) || !input) return;
    const done = kept
      ? await edit({ input: { id: kept.id, expectedVersion: kept.version, content: input } })
      : await create({ input });
    setOutcome(done);
    if (done.kind === 'refused') show(done.problems);
    if (done.kind !== 'done') return;
    setSaved(true);
    toast({ text: kept ? words.saved : words.created });
    // Nothing is unsaved any more, so nobody is asked.
    go(`/quy-tac?chon=${done.answer.schedule.id}`, { replace: true });
  };
  return { problems, outcome, isActing, isStale, save };
}
