import { fitPlace, plainGsm, SMS_CHARACTERS } from '../messages/gsm.js';
import type { LetterWords } from '../messages/language.js';
import type { LetterChannel, LetterFacts, LetterKind } from '../messages/letter.js';
import { beginning, isOver, leadingToAnswer, notComing, partsOf } from '../messages/letter-parts.js';
import { localDayAt, localTimeAt } from '../messages/local-time.js';
import type { LetterLinks, LetterMatter } from '../messages/words.js';

/** How an agency words a letter. `subject` is null for a short message. */
export interface Template {
  subject: string | null;
  words: string;
}

/** What words of a letter may leave to be filled in, by the name between braces. Nothing of the citizen is among them. */
export const placeholders = [
  'ma',
  'thoi-gian',
  'thoi-gian-cu',
  'nguoi-tiep',
  'dia-diem',
  'hinh-thuc',
  'co-quan',
  'dien-thoai',
  'mang-theo',
  'ly-do',
  'chuyen-tu',
  'noi-dung',
  'han',
  'huong-dan',
  'lien-ket',
  'tro-giup',
] as const;

export type Placeholder = (typeof placeholders)[number];

type Filling = Readonly<Record<Placeholder, string | null>>;

/** Kinds that carry what the secretariat wrote to one citizen; the words must have a place for it. */
const carryingOwnWords: readonly LetterKind[] = [
  'MORE_ASKED',
  'SESSION_PROPOSED',
  'REVIEW_WAITLISTED',
  'REDIRECTED',
  'DECLINED',
];

/** Kinds about a change, whose reason the public is owed. */
const givingReasons: readonly LetterKind[] = ['SESSION_POSTPONED', 'SESSION_CANCELLED', 'RECEIVER_CHANGED'];

/** Kinds after which there is never anything left to manage. */
const ended: readonly LetterKind[] = ['CANCELLED', 'LAPSED'];

/**
 * What the words of a letter must name, whatever else they say: without these a citizen would not know when, where, what can be
 * done, or why.
 */
export function requiredIn(kind: LetterKind, channel: LetterChannel): Placeholder[] {
  if (channel === 'SMS') {
    const place: Placeholder[] = notComing.includes(kind) || leadingToAnswer.includes(kind) ? [] : ['dia-diem'];
    return ['thoi-gian', ...place, 'ma'];
  }
  return [
    'thoi-gian',
    ...(notComing.includes(kind) ? [] : (['dia-diem'] as const)),
    'ma',
    ...(givingReasons.includes(kind) ? (['ly-do'] as const) : []),
    ...(carryingOwnWords.includes(kind) ? (['noi-dung'] as const) : []),
    'huong-dan',
    ...(ended.includes(kind) ? [] : (['lien-ket'] as const)),
  ];
}

/** What a short message may name: the rest has no room, or would tell a stranger more. */
export const namedInShort: readonly Placeholder[] = ['ma', 'thoi-gian', 'dia-diem', 'han', 'dien-thoai'];

/** The names between braces, each once, in the order they come. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(named)].map((found) => (found[1] ?? '').trim()))];
}

/** The standard words of a letter, as words an agency can begin its own from. */
export function standardTemplate(
  { kind, channel }: { kind: LetterKind; channel: LetterChannel },
  words: LetterWords,
  sample: LetterFacts,
): Template {
  const at = localTimeAt(beginning(sample));
  if (channel === 'SMS') return { subject: null, words: standardShort(kind, words, sample) };
  const label = (name: string, placeholder: Placeholder) => `${name}: {${placeholder}}`;
  const details = [
    label(words.time, 'thoi-gian'),
    label(words.before, 'thoi-gian-cu'),
    label(words.receiver, 'nguoi-tiep'),
    label(words.place, 'dia-diem'),
    '{hinh-thuc}',
    label(words.code, 'ma'),
    label(words.bring, 'mang-theo'),
    label(words.reason, 'ly-do'),
  ];
  const paragraphs = [
    words.greeting,
    words.opening(kind, sample),
    '{chuyen-tu}',
    '{noi-dung}',
    details.join('\n'),
    '{huong-dan}',
    ...(ended.includes(kind) ? [] : [`${words.manage} {lien-ket}`]),
    '{tro-giup}',
    words.automatic,
  ];
  return { subject: words.subject(kind, at).replace(/: [^:]*$/, ': {ngay}'), words: paragraphs.join('\n\n') };
}

