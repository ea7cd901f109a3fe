import { useCallback } from 'preact/hooks';
import { useLeaveGuard } from '../shell/route.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { useConfirm } from './confirm.js';

/** Warns before the page is left while something typed there is not saved. */
export function useUnsaved(isUnsaved: boolean): void {
  const { unsaved } = useWords(shellWords);
  const confirm = useConfirm();
  const question = useCallback(
    () => confirm({ title: unsaved.title, text: unsaved.text, act: unsaved.leave, back: unsaved.stay, isGrave: true }),
    [confirm, unsaved],
  );
  useLeaveGuard(isUnsaved ? question : undefined);
}
