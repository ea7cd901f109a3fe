import { promisesBook as english } from './en/promises-book.js';
import { type Language, useReader } from './reader.js';
import { promisesBook as vietnamese } from './vi/promises-book.js';

/** Words of the book of promises, for pages that load them apart from those of all pages. */
export const promisesBookWords = (language: Language): typeof vietnamese => (language === 'en' ? english : vietnamese);

export const usePromisesBookWords = () => promisesBookWords(useReader().language);
