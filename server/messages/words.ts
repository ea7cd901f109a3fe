import { fitPlace, plainGsm, SMS_CHARACTERS } from './gsm.js';
import type { LetterWords } from './language.js';
import type { LetterFacts, LetterKind } from './letter.js';
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

/** Kinds that tell people not to set out: what to bring and who receives would only confuse. */
const notComing: readonly LetterKind[] = [
  'CANCELLED',
  'LAPSED',
  'SESSION_CANCELLED',
  'SESSION_POSTPONED',
  'AWAITING_LEADER',
  'AWAITING_SUCCESSOR',
  'REDIRECTED',
  'DECLINED',
];

/** Kinds whose short message leads to the answer instead of to the place. */
const leadingToAnswer: readonly LetterKind[] = [
  'MORE_ASKED',
  'SESSION_PROPOSED',
  'REVIEW_WAITLISTED',
  'REDIRECTED',
  'DECLINED',
];

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
    isNew(kind) && facts.carriedFromStartsAt ? words.carriedOver(localTimeAt(facts.carriedFromStartsAt)) : null,
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
  const said = plainGsm(words.short(kind, localTimeAt(beginning(facts))));
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

/** The code as it is read aloud: 482 913 5076. */
export function spokenCode(code: string): string {
  return code.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}

/** Whether it is the first letter about a registration. */
const isNew = (kind: LetterKind): boolean => kind === 'BOOKED' || kind === 'WAITLISTED';

/** Whether nothing is left to manage, and another session is what helps. */
function isOver(kind: LetterKind, { answerBy }: LetterFacts): boolean {
  return kind === 'CANCELLED' || kind === 'LAPSED' || (kind === 'SESSION_CANCELLED' && !answerBy);
}

function details(kind: LetterKind, facts: LetterFacts, words: LetterWords): string[] {
  const comes = !notComing.includes(kind);
  const until = facts.slotStartsAt && facts.slotEndsAt ? localTimeAt(facts.slotEndsAt) : null;
  const place = [facts.pointName, facts.room, facts.address].filter(Boolean).join(', ');
  return [
    line(words.time, words.times(localTimeAt(beginning(facts)), until)),
    facts.previousStartsAt && comes ? line(words.before, words.times(localTimeAt(facts.previousStartsAt), null)) : null,
    comes ? line(words.receiver, receiverOf(facts, words)) : null,
    line(words.place, place),
    comes && facts.mode === 'ONLINE' ? words.online : null,
    line(words.code, spokenCode(facts.code)),
    comes && facts.whatToBring ? line(words.bring, facts.whatToBring) : null,
    facts.reason ? line(words.reason, facts.reason) : null,
  ].filter((one) => one !== null);
}

function receiverOf(facts: LetterFacts, words: LetterWords): string {
  const receiver = `${facts.receiverTitle} ${facts.receiverName}`;
  const assigned = `${facts.assignedTitle} ${facts.assignedName}`;
  return receiver === assigned ? receiver : `${receiver} (${words.insteadOf(assigned)})`;
}

function line(label: string, value: string): string {
  return `${label}: ${value}`;
}

function beginning(facts: LetterFacts): string {
  return facts.slotStartsAt ?? facts.sessionStartsAt;
}
