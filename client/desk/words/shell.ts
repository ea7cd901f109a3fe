import { shell as en } from './en/shell.js';
import { shell as vi } from './vi/shell.js';

/** The frame's words, which every page may use too. */
export const shellWords = { vi, en };

export type ShellWords = typeof vi;
