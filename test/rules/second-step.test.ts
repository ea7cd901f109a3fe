import { describe, expect, it } from 'vitest';
import { mostTries, readCode, recoveryCodeCount, wordRecoveryCode } from '../../server/second-step/rules.js';
import { freshUntil, isFresh } from '../../server/staff/step-up-rules.js';

describe('A code that is typed', () => {
  it.each([
    ['123456', { kind: 'TOTP', digits: '123456' }],
    [' 123 456 ', { kind: 'TOTP', digits: '123456' }],
    ['１２３４５６', { kind: 'TOTP', digits: '123456' }],
    ['k7mf-2xqp-9rta', { kind: 'RECOVERY_CODE', code: 'k7mf2xqp9rta' }],
    ['K7MF 2XQP 9RTA', { kind: 'RECOVERY_CODE', code: 'k7mf2xqp9rta' }],
    ['k7mf–2xqp–9rta', { kind: 'RECOVERY_CODE', code: 'k7mf2xqp9rta' }],
  ])('%j is read however it is spaced and cased', (typed, read) => expect(readCode(typed)).toEqual(read));

  it.each(['', '12345', '1234567', 'k7mf-2xqp', `${'1'.repeat(200)}`, "' or 1=1 --"])('%j is no code', (typed) =>
    expect(readCode(typed)).toBeNull(),
  );

  it('is read back as it was worded', () => {
    const worded = wordRecoveryCode(new Uint8Array(64).map((_, index) => index * 3));
    expect(worded).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect(readCode(worded)).toEqual({ kind: 'RECOVERY_CODE', code: worded.replaceAll('-', '') });
  });

  it('leaves a thief who has the password less than one chance in 8,000 a day', () => {
    const triesADay = 40;
    expect(1 - (1 - 3e-6) ** triesADay).toBeLessThan(1 / 8_000);
    expect([mostTries, recoveryCodeCount]).toEqual([5, 10]);
  });
});

describe('A proof of who one is', () => {
  const provedAt = '2026-03-02T01:00:00.000Z';
  const actor = (given: object) => ({
    kind: 'staff' as const,
    accountId: 'a',
    staffSessionId: 's',
    roles: [],
    ...given,
  });

  it('is believed for ten minutes', () => {
    expect(freshUntil(provedAt)).toBe('2026-03-02T01:10:00.000Z');
    expect(isFresh(actor({ provedAt }), '2026-03-02T01:09:59.999Z')).toBe(true);
    expect(isFresh(actor({ provedAt }), '2026-03-02T01:10:00.000Z')).toBe(false);
  });

  it('is nothing that visitors, jobs, or sign-ins from before have', () => {
    expect(isFresh({ kind: 'visitor' }, provedAt)).toBe(false);
    expect(isFresh({ kind: 'system', job: 'x' }, provedAt)).toBe(false);
    expect(isFresh(actor({}), provedAt)).toBe(false);
    expect(isFresh(actor({ provedAt: null }), provedAt)).toBe(false);
  });
});
