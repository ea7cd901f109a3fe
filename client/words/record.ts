import { record as english } from './en/record.js';
import { type Language, useReader } from './reader.js';
import { record as vietnamese } from './vi/record.js';

/** Words of what has changed and what was released. They stay in the server: those pages have no script of their own. */
export const recordWords = (language: Language): typeof vietnamese => (language === 'en' ? english : vietnamese);

export const useRecordWords = () => recordWords(useReader().language);
