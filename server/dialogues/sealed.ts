import { fold } from '../../db/fold.js';
import { hashSecret, type Keyring } from '../privacy/keyring.js';

/** Who asked, as far as they said. */
export interface Asker {
  name: string | null;
  phone: string | null;
}

/** Words of a topic as they were sent, for the desk alone. */
export const topicText = {
  seal: (keys: Keyring, id: string, text: string) => keys.seal(text, `dialogue-topic|text|${id}`),
  open: (keys: Keyring, row: { id: string; sealedText: Buffer }) =>
    keys.open(row.sealedText, `dialogue-topic|text|${row.id}`),
};

/** From which paper, call or meeting a topic came: it may name somebody. */
export const topicSource = {
  seal: (keys: Keyring, id: string, text: string) => keys.seal(text, `dialogue-topic|source|${id}`),
  open: (keys: Keyring, row: { id: string; sealedSource: Buffer | null }) =>
    row.sealedSource && keys.open(row.sealedSource, `dialogue-topic|source|${row.id}`),
};

/** The same words, however accented, capitalised or spaced, have the same key within a dialogue. */
export function topicKey(keys: Keyring, dialogueId: string, text: string): Buffer {
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return keys.blind('dialogue-topic', `${dialogueId}|${words}`);
}

/** One browser, once for each dialogue: nobody can tell which. */
export function supporterKey(keys: Keyring, dialogueId: string, supporter: string): Buffer {
  return keys.blind('dialogue-supporter', `${dialogueId}|${supporter.toLowerCase()}`);
}

/** Words of a question as they were sent, and who sent them. */
export const questionText = {
  seal: (keys: Keyring, id: string, text: string) => keys.seal(text, `dialogue-question|text|${id}`),
  open: (keys: Keyring, row: { id: string; sealedText: Buffer }) =>
    keys.open(row.sealedText, `dialogue-question|text|${row.id}`),
};

/** Seals who asked; null when nothing was said of it. */
export function sealAsker(keys: Keyring, id: string, asker: Asker): Buffer | null {
  return asker.name === null && asker.phone === null
    ? null
    : keys.seal(JSON.stringify(asker), `dialogue-question|asker|${id}`);
}

export function openAsker(keys: Keyring, row: { id: string; sealedAsker: Buffer | null }): Asker {
  if (row.sealedAsker === null) return { name: null, phone: null };
  return JSON.parse(keys.open(row.sealedAsker, `dialogue-question|asker|${row.id}`));
}

/** The code by which somebody finds the own question again: twelve characters, made again from the id whenever needed. */
export function questionCode(keys: Keyring, id: string): string {
  const code = keys.secretFor('dialogue-question', id).slice(-12);
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** What is kept of a code, however it is spaced. */
export function codeHash(code: string): Buffer {
  return hashSecret(code.replace(/[^0-9a-z]/gi, ''));
}
