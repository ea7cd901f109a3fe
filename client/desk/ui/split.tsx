import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';

interface SplitProps {
  list: ComponentChildren;
  /** What is chosen in the list; nothing when nothing is. */
  detail: ComponentChildren | undefined;
  /** Says what stands in the detail. */
  label: string;
  /** Goes back to the list alone; also Escape. */
  onBack(): void;
}

/** A list, and what is chosen in it, side by side; on narrow screens the detail takes the list's place, with a way back. */
export function Split({ list, detail, label, onBack }: SplitProps) {
  const { split } = useWords(shellWords);
  const pane = useRef<HTMLElement>(null);
  const came = useRef<Element | null>(null);
  const isOpen = detail !== undefined;
  useEffect(() => {
    if (!isOpen) return;
    came.current = document.activeElement;
    if (pane.current && getComputedStyle(pane.current).position !== 'sticky') pane.current.focus();
  }, [isOpen]);
  const back = () => {
    onBack();
    if (came.current instanceof HTMLElement) came.current.focus();
  };
  return (
    <div class={`split${isOpen ? ' split-open' : ''}`}>
      <div class="split-list">{list}</div>
      {isOpen && (
        <section
          class="split-detail"
          aria-label={label}
          tabIndex={-1}
          ref={pane}
          onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && back()}
        >
          <button type="button" class="quiet split-back" onClick={back}>
            {split.back}
          </button>
          {detail}
        </section>
      )}
    </div>
  );
}
