import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './vi.js';

export type Language = 'vi' | 'en';

/** Who reads: in which language, when, and at which address (without the language's prefix). */
export interface Reader {
  language: Language;
  words: Words;
  /** The instant the page was made, ISO 8601. */
  now: string;
  path: string;
  /** Query string with its `?`, or nothing. */
  search: string;
  /** Where the site is reached, such as `https://tiepdan.example`; empty when nobody said. */
  origin: string;
}

export const ReaderContext = createContext<Reader | undefined>(undefined);

/** The reader of this page; every component below the page's frame has one. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('A component that speaks needs <ReaderContext.Provider value={reader}> above it.');
  return reader;
}

/** Language of what agencies write themselves, where it is not the page's: screen readers then say it rightly. */
export function useAgencyTongue(): 'vi' | undefined {
  return useReader().language === 'vi' ? undefined : 'vi';
}

/** Address of a page of ours in a language: `/buoi/x` or `/en/buoi/x`. */
export function addressIn(language: Language, path: string): string {
  if (language === 'vi') return path;
  return path === '/' || path.startsWith('/?') ? `/en${path.slice(1)}` : `/en${path}`;
}
