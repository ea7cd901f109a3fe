import type { Keyring } from '../privacy/keyring.js';

/** The secret printed on somebody's paper number: made again from the id whenever it is needed, stored nowhere. */
export function ticketToken(keys: Keyring, ticketId: string): string {
  return keys.secretFor('ticket', ticketId);
}

/** What the QR code of a paper number says: the number's id and its secret. It opens the place in line and nothing else. */
export function ticketSecret(keys: Keyring, ticketId: string): string {
  return `${ticketId}.${ticketToken(keys, ticketId)}`;
}
