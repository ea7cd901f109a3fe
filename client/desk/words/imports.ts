import { imports as en } from './en/imports.js';
import { imports as vi } from './vi/imports.js';

export const importsWords = { vi, en };
