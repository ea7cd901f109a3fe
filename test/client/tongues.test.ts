import { describe, expect, it } from 'vitest';
import { partTongues } from '../../client/words/tongues.js';

const vietnameseIn = (text: string) => partTongues(text).flatMap((one) => (one.isVietnamese ? [one.text] : []));

describe('Vietnamese within an English sentence', () => {
  it('is the whole name, also where a part of it has no Vietnamese letter', () => {
    expect(vietnameseIn('Periodic reception by the leader: Ms Nguyễn Thị An')).toEqual(['Nguyễn Thị An']);
    expect(vietnameseIn('Mr Mai Xuân Nhẫn Từ, Reception officer of the Da Nang Citizen Reception Board')).toEqual([
      'Mai Xuân Nhẫn Từ',
    ]);
    expect(vietnameseIn("Ms H'Yên Niê and Mr Alăng Bhrươih")).toEqual(["H'Yên Niê", 'Alăng Bhrươih']);
  });

  it('takes in plain words between two Vietnamese ones, and no English around them', () => {
    expect(vietnameseIn('Sign in at Phòng tiếp công dân số 1, first floor')).toEqual(['Phòng tiếp công dân số']);
    expect(vietnameseIn('Held at Hội trường xã Thăng Bình from 08:00')).toEqual(['Hội trường xã Thăng Bình']);
  });

  it('is nothing in plain English, and loses no letter', () => {
    expect(vietnameseIn('Only a few places left. Register before Thursday.')).toEqual([]);
    const text = 'Ông Nguyễn → Bà Trần; “Đất đai”';
    expect(
      partTongues(text)
        .map((one) => one.text)
        .join(''),
    ).toBe(text);
  });
});
