import { replies as en } from './en/replies.js';
import { replies as vi } from './vi/replies.js';

export const repliesWords = { vi, en };
