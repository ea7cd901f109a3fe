/** What makes a day differ from its weekday. */
export type DayKind = 'HOLIDAY' | 'COMPENSATORY_OFF' | 'SWAP_OFF' | 'SWAP_WORKING';

interface SpecialDay {
  day: string;
  kind: DayKind;
  source: string;
}

const labourCode = 'Bộ luật Lao động 2019, Điều 112';
const tet2026 = 'Thông báo 9441 ngày 16/10/2025 về nghỉ Tết Nguyên đán Bính Ngọ 2026';
const projected = 'Dự kiến theo Điều 112 Bộ luật Lao động 2019; chờ thông báo chính thức của năm 2027';

/**
 * Public holidays and moved days of 2026, and those of 2027 as far as they can be foreseen.
 *
 * Weekends are not listed. A year that is not here has no holidays: this is the demo's calendar, not the country's.
 *
 * @see domain.md 4.3
 */
export const specialDays: readonly SpecialDay[] = [
  { day: '2026-01-01', kind: 'HOLIDAY', source: labourCode },
  { day: '2026-01-02', kind: 'SWAP_OFF', source: 'Hoán đổi ngày làm việc, làm bù thứ Bảy 10/01/2026' },
  { day: '2026-01-10', kind: 'SWAP_WORKING', source: 'Làm bù cho ngày 02/01/2026' },
  ...between('2026-02', [16, 20], 'HOLIDAY', tet2026),
  { day: '2026-04-27', kind: 'COMPENSATORY_OFF', source: 'Nghỉ bù Giỗ Tổ Hùng Vương (Chủ nhật 26/4/2026)' },
  { day: '2026-04-30', kind: 'HOLIDAY', source: labourCode },
  { day: '2026-05-01', kind: 'HOLIDAY', source: labourCode },
  { day: '2026-08-22', kind: 'SWAP_WORKING', source: 'Làm bù cho ngày 31/8/2026' },
  { day: '2026-08-31', kind: 'SWAP_OFF', source: 'Hoán đổi ngày làm việc dịp Quốc khánh 2026' },
  { day: '2026-09-01', kind: 'HOLIDAY', source: labourCode },
  { day: '2026-09-02', kind: 'HOLIDAY', source: labourCode },
  { day: '2027-01-01', kind: 'HOLIDAY', source: labourCode },
  { day: '2027-02-05', kind: 'HOLIDAY', source: projected },
  ...between('2027-02', [8, 9], 'HOLIDAY', projected),
  ...between('2027-02', [10, 11], 'COMPENSATORY_OFF', projected),
  { day: '2027-04-16', kind: 'HOLIDAY', source: projected },
  { day: '2027-04-30', kind: 'HOLIDAY', source: labourCode },
  { day: '2027-05-03', kind: 'COMPENSATORY_OFF', source: 'Nghỉ bù ngày 01/5/2027 (thứ Bảy)' },
  { day: '2027-09-02', kind: 'HOLIDAY', source: labourCode },
  { day: '2027-09-03', kind: 'HOLIDAY', source: projected },
  { day: '2028-01-03', kind: 'COMPENSATORY_OFF', source: 'Nghỉ bù ngày 01/01/2028 (thứ Bảy)' },
];

function between(month: string, [first, last]: readonly [number, number], kind: DayKind, source: string): SpecialDay[] {
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    day: `${month}-${String(first + i).padStart(2, '0')}`,
    kind,
    source,
  }));
}
