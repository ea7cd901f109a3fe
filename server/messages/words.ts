import { fitPlace, plainGsm, SMS_CHARACTERS } from './gsm.js';
import type { LetterWords } from './language.js';
import type { LetterFacts, LetterKind } from './letter.js';
import { beginning, isOver, leadingToAnswer, notComing, partsOf, spokenCode } from './letter-parts.js';
import { localDayAt, localTimeAt } from './local-time.js';
import { englishWords } from './words-en.js';
import { vietnameseWords } from './words-vi.js';

export interface LetterMatter {
  kind: LetterKind;
  facts: LetterFacts;
  locale: string;
  /** What the secretariat wrote to this citizen alone. */
  own?: string | null | undefined;
}

/** Where a letter leads: the public pages, and the link that is a secret of its holder. */
export interface LetterLinks {
  publicUrl: string;
  manage: string;
}

/** The words of a language; Vietnamese for any that is not English. */
export function wordsIn(locale: string): LetterWords {
  return locale.toLowerCase() === 'en' ? englishWords : vietnameseWords;
}

/** A letter by mail: plain text, nothing hidden. The only place where the secret link may stand. */
export function mailWords(
  { kind, facts, locale, own }: LetterMatter,
  links: LetterLinks,
): { subject: string; text: string } {
  const words = wordsIn(locale);
  const over = isOver(kind, facts);
  const next = over ? `${words.next(kind, facts)} ${links.publicUrl}` : words.next(kind, facts);
  const paragraphs = [
    words.greeting,
    words.opening(kind, facts),
    partsOf(kind, facts, words).carriedOver,
    own ?? null,
    details(kind, facts, words).join('\n'),
    next,
    over ? null : `${words.manage}\n${links.manage}`,
    words.help(facts),
    words.automatic,
  ];
  return {
    subject: words.subject(kind, localTimeAt(beginning(facts))),
    text: `${paragraphs.filter((one) => one !== null).join('\n\n')}\n`,
  };
}

/**
 * A letter by short message: when, where and the code, and nothing that tells a stranger more.
 *
 * At most 160 plain GSM characters; a long place loses the end of its address first.
 */
export function smsWords({ kind, facts, locale }: LetterMatter): string {
  const words = wordsIn(locale);
  const at = localTimeAt(beginning(facts));
  const { proposedStartsAt: instead } = facts;
  const said = plainGsm(instead ? words.shortProposed(at, localTimeAt(instead)) : words.short(kind, at));
  const code = ` ${words.shortCode} ${spokenCode(facts.code)}.`;
  const choose = facts.answerBy ? ` ${words.shortChoice(localDayAt(facts.answerBy))}.` : '';
  if (leadingToAnswer.includes(kind)) {
    const by = facts.replyBy ? ` ${words.shortReply(localDayAt(facts.replyBy))}.` : '';
    return `${said}.${by} ${words.shortAnswer}.${code}`;
  }
  if (notComing.includes(kind)) return `${said}.${choose}${code}`;
  const start = `${said}, ${words.shortPlace} `;
  const place = plainGsm([facts.pointName, facts.address].join(', '));
  return `${start}${fitPlace(place, SMS_CHARACTERS - start.length - code.length - 1)}.${code}`;
}

function details(kind: LetterKind, facts: LetterFacts, words: LetterWords): string[] {
  const parts = partsOf(kind, facts, words);
  return [
    line(words.time, parts.times),
    line(words.before, parts.timesBefore),
    line(words.receiver, parts.receiver),
    line(words.place, parts.place),
    parts.online,
    line(words.code, parts.code),
    line(words.bring, parts.bring),
    line(words.reason, parts.reason),
  ].filter((one) => one !== null);
}

function line(label: string, value: string | null): string | null {
  return value ? `${label}: ${value}` : null;
}
