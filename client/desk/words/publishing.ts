import { publishing as en } from './en/publishing.js';
import { publishing as vi } from './vi/publishing.js';

export const publishingWords = { vi, en };
