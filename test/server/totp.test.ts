import { Secret } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { findTotpStep, newTotpSecret, totpAddress } from '../../server/second-step/totp.js';

/** The secret and the SHA-1 values of appendix B, without the first two of their eight digits. */
const ofTheStandard = Secret.fromUTF8('12345678901234567890').base32;
const vectors: [string, number, string][] = [
  ['1970-01-01T00:00:59Z', 1, '287082'],
  ['2005-03-18T01:58:29Z', 0x23523ec, '081804'],
  ['2005-03-18T01:58:31Z', 0x23523ed, '050471'],
  ['2009-02-13T23:31:30Z', 0x273ef07, '005924'],
  ['2033-05-18T03:33:20Z', 0x3f940aa, '279037'],
];

describe('Codes of a phone', () => {
  it.each(vectors)('are those of RFC 6238 at %s', (at, step, digits) =>
    expect(findTotpStep(ofTheStandard, digits, at)).toBe(step),
  );

  it('are good half a minute before and after, and no longer', () => {
    const [at, step, digits] = ['2005-03-18T01:58:29Z', 0x23523ec, '081804'] as const;
    const shifted = (seconds: number) => new Date(Date.parse(at) + seconds * 1000).toISOString();
    expect(findTotpStep(ofTheStandard, digits, shifted(-30))).toBe(step);
    expect(findTotpStep(ofTheStandard, digits, shifted(30))).toBe(step);
    expect(findTotpStep(ofTheStandard, digits, shifted(60))).toBeNull();
    expect(findTotpStep(ofTheStandard, digits, shifted(-60))).toBeNull();
  });

  it('come from 160 random bits that the phone is told with the name of the account', () => {
    const secret = newTotpSecret();
    expect(Secret.fromBase32(secret).bytes).toHaveLength(20);
    expect(newTotpSecret()).not.toBe(secret);
    const address = new URL(totpAddress(secret, 'thuky.tinh'));
    expect(address.protocol).toBe('otpauth:');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      secret,
      digits: '6',
      period: '30',
      issuer: 'Tiếp Dân',
    });
    expect(decodeURIComponent(address.pathname)).toContain('thuky.tinh');
  });
});
