import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';

interface DialogProps {
  title: string;
  /** Escape and the cross; left out for what must be answered. */
  onClose?: (() => void) | undefined;
  wide?: boolean;
  children: ComponentChildren;
}

/**
 * Something to be answered before one goes on: everything behind it rests, and the focus goes back to where it was.
 *
 * It is open as long as it is there. The first field with `autofocus`, or the dialog itself, is given the focus.
 */
export function Dialog({ title, onClose, wide = false, children }: DialogProps) {
  const words = useWords(shellWords);
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault();
    onClose?.();
  };
  // Browsers close at the second Escape whatever we say; what must be answered opens again.
  const reopen = () => {
    if (!box.current?.isConnected) return;
    if (onClose) onClose();
    else box.current.showModal();
  };
  return (
    <dialog
      class={`dialog${wide ? ' dialog-wide' : ''}`}
      ref={box}
      aria-labelledby={id}
      onCancel={cancel}
      onClose={reopen}
    >
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        {onClose && (
          <button type="button" class="icon-button" aria-label={words.confirm.close} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
