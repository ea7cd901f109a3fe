import { describe, expect, it } from 'vitest';
import {
  type AnnouncedDifference,
  type AnnouncedSession,
  isWhollySuperseded,
  sayDifference,
} from '../../server/notices/difference-rules.js';

const announced: AnnouncedSession = {
  status: 'SCHEDULED',
  startsAt: '2026-03-05T01:00:00.000Z',
  endsAt: '2026-03-05T04:30:00.000Z',
  receiver: 'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh',
};
const now = (given: Partial<AnnouncedDifference['after']>): AnnouncedDifference => ({
  before: announced,
  after: { ...announced, statusReason: null, delegation: null, ...given },
});
const when = 'Buổi tiếp từ 08 giờ 00 đến 11 giờ 30 ngày 05/3/2026 (Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh): ';
const moved = { status: 'RESCHEDULED', startsAt: '2026-02-26T07:00:00.000Z', endsAt: '2026-02-26T09:30:00.000Z' };
const deputy = {
  receiver: 'Bà Đỗ Thị Mẫu, Phó Chủ tịch UBND tỉnh',
  delegation: { reason: 'đi công tác', paper: '12/GUQ-UBND' },
};

describe('What a superseding notice says of a session', () => {
  it.each([
    [
      'moved',
      { ...moved, statusReason: 'bão số 9' },
      'chuyển sang từ 14 giờ 00 đến 16 giờ 30 ngày 26/02/2026, lý do: bão số 9.',
    ],
    [
      'put off',
      { status: 'POSTPONED', statusReason: 'họp đột xuất' },
      'hoãn, thời gian mới sẽ thông báo sau, lý do: họp đột xuất.',
    ],
    ['called off', { status: 'CANCELLED', statusReason: 'dịch bệnh' }, 'không tổ chức, lý do: dịch bệnh.'],
    [
      'given to a deputy',
      deputy,
      'người tiếp là Bà Đỗ Thị Mẫu, Phó Chủ tịch UBND tỉnh, lý do: đi công tác (12/GUQ-UBND).',
    ],
    [
      'moved and given to a deputy',
      { ...moved, statusReason: 'bão', ...deputy },
      'chuyển sang từ 14 giờ 00 đến 16 giờ 30 ngày 26/02/2026, lý do: bão; người tiếp là Bà Đỗ Thị Mẫu, Phó Chủ tịch UBND tỉnh, lý do: đi công tác (12/GUQ-UBND).',
    ],
    [
      'called off, whoever was to receive',
      { status: 'CANCELLED', statusReason: 'bão', ...deputy },
      'không tổ chức, lý do: bão.',
    ],
  ])('that was %s', (_, given, said) => expect(sayDifference(now(given))).toBe(when + said));

  it('that was put off when it was announced, and takes place after all', () => {
    const before = { ...announced, status: 'POSTPONED' };
    const after = { ...now({}).after, status: 'RESCHEDULED' };
    expect(sayDifference({ before, after })).toContain('tổ chức từ 08 giờ 00 đến 11 giờ 30 ngày 05/3/2026 như đã định');
  });

  it('is nothing when it is as announced', () => expect(sayDifference(now({}))).toBeNull());
});

describe('A notice', () => {
  it('is superseded as a whole by one that takes its whole place', () =>
    expect(isWhollySuperseded({ isPartly: false, sessionIds: ['a', 'b'], amendedIds: [] })).toBe(true));

  it('is superseded by parts only when every session has been announced anew', () => {
    const partly = { isPartly: true, sessionIds: ['a', 'b'] };
    expect(isWhollySuperseded({ ...partly, amendedIds: ['b'] })).toBe(false);
    expect(isWhollySuperseded({ ...partly, amendedIds: ['b', 'a', 'c'] })).toBe(true);
  });
});
