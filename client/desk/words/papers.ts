import { papers as en } from './en/papers.js';
import { papers as vi } from './vi/papers.js';

export const papersWords = { vi, en };
