import type { Words } from '../papers/draft.js';
import type { PaperField } from '../papers/paper-fields.js';
import type { papers } from '../words/vi/papers.js';

type PapersWords = typeof papers;

/** What is written of an agreement beside what was agreed on. */
export function frameFields({ coordination: words }: PapersWords): PaperField[] {
  return [
    { name: 'title', label: words.name, rows: 2, isNeeded: true },
    { name: 'number', label: words.number, isExact: true },
    { name: 'signedDay', label: words.signedDay, isDay: true, isNeeded: true },
    { name: 'toDay', label: words.toDay, isDay: true },
    { name: 'parties', label: words.parties, hint: words.partiesHint, rows: 3, isNeeded: true },
  ];
}

export function frameLabels({ coordination: words }: PapersWords): Words {
  const { name: title, number, signedDay, toDay, signers: parties } = words;
  return { title, number, signedDay, toDay, parties };
}

/** What is written of something agreed on. */
export function itemFields({ coordination: words }: PapersWords): PaperField[] {
  return [
    { name: 'text', label: words.item, rows: 3, isNeeded: true },
    { name: 'leadName', label: words.lead1, isNeeded: true },
    { name: 'dueDay', label: words.dueDay, isDay: true },
  ];
}

export function itemLabels({ coordination: words }: PapersWords): Words {
  return { text: words.item, leadName: words.lead1, dueDay: words.dueDay };
}
