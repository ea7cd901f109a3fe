import { SMS_CHARACTERS } from '../messages/gsm.js';
import type { LetterWords } from '../messages/language.js';
import type { LetterChannel, LetterFacts, LetterKind } from '../messages/letter.js';
import { lengthOfShort, namedInShort, namesIn, placeholders, requiredIn, type Template } from './letter-words.js';

/** What keeps words of a letter from being used, each named. `signs` is what a short message has too many of. */
export interface LetterUnfinished {
  kind: 'LetterUnfinished';
  unknown: string[];
  missing: string[];
  signs: number;
}

/** Room that a short message leaves for the place at the least, so that it says where. */
const leastPlace = 30;

/** What stands against words of a letter: names nobody knows, facts that must be said, too long for one short message; null for nothing. */
export function findFaults(
  { kind, channel }: { kind: LetterKind; channel: LetterChannel },
  template: Template,
  { words, sample }: { words: LetterWords; sample: LetterFacts },
): LetterUnfinished | null {
  const known: readonly string[] = channel === 'SMS' ? namedInShort : placeholders;
  const names = namesIn(template.words);
  const ofSubject = namesIn(template.subject ?? '').filter((name) => name !== 'ngay');
  const unknown = [...names.filter((name) => !known.includes(name)), ...ofSubject];
  const missing = requiredIn(kind, channel).filter((name) => !names.includes(name));
  const most = SMS_CHARACTERS - (names.includes('dia-diem') ? leastPlace : 0);
  const signs =
    channel === 'SMS' && unknown.length === 0
      ? Math.max(0, lengthOfShort(template, { kind, facts: longest(sample), locale: '' }, words) - most)
      : 0;
  if (unknown.length + missing.length + signs === 0) return null;
  return { kind: 'LetterUnfinished', unknown: [...new Set(unknown)], missing, signs };
}

/** The same facts with every day to answer by there, so that the longest form is measured. */
function longest(sample: LetterFacts): LetterFacts {
  return { ...sample, answerBy: sample.answerBy ?? '2026-12-30', replyBy: sample.replyBy ?? '2026-12-30' };
}
