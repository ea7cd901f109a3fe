import type { ComponentChildren } from 'preact';
import { embedWords } from '../words/embed.js';
import { addressIn, useReader } from '../words/reader.js';

interface OutProps {
  path: string;
  class?: string;
  /** Said instead of what stands there. */
  label?: string;
  children: ComponentChildren;
}

/** A link out of the frame to a page of ours, in a tab of its own, which is said. */
export function Out({ path, class: look, label, children }: OutProps) {
  const { origin, language } = useReader();
  const { newTab } = embedWords(language);
  return (
    <a
      href={origin + addressIn(language, path)}
      class={look}
      target="_blank"
      rel="noopener"
      aria-label={label && `${label} ${newTab}`}
    >
      {children}
      {!label && <span class="hidden-text"> {newTab}</span>}
    </a>
  );
}
