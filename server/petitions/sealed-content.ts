import type { PetitionContentRow } from '../../db/petitions.js';
import type { Keyring } from '../privacy/keyring.js';
import type { ReceivedPerson } from '../visits/received-person.js';

interface Keys {
  keys: Keyring;
}

/** Who sent a petition and what it says. */
export interface PetitionWords {
  sender: ReceivedPerson | null;
  content: string | null;
}

export function sealWords({ keys }: Keys, petitionId: string, { sender, content }: PetitionWords) {
  return {
    sealedSender: sender && keys.seal(JSON.stringify(sender), `petition_content|sender|${petitionId}`),
    sealedContent: content === null ? null : keys.seal(content, `petition_content|content|${petitionId}`),
  };
}

/** What was sealed of a petition. Call it only for who may read it. */
export function openWords({ keys }: Keys, row: PetitionContentRow): PetitionWords {
  const { petitionId, sealedSender, sealedContent } = row;
  return {
    sender:
      sealedSender && (JSON.parse(keys.open(sealedSender, `petition_content|sender|${petitionId}`)) as ReceivedPerson),
    content: sealedContent && keys.open(sealedContent, `petition_content|content|${petitionId}`),
  };
}

/** Words that belong to one row of a petition's history. */
export function sealOf({ keys }: Keys, place: 'act' | 'withdrawal' | 'before', id: string, text: string): Buffer {
  return keys.seal(text, `petition|${place}|${id}`);
}

export function openOf({ keys }: Keys, place: 'act' | 'withdrawal', id: string, sealed: Buffer): string {
  return keys.open(sealed, `petition|${place}|${id}`);
}
