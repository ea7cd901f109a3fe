import { profile as english } from './en/profile.js';
import { type Language, useReader } from './reader.js';
import { profile as vietnamese } from './vi/profile.js';

/** Words of leaders' and agencies' pages. They stay in the server: those pages have no script of their own. */
export const profileWords = (language: Language): typeof vietnamese => (language === 'en' ? english : vietnamese);

export const useProfileWords = () => profileWords(useReader().language);
