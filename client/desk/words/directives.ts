import { directives as en } from './en/directives.js';
import { directives as vi } from './vi/directives.js';

export const directivesWords = { vi, en };
