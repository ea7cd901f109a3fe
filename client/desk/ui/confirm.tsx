import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { Dialog } from './dialog.js';

/** One question with two ways on. */
export interface Confirmation {
  title: string;
  text?: ComponentChildren;
  /** What happens, as a verb: “Hủy buổi tiếp”, never “OK”. */
  act: string;
  /** The way back; “Quay lại” when left out. */
  back?: string;
  /** What cannot easily be taken back begins on the way back. */
  isGrave?: boolean;
}

interface Open extends Confirmation {
  answer(yes: boolean): void;
}

const ConfirmContext = createContext<((question: Confirmation) => Promise<boolean>) | undefined>(undefined);

/** Asks before something is done; resolves with whether it may be. Where an act can be undone, do it and offer undo instead. */
export function useConfirm(): (question: Confirmation) => Promise<boolean> {
  const confirm = useContext(ConfirmContext);
  if (!confirm) throw new Error('Questions are asked at the desk only.');
  return confirm;
}

export function ConfirmProvider({ children }: { children: ComponentChildren }) {
  const [open, setOpen] = useState<Open>();
  const confirm = useCallback(
    (question: Confirmation) =>
      new Promise<boolean>((resolve) => {
        const answer = (yes: boolean) => {
          setOpen(undefined);
          resolve(yes);
        };
        setOpen({ ...question, answer });
      }),
    [],
  );
  return (
    <ConfirmContext.Provider value={confirm}>
      {children}
      {open && <Question question={open} />}
    </ConfirmContext.Provider>
  );
}

function Question({ question: { title, text, act, back, isGrave, answer } }: { question: Open }) {
  const words = useWords(shellWords);
  return (
    <Dialog title={title} onClose={() => answer(false)}>
      {text && <div class="dialog-text">{text}</div>}
      <div class="dialog-acts">
        <button type="button" data-first={isGrave ? undefined : true} onClick={() => answer(true)}>
          {act}
        </button>
        <button type="button" class="quiet" data-first={isGrave ? true : undefined} onClick={() => answer(false)}>
          {back ?? words.confirm.cancel}
        </button>
      </div>
    </Dialog>
  );
}
