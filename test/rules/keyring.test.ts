import { describe, expect, it } from 'vitest';
import { createKeyring, hashSecret, sameHash } from '../../server/privacy/keyring.js';

const keys = createKeyring('the secret of every test, long enough');
const bond = 'registration|applicant|one';
const said = 'Nguyễn Thị Được, 0912 345 678';

describe('What is sealed', () => {
  it('is opened by the same ring at the same place, and reads like nothing meanwhile', () => {
    const sealed = keys.seal(said, bond);
    expect(keys.open(sealed, bond)).toBe(said);
    expect(sealed.toString('utf8')).not.toContain('Nguy');
    expect(keys.open(keys.seal('', bond), bond)).toBe('');
  });

  it('is never sealed twice alike', () => {
    const all = Array.from({ length: 200 }, () => keys.seal(said, bond).toString('hex'));
    expect(new Set(all.map((one) => one.slice(2, 26))).size, 'nonces').toBe(200);
    expect(new Set(all).size).toBe(200);
  });

  it('is not opened in another row, column or table: rows cannot be swapped', () => {
    const sealed = keys.seal(said, bond);
    for (const other of ['registration|applicant|two', 'registration|matter|one', 'petition|applicant|one', ''])
      expect(() => keys.open(sealed, other)).toThrow();
  });

  it('is not opened with another secret or another key id', () => {
    const sealed = keys.seal(said, bond);
    expect(() => createKeyring('another secret that is long enough too').open(sealed, bond)).toThrow();
    expect(() => createKeyring('the secret of every test, long enough', 2).open(sealed, bond)).toThrow('does not hold');
  });

  it('is not opened when any byte of it was changed', () => {
    const sealed = keys.seal(said, bond);
    for (const at of sealed.keys()) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => keys.open(changed, bond), `byte ${at}`).toThrow();
    }
  });

  it('is not opened when it was cut short, least of all within its tag', () => {
    for (const text of [said, '']) {
      const sealed = keys.seal(text, bond);
      for (let length = 0; length < sealed.length; length += 1)
        expect(() => keys.open(sealed.subarray(0, length), bond), `${length} bytes`).toThrow();
    }
  });
});

describe('A blind hash', () => {
  it('is the same for the same value and purpose, and tells two columns or two houses apart', () => {
    expect(keys.blind('phone', '+84912345678')).toEqual(keys.blind('phone', '+84912345678'));
    const other = createKeyring('another secret that is long enough too');
    const all = [keys.blind('phone', '1'), keys.blind('identity', '1'), other.blind('phone', '1')];
    expect(new Set(all.map((one) => one.toString('hex'))).size).toBe(3);
  });
});

describe('The secret of a link', () => {
  it('has 128 bits nobody mistakes on paper, is made again from its id, and is stored as a hash alone', () => {
    const secret = keys.secretFor('manage', 'one');
    expect(secret).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
    expect(keys.secretFor('manage', 'one')).toBe(secret);
    expect(keys.secretFor('manage', 'two')).not.toBe(secret);
    expect(keys.secretFor('check-in', 'one')).not.toBe(secret);
    expect(sameHash(hashSecret(secret), hashSecret(` ${secret.toUpperCase()} `))).toBe(true);
    expect(sameHash(hashSecret(secret), hashSecret(`${secret}0`))).toBe(false);
    expect(sameHash(hashSecret(secret), Buffer.alloc(0))).toBe(false);
  });
});

it('A secret that is too short opens no house', () => {
  expect(() => createKeyring('short')).toThrow('at least 32 characters');
});
