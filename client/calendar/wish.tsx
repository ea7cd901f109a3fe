import type { ComponentChildren } from 'preact';
import { addressIn, type Language, useReader } from '../words/reader.js';
import { useLivingCalendar } from './context.js';
import { type Filters, writeFilters } from './filters.js';

interface WishProps {
  to: Filters;
  class?: string;
  rel?: 'prev' | 'next';
  title?: string;
  tabIndex?: number | undefined;
  'data-day'?: string;
  'aria-label'?: string;
  'aria-current'?: 'true' | 'date' | undefined;
  children: ComponentChildren;
}

export const wishAddress = (language: Language, filters: Filters) => addressIn(language, `/${writeFilters(filters)}`);

/** A link that changes the wish: an ordinary address, followed without a new page where script runs. */
export function Wish({ to, children, ...rest }: WishProps) {
  const { visit } = useLivingCalendar();
  const { language } = useReader();
  const href = wishAddress(language, to);
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    visit(href);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
