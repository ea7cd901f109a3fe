import { timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import type { DeskItem } from './documents.js';
import { nameOf } from './model.js';

/** Says where an item stands now that it was moved; nothing before. */
export function useSpoken(items: readonly DeskItem[], movedId: string | undefined): string {
  const words = useWords(agendaWords);
  const at = items.findIndex(({ id }) => id === movedId);
  const item = items[at];
  if (!item) return '';
  const gaps = { name: nameOf(words, item), at: at + 1, of: items.length, time: timeOf(item.startsAt) };
  return fill(words.moved, gaps);
}
