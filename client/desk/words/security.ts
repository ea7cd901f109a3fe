import { security as en } from './en/security.js';
import { security as vi } from './vi/security.js';

export const securityWords = { vi, en };
