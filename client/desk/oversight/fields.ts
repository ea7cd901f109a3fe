import type { Words } from '../papers/draft.js';
import type { PaperField } from '../papers/paper-fields.js';
import type { papers } from '../words/vi/papers.js';
import type { DeskOversight, DeskRecommendation, House } from './documents.js';

type PapersWords = typeof papers;

/** What is written of a visit. */
export function visitFields({ oversight: words }: PapersWords, house: House): PaperField[] {
  const options = house.map(({ id, shortName }) => ({ value: id, text: shortName }));
  return [
    { name: 'body', label: words.body, isNeeded: true },
    { name: 'theme', label: words.theme, rows: 2, isNeeded: true },
    { name: 'fromDay', label: words.from, isDay: true, isNeeded: true },
    { name: 'toDay', label: words.to, isDay: true },
    { name: 'visitedIds', label: words.visited, options, isMany: true, isNeeded: true },
    { name: 'findings', label: words.findings, rows: 4 },
  ];
}

/** What its fields are called; the agencies go by their names. */
export function visitLabels({ oversight: words }: PapersWords): Words {
  const { body, theme, from: fromDay, to: toDay, visited, findings } = words;
  return { body, theme, fromDay, toDay, visited, findings };
}

export function wordsOfVisit({ body, theme, fromDay, toDay, visited, findings }: DeskOversight): Words {
  return {
    ...{ body, theme, fromDay, toDay, findings: findings ?? '' },
    visitedIds: visited.map(({ id }) => id).join(' '),
    visited: visited.map(({ shortName }) => shortName).join('; '),
  };
}

export function visitInput(typed: Words) {
  const { body = '', theme = '', fromDay = '', toDay, visitedIds = '', findings } = typed;
  const days = { fromDay, toDay: toDay || fromDay };
  return { body, theme, ...days, visitedIds: visitedIds.split(' ').filter(Boolean), findings: findings || null };
}

/** What is written of a recommendation. */
export function recommendationFields({ oversight: words }: PapersWords): PaperField[] {
  return [
    { name: 'finding', label: words.finding, rows: 2 },
    { name: 'text', label: words.text, rows: 3, isNeeded: true },
    { name: 'dueDay', label: words.dueDay, isDay: true },
  ];
}

export function recommendationLabels({ oversight: words }: PapersWords): Words {
  return { finding: words.finding, text: words.text, dueDay: words.dueDay };
}

export function wordsOfRecommendation({ finding, text, dueDay }: DeskRecommendation): Words {
  return { finding: finding ?? '', text, dueDay: dueDay ?? '' };
}

export function recommendationInput({ finding, text = '', dueDay }: Words) {
  return { finding: finding || null, text, dueDay: dueDay || null };
}
