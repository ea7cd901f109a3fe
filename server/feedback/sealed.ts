import type { Keyring } from '../privacy/keyring.js';

/** Words of somebody after a visit, and what they were answered; for those alone whom it goes to, and for its writer. */
export function sealFeedback(keys: Keyring, part: 'comment' | 'answer', id: string, text: string): Buffer {
  return keys.seal(text, `feedback|${part}|${id}`);
}

export function openFeedback(
  keys: Keyring,
  row: { id: string; sealedComment: Buffer | null; sealedAnswer: Buffer | null },
) {
  const open = (part: string, sealed: Buffer | null) => sealed && keys.open(sealed, `feedback|${part}|${row.id}`);
  return { comment: open('comment', row.sealedComment), answer: open('answer', row.sealedAnswer) };
}
