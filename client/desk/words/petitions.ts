import { petitions as en } from './en/petitions.js';
import { petitions as vi } from './vi/petitions.js';

export const petitionWords = { vi, en };
