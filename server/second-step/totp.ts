import { Secret, TOTP } from 'otpauth';
import { stepSeconds } from './rules.js';

/** A new secret of 160 random bits for one phone, in Base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What the QR code says to the phone: `otpauth://totp/…`. */
export function totpAddress(secret: string, username: string): string {
  return generatorOf(secret, username).toString();
}

/**
 * The half minute (counted from 1970) whose code this is: the present one, the one before or the one after; else null.
 *
 * Whoever asks sees to it that each is taken once.
 *
 * @param digits six of them
 * @param at instant
 * @see RFC 6238
 */
export function findTotpStep(secret: string, digits: string, at: string): number | null {
  const timestamp = Date.parse(at);
  const delta = generatorOf(secret).validate({ token: digits, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / stepSeconds) + delta;
}

function generatorOf(secret: string, label = ''): TOTP {
  const made = { issuer: 'Tiếp Dân', label, secret: Secret.fromBase32(secret) };
  return new TOTP({ ...made, algorithm: 'SHA1', digits: 6, period: stepSeconds });
}
