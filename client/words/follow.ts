import { follow as english } from './en/follow.js';
import { type Language, useReader } from './reader.js';
import { follow as vietnamese } from './vi/follow.js';

export type FollowWords = typeof vietnamese;

/** Words of how to follow the calendar. They stay in the server. */
export const followWords = (language: Language): FollowWords => (language === 'en' ? english : vietnamese);

export const useFollowWords = () => followWords(useReader().language);
