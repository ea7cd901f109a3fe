import type { EnumOf } from '../graph.js';
import type { Words } from '../papers/draft.js';
import type { PaperField } from '../papers/paper-fields.js';
import type { SayValue } from '../papers/use-said.js';
import type { papers } from '../words/vi/papers.js';
import type { DocumentLine } from './documents.js';

type PapersWords = typeof papers;

type Named = Pick<DocumentLine, 'id' | 'number' | 'title'>;

/** What is written of a paper of the list. */
export function documentFields({ documents: words, kinds }: PapersWords, others: readonly Named[]): PaperField[] {
  const replaced = others.map(({ id, number, title }) => ({ value: id, text: `${number} · ${title}` }));
  return [
    { name: 'kind', label: words.kind, options: Object.entries(kinds).map(([value, text]) => ({ value, text })) },
    { name: 'number', label: words.number, isNeeded: true, isExact: true },
    { name: 'otherSpellings', label: words.otherSpellings, isExact: true },
    { name: 'title', label: words.subject, rows: 2, isNeeded: true },
    { name: 'issuer', label: words.issuer, isNeeded: true },
    { name: 'issuedDay', label: words.day, isDay: true, isNeeded: true },
    { name: 'link', label: words.link, isExact: true },
    { name: 'note', label: words.note, rows: 2 },
    { name: 'replacesId', label: words.replaces, options: [{ value: '', text: words.replacesNone }, ...replaced] },
  ];
}

/** What its fields are called, for telling what was corrected. */
export function documentLabels({ documents: words }: PapersWords): Words {
  const { kind, number, otherSpellings, subject: title, issuer, day: issuedDay, link, note, replaces } = words;
  return { kind, number, otherSpellings, title, issuer, issuedDay, link, note, replacesId: replaces };
}

/** What the codes and ids of its fields are called. */
export function sayOfDocument({ kinds }: PapersWords, others: readonly Named[]): SayValue {
  const names: Readonly<Record<string, string>> = kinds;
  return (field, value) => {
    if (field === 'kind') return names[value];
    const replaced = field === 'replacesId' ? others.find(({ id }) => id === value) : undefined;
    return replaced && `${replaced.number} · ${replaced.title}`;
  };
}

/** A paper as its fields have it. */
export function wordsOfDocument(line: DocumentLine): Words {
  const { kind, number, otherSpellings, title, issuer, issuedDay, link, note, replaces } = line;
  return {
    ...{ kind, number, otherSpellings: otherSpellings.join('; '), title, issuer, issuedDay },
    ...{ link: link ?? '', note: note ?? '', replacesId: replaces?.id ?? '' },
  };
}

/** What was typed, as it is sent. */
export function documentInput(typed: Words) {
  const { kind = 'OTHER', number = '', otherSpellings = '', title = '', issuer = '', issuedDay = '' } = typed;
  return {
    ...{ kind: kind as EnumOf<'DocumentKind'>, number, title, issuer, issuedDay },
    otherSpellings: otherSpellings.split(';').filter((one) => one.trim() !== ''),
    ...{ link: typed['link'] || null, note: typed['note'] || null, replacesId: typed['replacesId'] || null },
  };
}
