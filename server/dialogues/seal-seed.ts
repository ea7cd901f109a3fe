import type { Keyring } from '../privacy/keyring.js';
import {
  codeHash,
  questionCode,
  questionText,
  sealAsker,
  supporterKey,
  topicKey,
  topicSource,
  topicText,
} from './sealed.js';

/** Seals what is loaded instead of sent (the demo), exactly as sending would. */
export function dialogueSeals(keys: Keyring) {
  return {
    topic: (id: string, dialogueId: string, text: string) => ({
      sealedText: topicText.seal(keys, id, text),
      textKey: topicKey(keys, dialogueId, text),
    }),
    source: (id: string, text: string) => topicSource.seal(keys, id, text),
    question: (id: string, text: string, name: string | null) => ({
      sealedText: questionText.seal(keys, id, text),
      sealedAsker: sealAsker(keys, id, { name, phone: null }),
      codeHash: codeHash(questionCode(keys, id)),
    }),
    supporter: (dialogueId: string, name: string) => supporterKey(keys, dialogueId, name),
    comment: (id: string, text: string) => keys.seal(text, `feedback|comment|${id}`),
  };
}
