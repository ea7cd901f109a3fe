import { session as en } from './en/session.js';
import { session as vi } from './vi/session.js';

export const sessionWords = { vi, en };

export type SessionWords = typeof vi;
