import { refusal as english } from './en/refusal.js';
import type { Language } from './reader.js';
import { refusal as vietnamese } from './vi/refusal.js';

/** Who may be turned away. These words never change, so they stay in the server. */
export const refusalWords = (language: Language): typeof vietnamese => (language === 'en' ? english : vietnamese);
