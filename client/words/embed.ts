import { embed as english } from './en/embed.js';
import type { Language } from './reader.js';
import { embed as vietnamese } from './vi/embed.js';

export type EmbedWords = typeof vietnamese;

/** Words of the calendar that other sites frame. They stay in the server; its script finds the few it needs in the page. */
export const embedWords = (language: Language): EmbedWords => (language === 'en' ? english : vietnamese);
