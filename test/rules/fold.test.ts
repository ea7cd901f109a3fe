import { describe, expect, it } from 'vitest';
import { fold } from '../../db/fold.js';

describe('folding for search', () => {
  it('drops tones and writes đ as d, large or small', () => {
    expect(fold('Đối thoại')).toBe('doi thoai');
    expect(fold('Bà Rịa – đất đai, Ư Ơ Ă Â Ê Ô')).toBe('ba ria – dat dai, u o a a e o');
  });

  it('lets "thang binh" meet Thăng Bình', () => {
    expect(fold('Xã Thăng Bình')).toContain(fold('thang binh'));
  });

  it('reads both places of the tone alike', () => {
    expect(fold('Khánh Hòa')).toBe(fold('Khánh Hoà'));
    expect(fold('Thanh Hóa')).toBe(fold('Thanh Hoá'));
  });

  it('does not care whether the letters came composed or decomposed', () => {
    const words = 'Tiếp công dân thường xuyên ở Quảng Ngãi';
    expect(fold(words.normalize('NFD'))).toBe(fold(words.normalize('NFC')));
  });

  it('collapses every kind of blank and trims the ends', () => {
    expect(fold('  Xã\u00a0Thăng \n\t Bình ')).toBe('xa thang binh');
  });

  it('keeps apostrophes of minority names', () => {
    expect(fold("H'Yên Niê")).toBe("h'yen nie");
  });

  it('changes nothing when applied twice, and nothing in nothing', () => {
    const once = fold('Ủy ban nhân dân TP. Đà Nẵng');
    expect(fold(once)).toBe(once);
    expect(fold(' \n ')).toBe('');
  });
});
