import { useState } from 'preact/hooks';
import type { AnyOutcome } from '../ask/use-act.js';
import { useProblems } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { papersWords } from '../words/papers.js';
import { useWords } from '../words/use-words.js';
import { broughtOver, type Seen, type Words } from './draft.js';
import type { PaperField } from './paper-fields.js';

export interface PaperFormGiven {
  fields: readonly PaperField[];
  /** What is corrected or ended, as it is now; left out for what is new. */
  seen?: Seen | undefined;
  /** What stands in the fields at first, beside the words of what is corrected. */
  first?: Words;
  /** Said when it is done. */
  done: string;
  send(typed: Words, expectedVersion: number): Promise<AnyOutcome>;
  /** Reads what is there now. */
  again(): Promise<void>;
  onDone(): void;
}

/** Keeps what is typed until it is saved; where a colleague was quicker, it waits for a look at what they changed. */
export function usePaperForm({ fields, seen, first = {}, done, send, again, onDone }: PaperFormGiven) {
  const { form: words } = useWords(papersWords);
  const problems = useProblems();
  const toast = useToast();
  const [read, setRead] = useState(seen);
  const [beginning] = useState<Words>({ ...seen?.words, ...first });
  const [typed, setTyped] = useState(beginning);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [isActing, setActing] = useState(false);
  const isStale = read !== undefined && seen !== undefined && read.version !== seen.version;
  const type = (field: string, value: string) => {
    problems.cure(field);
    setTyped((before) => ({ ...before, [field]: value }));
  };
  const save = async () => {
    if (isActing || isStale) return;
    const empty = fields.filter(({ name, isNeeded }) => isNeeded && !typed[name]?.trim());
    if (problems.show(empty.map(({ name }) => ({ field: name, text: words.needed })))) return;
    setActing(true);
    const told = await send(typed, read?.version ?? 0);
    setActing(false);
    setOutcome(told);
    if (told.kind === 'refused') {
      problems.show(told.problems.map((one) => ({ ...one, field: one.field.split('.')[0] ?? one.field })));
      if (Reflect.get(told.refusal, '__typename') === 'StaleVersion') await again();
    }
    if (told.kind !== 'done') return;
    toast({ text: done });
    onDone();
    await again();
  };
  const goOn = () => {
    if (!seen) return;
    setTyped((before) => broughtOver(before, read?.words ?? {}, seen.words));
    setRead(seen);
    setOutcome(undefined);
  };
  const isDirty = fields.some(({ name }) => (typed[name] ?? '') !== (beginning[name] ?? ''));
  return { typed, type, problems, outcome, isStale, isActing, isDirty, read, save, goOn };
}
