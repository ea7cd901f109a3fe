import type { AnyOutcome } from '../ask/use-act.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { useToast } from './toasts.js';

/** Says how an act ended, for acts without a form: what was done, or why not. Answers whether it was done. */
export function useOutcomeToast(): (outcome: AnyOutcome, done: string) => boolean {
  const { acting } = useWords(shellWords);
  const toast = useToast();
  return (outcome, done) => {
    if (outcome.kind === 'done') toast({ text: done });
    else toast({ text: whyNot(outcome, acting.unknown), tone: 'wrong' });
    return outcome.kind === 'done';
  };
}

function whyNot(outcome: Exclude<AnyOutcome, { kind: 'done' }>, unknown: string): string {
  if (outcome.kind === 'refused') return outcome.refusal.message;
  return outcome.kind === 'unknown' ? unknown : outcome.fault.message;
}
