import { accounts as en } from './en/accounts.js';
import { accounts as vi } from './vi/accounts.js';

export const accountWords = { vi, en };
