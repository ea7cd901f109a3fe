/**
 * What a reply may leave to be filled in, by the name it is written with: `{ma}`.
 *
 * Nothing of the citizen is among them: no name and no matter finds its way into words that are ready beforehand.
 */
export const placeholders = [
  'ma',
  'thoi-gian',
  'dia-diem',
  'co-quan',
  'dien-thoai',
  'nguoi-tiep',
  'han',
  'can-cu',
  'noi-tham-quyen',
  'buoi-moi',
  'so-van-ban',
] as const;

export type Placeholder = (typeof placeholders)[number];

/** What stands for each; null where the act has nothing of the kind. */
export type ReplyFacts = Readonly<Record<Placeholder, string | null>>;

export const longestReply = 4000;

/** What keeps a reply from being sent: names nobody knows, names this act has nothing for, gaps left to be filled in. */
export interface ReplyUnfinished {
  kind: 'ReplyUnfinished';
  unknown: string[];
  empty: string[];
  gaps: string[];
}

export type ReplyRead = { kind: 'Read'; text: string } | ReplyUnfinished;

/** The names between braces, each once, in the order they come. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(named)].map((found) => (found[1] ?? '').trim()))];
}

/** What a ready reply leaves for the secretary to say, such as `[giờ tiếp của đoàn]`. */
export function gapsIn(text: string): string[] {
  return [...text.matchAll(/\[([^\]\n]{3,})\]/g)].map((found) => found[1] ?? '');
}

/** The names a reply uses that nobody knows. */
export function unknownIn(text: string): string[] {
  return namesIn(text).filter((name) => !isPlaceholder(name));
}

/**
 * A reply with everything filled in, or what is not: names between braces, and gaps between square brackets.
 *
 * Pure. A reply that cannot be filled in is never sent with holes.
 */
export function fillReply(text: string, facts: ReplyFacts): ReplyRead {
  const names = namesIn(text);
  const unknown = names.filter((name) => !isPlaceholder(name));
  const empty = names.filter((name) => isPlaceholder(name) && facts[name] === null);
  const gaps = gapsIn(text);
  if (unknown.length + empty.length + gaps.length > 0) return { kind: 'ReplyUnfinished', unknown, empty, gaps };
  const filled = text.replace(named, (_, name: string) => filledWith(facts, name.trim()));
  return { kind: 'Read', text: filled.normalize('NFC').trim() };
}

const named = /\{([^{}\n]{1,40})\}/g;

function filledWith(facts: ReplyFacts, name: string): string {
  return isPlaceholder(name) ? (facts[name] ?? '') : '';
}

function isPlaceholder(name: string): name is Placeholder {
  return placeholders.some((one) => one === name);
}
