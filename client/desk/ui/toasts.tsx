import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { useShortcut } from './shortcuts.js';

/** One short message after an act. */
export interface Toast {
  text: string;
  /** Takes the act back; the message then stays until it is used or dismissed, or `undoUntil` is over. */
  undo?: () => Promise<void> | void;
  /** Instant after which nothing can be taken back any more, ISO 8601. */
  undoUntil?: string;
  tone?: 'done' | 'wrong';
}

interface Shown extends Toast {
  id: number;
}

const ToastContext = createContext<((toast: Toast) => void) | undefined>(undefined);

/** Says something in the corner of the desk, aloud too, with a way to take it back where there is one. */
export function useToast(): (toast: Toast) => void {
  const toast = useContext(ToastContext);
  if (!toast) throw new Error('Messages are shown at the desk only.');
  return toast;
}

const plainMs = 6_000;

/** Shows messages above everything; at most three, the latest below. */
export function ToastProvider({ now, children }: { now(): string; children: ComponentChildren }) {
  const words = useWords(shellWords);
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const count = useRef(0);
  const toast = useCallback((given: Toast) => {
    count.current += 1;
    const one = { ...given, id: count.current };
    setShown((before) => [...before.slice(-2), one]);
  }, []);
  const dismiss = useCallback((id: number) => setShown((before) => before.filter((one) => one.id !== id)), []);
  const undo = async (one: Shown) => {
    dismiss(one.id);
    await one.undo?.();
  };
  const latest = shown.findLast((one) => one.undo);
  useShortcut({ keys: 'u', says: words.shortcuts.undo, run: () => latest && void undo(latest), isOff: !latest });
  const said = useMemo(() => shown.map(({ text }) => text).join(' '), [shown]);
  return (
    <ToastContext.Provider value={toast}>
      {children}
      <section class="toasts" aria-label={words.toasts}>
        <p class="hidden-text" role="status">
          {said}
        </p>
        {shown.map((one) => (
          <ToastLine key={one.id} toast={one} now={now} onUndo={() => void undo(one)} onEnd={() => dismiss(one.id)} />
        ))}
      </section>
    </ToastContext.Provider>
  );
}

interface LineProps {
  toast: Shown;
  now(): string;
  onUndo(): void;
  onEnd(): void;
}

/** A message stays while it is pointed at or holds the focus. */
function ToastLine({ toast, now, onUndo, onEnd }: LineProps) {
  const words = useWords(shellWords);
  const [isHeld, setHeld] = useState(false);
  const [left, setLeft] = useState(() => secondsLeft(toast, now));
  useEffect(() => {
    if (toast.undo || isHeld) return;
    const timer = setTimeout(onEnd, plainMs);
    return () => clearTimeout(timer);
  }, [toast, isHeld, onEnd]);
  useEffect(() => {
    if (left === undefined) return;
    if (left <= 0) return onEnd();
    const timer = setTimeout(() => setLeft(secondsLeft(toast, now)), 1_000);
    return () => clearTimeout(timer);
  }, [left, toast, now, onEnd]);
  const hold = (held: boolean) => () => setHeld(held);
  return (
    <div
      class={`toast toast-${toast.tone ?? 'done'}`}
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocusCapture={hold(true)}
      onBlurCapture={hold(false)}
    >
      <p>{toast.text}</p>
      {toast.undo && (
        <button type="button" class="quiet" onClick={onUndo}>
          {words.undo}
          {left !== undefined && <span class="soft toast-left">{sayLeft(left)}</span>}
          <span class="key" aria-hidden="true">
            U
          </span>
        </button>
      )}
      <button type="button" class="icon-button" aria-label={words.dismiss} onClick={onEnd}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

/** `4:05`: minutes and seconds. */
function sayLeft(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function secondsLeft({ undoUntil }: Toast, now: () => string): number | undefined {
  return undoUntil === undefined ? undefined : Math.ceil((Date.parse(undoUntil) - Date.parse(now())) / 1_000);
}
