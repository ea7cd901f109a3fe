import { describe, expect, it } from 'vitest';
import { itemsOf, linesOfParties, partiesOf } from '../../client/desk/coordination/model.js';
import { broughtOver, changedFields, grouped } from '../../client/desk/papers/draft.js';

describe('What was typed of a paper', () => {
  const read = { title: 'Kế hoạch', note: '', issuer: 'UBND tỉnh' };
  const now = { title: 'Kế hoạch năm', note: '', issuer: 'UBND tỉnh' };

  it('stays where one typed it, and follows the colleague where one did not', () => {
    const typed = { title: 'Kế hoạch', note: 'Bản giấy', issuer: 'UBND tỉnh', reason: 'Bổ sung' };
    expect(broughtOver(typed, read, now)).toEqual({ ...typed, title: 'Kế hoạch năm' });
    expect(broughtOver({ ...typed, title: 'Khác' }, read, now).title).toBe('Khác');
  });

  it('is told apart field by field, as the fields are labelled', () => {
    expect(changedFields(read, now, { note: 'Ghi chú', title: 'Trích yếu' })).toEqual(['title']);
    expect(changedFields(read, read, { title: 'Trích yếu' })).toEqual([]);
  });

  it('is one correction where it was saved at once', () => {
    const at = { reason: 'Sai tên', correctedAt: '2026-09-07T01:00:00.000Z', before: null, after: 'a' };
    const told = grouped([
      { ...at, version: 2, field: 'title' },
      { ...at, version: 2, field: 'note' },
      { ...at, version: 3, field: 'title' },
    ]);
    expect(told.map(({ version, changes }) => [version, changes.length])).toEqual([
      [2, 2],
      [3, 1],
    ]);
  });
});

describe('Who signed an agreement', () => {
  const known = [{ id: 'a', name: 'Ủy ban nhân dân xã Bình Thử', shortName: 'UBND xã Bình Thử' }];

  it('is known by either name of an agency, by the name it was told under before, and by whose hand', () => {
    const typed = 'UBND XÃ BÌNH THỬ | Bà Lê Thị Ký\n\nHội Nông dân xã\nMặt trận xã';
    const before = [{ name: 'Mặt trận xã', agencyId: 'm' }];
    expect(partiesOf(typed, known, before)).toEqual([
      { name: 'UBND XÃ BÌNH THỬ', signatory: 'Bà Lê Thị Ký', agencyId: 'a' },
      { name: 'Hội Nông dân xã', signatory: null, agencyId: null },
      { name: 'Mặt trận xã', signatory: null, agencyId: 'm' },
    ]);
    expect(linesOfParties(partiesOf('Hội Nông dân xã | Ông Hai', known))).toBe('Hội Nông dân xã | Ông Hai');
  });

  it('leads what nobody else is said to lead', () => {
    expect(itemsOf('Trả kết quả | Văn phòng\nCử người dự', 'UBND tỉnh')).toEqual([
      { text: 'Trả kết quả', leadName: 'Văn phòng' },
      { text: 'Cử người dự', leadName: 'UBND tỉnh' },
    ]);
  });
});
