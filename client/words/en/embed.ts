import type { EmbedWords } from '../embed.js';

export const embed: EmbedWords = {
  titleOf: 'Reception calendar: {agency}',
  description: 'The coming receptions of citizens, to put on the site of an agency.',
  none: 'No reception has been announced from today on.',
  all: 'See the whole calendar',
  newTab: '(opens a new tab)',
  actLabel: '{act}: {who}, {day}',
  live: {
    known: 'As of {time}',
    on: 'Updates by itself',
    off: 'Connection lost, trying again',
  },
};
