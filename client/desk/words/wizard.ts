import { wizard as en } from './en/wizard.js';
import { wizard as vi } from './vi/wizard.js';

export const wizardWords = { vi, en };
