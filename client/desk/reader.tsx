import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Language, type Reader, ReaderContext } from '../words/reader.js';
import type { Words } from '../words/vi.js';

/** The words of public components, which the desk uses too. */
export async function loadPublicWords(language: Language): Promise<Words> {
  return language === 'en' ? (await import('../words/en.js')).en : (await import('../words/vi.js')).vi;
}

interface DeskReaderProps {
  language: Language;
  words: Words;
  now: string;
  children: ComponentChildren;
}

/** Lets components that were made for public pages speak at the desk. */
export function DeskReader({ language, words, now, children }: DeskReaderProps) {
  const reader = useMemo<Reader>(
    () => ({ language, words, now, path: location.pathname, search: '', origin: location.origin }),
    [language, words, now],
  );
  return <ReaderContext.Provider value={reader}>{children}</ReaderContext.Provider>;
}
