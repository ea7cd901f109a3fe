import type { ComponentChildren } from 'preact';
import { addressIn, useReader } from '../words/reader.js';

interface ToProps {
  path: string;
  class?: string | undefined;
  id?: string | undefined;
  tabIndex?: number | undefined;
  rel?: string | undefined;
  'aria-current'?: 'page' | 'date' | 'true' | undefined;
  'aria-label'?: string | undefined;
  'aria-describedby'?: string | undefined;
  children: ComponentChildren;
}

/** A link to a page of ours in the reader's language. */
export function To({ path, children, ...rest }: ToProps) {
  const { language } = useReader();
  return (
    <a {...rest} href={addressIn(language, path)}>
      {children}
    </a>
  );
}
