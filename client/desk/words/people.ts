import { people as en } from './en/people.js';
import { people as vi } from './vi/people.js';

export const peopleWords = { vi, en };
