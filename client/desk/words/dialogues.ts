import { dialogues as en } from './en/dialogues.js';
import { dialogues as vi } from './vi/dialogues.js';

export const dialoguesWords = { vi, en };