/** A letter by mail in an agency's own words. A line that names what this letter has nothing to say of is left out. */
export function fillMail(
  template: Template,
  { kind, facts, own }: LetterMatter,
  { words, links }: { words: LetterWords; links: LetterLinks },
): { subject: string; text: string } {
  const filling = fillingOf({ kind, facts, own, locale: '' }, words, links);
  const day = words.subject(kind, localTimeAt(beginning(facts))).replace(/^.*: /, '');
  const lines = template.words.split('\n').flatMap((line) => filledLine(line, filling));
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { subject: (template.subject ?? '').replaceAll('{ngay}', day), text: `${text}\n` };
}

/** A letter by short message in an agency's own words: one message, with as much of the place as there is room for. */
export function fillShort(template: Template, { kind, facts }: LetterMatter, words: LetterWords): string {
  const { place, code } = partsOf(kind, facts, words);
  const by = facts.answerBy ?? facts.replyBy;
  const filling = {
    ma: code,
    'thoi-gian': words.when(localTimeAt(beginning(facts))),
    han: by ? words.date(localDayAt(by)) : null,
    'dien-thoai': facts.pointPhone ?? facts.agencyPhone,
    'dia-diem': '\u0001',
  };
  const sentences = template.words.split(/(?<=\.)\s+/);
  const kept = sentences.filter((one) => namesIn(one).every((name) => Reflect.get(filling, name)));
  const said = kept.join(' ').replace(named, (_, name: string) => Reflect.get(filling, name.trim()) ?? '');
  const [before = '', ...after] = said.split('\u0001').map(plainGsmKeepingEnds);
  if (after.length === 0) return before.trim().slice(0, SMS_CHARACTERS);
  const rest = after.join('');
  const room = SMS_CHARACTERS - before.length - rest.length;
  const shown = [facts.pointName, facts.address].join(', ');
  return `${before}${fitPlace(plainGsm(shown || place), room)}${rest}`.trim();
}

/** Signs of a short message without its place: what is left of 160 is the room for the place. */
export function lengthOfShort(template: Template, matter: LetterMatter, words: LetterWords): number {
  const facts = { ...matter.facts, pointName: '', address: '' };
  return plainGsm(fillShort(template, { ...matter, facts }, words)).length;
}

const named = /\{([^{}\n]{1,40})\}/g;

function fillingOf({ kind, facts, own }: LetterMatter, words: LetterWords, links: LetterLinks): Filling {
  const parts = partsOf(kind, facts, words);
  const over = isOver(kind, facts);
  const next = words.next(kind, facts);
  const by = facts.answerBy ?? facts.replyBy;
  return {
    ma: parts.code,
    'thoi-gian': parts.times,
    'thoi-gian-cu': parts.timesBefore,
    'nguoi-tiep': parts.receiver,
    'dia-diem': parts.place,
    'hinh-thuc': parts.online,
    'co-quan': facts.agencyName,
    'dien-thoai': facts.agencyPhone,
    'mang-theo': parts.bring,
    'ly-do': parts.reason,
    'chuyen-tu': parts.carriedOver,
    'noi-dung': own ?? null,
    han: by ? words.date(localDayAt(by)) : null,
    'huong-dan': over ? `${next} ${links.publicUrl}` : next,
    'lien-ket': over ? null : links.manage,
    'tro-giup': words.help(facts),
  };
}

function filledLine(line: string, filling: Filling): string[] {
  const said = (name: string): string | null | undefined => Reflect.get(filling, name.trim());
  if (namesIn(line).some((name) => !said(name))) return [];
  return [line.replace(named, (_, name: string) => said(name) ?? '')];
}

function standardShort(kind: LetterKind, words: LetterWords, sample: LetterFacts): string {
  const at = localTimeAt(beginning(sample));
  const said = plainGsm(words.short(kind, at)).replace(plainGsm(words.when(at)), '{thoi-gian}');
  const code = `${words.shortCode} {ma}.`;
  const by = (sentence: string) => `${sentence.replace(dateLike, '{han}')}.`;
  const day = localDayAt('2026-01-31');
  if (leadingToAnswer.includes(kind)) return `${said}. ${by(words.shortReply(day))} ${words.shortAnswer}. ${code}`;
  if (notComing.includes(kind)) return `${said}. ${by(words.shortChoice(day))} ${code}`;
  return `${said}, ${words.shortPlace} {dia-diem}. ${code}`;
}

const dateLike = /31[/ ](01|Jan)[/ ]2026/;

function plainGsmKeepingEnds(text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before && ' '}${plainGsm(inner)}${after && ' '}`;
}
