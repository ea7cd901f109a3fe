import type { Words } from '../vi.js';

export const calendar: Words['calendar'] = {
  title: 'Reception calendar',
  description: 'See when leaders receive citizens, where, how many places are free, and register beforehand.',
  lead: 'Which leader receives, on which day, where, and how many places are free.',
};
