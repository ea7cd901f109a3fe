import { letters as en } from './en/letters.js';
import { letters as vi } from './vi/letters.js';

export const lettersWords = { vi, en };
