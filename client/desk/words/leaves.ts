import { leaves as en } from './en/leaves.js';
import { leaves as vi } from './vi/leaves.js';

export const leavesWords = { vi, en };
