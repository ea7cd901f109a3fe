import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';

interface PageHeadProps {
  title: string;
  /** One quiet line below. */
  lead?: ComponentChildren;
  /** What can be done on this page, at the right. */
  children?: ComponentChildren;
}

/** The heading of a page: names the window too, and takes the focus when one arrives, so that it is read aloud. */
export function PageHead({ title, lead, children }: PageHeadProps) {
  const { product } = useWords(shellWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement === null || activeElement.id === 'noi-dung')
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header class="page-head">
      <div class="page-head-words">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {lead && <p class="soft">{lead}</p>}
      </div>
      {children && <div class="page-head-acts">{children}</div>}
    </header>
  );
}
