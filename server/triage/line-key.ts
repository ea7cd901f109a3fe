import type { Keyring } from '../privacy/keyring.js';

/** The key of one line of a request for many: the same line of the same request has the same, and no other has it. */
export function lineKey(keys: Keyring, requestKey: string, lineId: string): string {
  const hex = keys.blind('request-line', `${requestKey}|${lineId}`).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
