import type { Keyring } from '../privacy/keyring.js';

/**
 * The code by which whoever came without registering says how it was: twelve characters, made again from the visit’s id
 * whenever it is printed.
 */
export function visitCode(keys: Keyring, visitId: string): string {
  const code = keys.secretFor('visit-feedback', visitId).slice(-12);
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`.toUpperCase();
}

/** What is kept of a code, however it is spaced, and whichever of the letters that look like digits was typed. */
export function visitCodeKey(keys: Keyring, code: string): Buffer {
  const read = code
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return keys.blind('visit-feedback', read);
}
