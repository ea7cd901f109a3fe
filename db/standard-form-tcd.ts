/** Who received: the measures of each begin with its name, in the order of the columns 4–11, 12–20 and 21–29. */
const receivers = [
  { name: 'REGULAR', vi: 'Tiếp thường xuyên', en: 'Regular reception', first: 4, withSessions: false },
  { name: 'HEAD', vi: 'Thủ trưởng tiếp', en: 'By the head in person', first: 12, withSessions: true },
  { name: 'DELEGATED', vi: 'Ủy quyền tiếp', en: 'Delegated', first: 21, withSessions: true },
] as const;

const parts = [
  { measure: 'VISITS', vi: ['Số lượt'], en: ['Visits'] },
  { measure: 'PEOPLE', vi: ['Số người'], en: ['People'] },
  { measure: 'CASES_FIRST', vi: ['Số vụ việc', 'Lần đầu'], en: ['Matters', 'First time'] },
  { measure: 'CASES_REPEAT', vi: ['Số vụ việc', 'Nhiều lần'], en: ['Matters', 'Again'] },
  { measure: 'LARGE_GROUPS', vi: ['Đoàn đông người', 'Số đoàn'], en: ['Large groups', 'Groups'] },
  { measure: 'LARGE_PEOPLE', vi: ['Đoàn đông người', 'Số người'], en: ['Large groups', 'People'] },
  {
    measure: 'LARGE_CASES_FIRST',
    vi: ['Đoàn đông người', 'Vụ việc lần đầu'],
    en: ['Large groups', 'Matters, first time'],
  },
  {
    measure: 'LARGE_CASES_REPEAT',
    vi: ['Đoàn đông người', 'Vụ việc nhiều lần'],
    en: ['Large groups', 'Matters, again'],
  },
] as const;

const sessions = { measure: 'SESSIONS', vi: ['Số kỳ tiếp'], en: ['Sessions'] } as const;

function columnsOf({ name, vi, en, first, withSessions }: (typeof receivers)[number]) {
  return (withSessions ? [sessions, ...parts] : parts).map((part, i) => ({
    number: String(first + i),
    heads: [vi, ...part.vi],
    headsEn: [en, ...part.en],
    measure: `${name}.${part.measure}`,
  }));
}

const caseColumns = ['6', '7', '15', '16', '24', '25'];

/** The columns of form 01/TCD. @see domain.md 1.6, F69 */
export const receptionColumns = [
  { number: '1', heads: ['Tổng số lượt tiếp'], headsEn: ['Visits in all'], measure: 'ALL.VISITS' },
  { number: '2', heads: ['Tổng số người được tiếp'], headsEn: ['People in all'], measure: 'ALL.PEOPLE' },
  { number: '3', heads: ['Tổng số vụ việc tiếp'], headsEn: ['Matters in all'], sum: caseColumns },
  ...receivers.flatMap(columnsOf),
  { number: '30', heads: ['Ghi chú'], headsEn: ['Notes'] },
];

/** The sums of form 01/TCD. */
export const receptionIdentities = [
  { total: '1', parts: ['4', '13', '22'] },
  { total: '2', parts: ['5', '14', '23'] },
  { total: '3', parts: caseColumns },
];
