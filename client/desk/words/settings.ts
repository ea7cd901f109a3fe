import { settings as en } from './en/settings.js';
import { settings as vi } from './vi/settings.js';

export const settingsWords = { vi, en };
