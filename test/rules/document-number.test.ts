import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentNumberKey, printedNumber } from '../../server/notices/document-number-rules.js';

describe('The key of a document number', () => {
  it.each([
    ['38/KH-VPUB', '38-KH/VPUB'],
    ['429-QĐi/TU', '429-QĐ/TU'],
    ['03- QC/ĐUVP', '03-QC/ĐUVP'],
    ['01/KH-VPUB', '1/KH-VPUB'],
    ['35/QĐ-VPUB', 'Số: 35/qđ – vpub'],
    ['24/CT-UBND', '24/CT‑UBND'],
    ['26-TB/ĐUVP', '26-TB/DUVP'],
    ['12a/TB-UBND', '12A/TB-UBND'],
  ])('is one for %s and %s', (one, other) => {
    expect(documentNumberKey(one)).not.toBeNull();
    expect(documentNumberKey(one)).toBe(documentNumberKey(other));
  });

  it.each([
    ['38/KH-VPUB', '38/KH-UBND'],
    ['38/KH-VPUB', '39/KH-VPUB'],
    ['42/2013/QH13', '42/2014/QH13'],
    ['16/CT-TTg', '16/CV-TTg'],
    ['12/TB-UBND', '12a/TB-UBND'],
  ])('is not one for %s and %s', (one, other) => {
    expect(documentNumberKey(one)).not.toBe(documentNumberKey(other));
  });

  it('keeps a year only where one is printed', () => {
    expect(documentNumberKey('64/2014/NĐ-CP')).toBe('64/2014/ND/CP');
    expect(documentNumberKey('114-KL/TW')).toBe('114/KL/TW');
  });

  it.each(['', '38', 'KH-VPUB', 'thông báo', '38/', '38/../etc', '38/KH-VPUB; drop', `1/${'A'.repeat(80)}`])(
    'does not exist for %s',
    (text) => expect(documentNumberKey(text)).toBeNull(),
  );

  it('does not mind blanks, capitals, dashes for slashes, nor being made twice', () => {
    const part = fc.stringMatching(/^[A-ZĐ]{1,6}$/);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), part, part, (number, kind, body) => {
        const key = documentNumberKey(`${number}/${kind}-${body}`);
        expect(key).not.toBeNull();
        expect(documentNumberKey(` ${number} - ${kind.toLowerCase()} / ${body} `)).toBe(key);
        expect(documentNumberKey(`00${number}/${kind}-${body}`.normalize('NFD'))).toBe(key);
        expect(documentNumberKey(key ?? '')).toBe(key);
      }),
    );
  });
});

it('A document number is kept as it was printed', () => {
  expect(printedNumber('  03-  QC/ĐUVP '.normalize('NFD'))).toBe('03- QC/ĐUVP');
});
