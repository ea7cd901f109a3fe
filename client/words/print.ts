import { print as english } from './en/print.js';
import type { Language } from './reader.js';
import { print as vietnamese } from './vi/print.js';

export type PrintWords = typeof vietnamese;

/** Words of papers. They stay in the server: papers have no script. */
export const printWords = (language: Language): PrintWords => (language === 'en' ? english : vietnamese);
