import { useReader } from '../../words/reader.js';

/** The words of a feature in the language one reads; both languages travel with the page. */
export function useWords<Words>(words: { vi: Words; en: Words }): Words {
  return words[useReader().language];
}
