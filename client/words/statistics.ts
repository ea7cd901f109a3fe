import { statistics as english } from './en/statistics.js';
import { type Language, useReader } from './reader.js';
import { statistics as vietnamese } from './vi/statistics.js';

/** Words of the public statistics. They stay in the server: that page has no script of its own. */
export const statisticsWords = (language: Language): typeof vietnamese => (language === 'en' ? english : vietnamese);

export const useStatisticsWords = () => statisticsWords(useReader().language);
