import { audit as en } from './en/audit.js';
import { audit as vi } from './vi/audit.js';

export const auditWords = { vi, en };
