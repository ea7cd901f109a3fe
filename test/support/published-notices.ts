import type { Hours, Recurrence, ScheduleRule, ShiftPolicy, ShiftRule, Venue } from '../../server/schedules/rule.js';
import type { Away } from '../../server/schedules/rules.js';
import type { SpecialDay } from '../../server/working-days/rules.js';

export const at = (pointId: string, hours: Hours | null = null): Venue => ({ pointId, room: '', hours });
export const hoursOf = (...parts: [string, string][]): Hours => ({
  usual: parts.map(([from, to]) => ({ from, to })),
  seasons: [],
});
export const shiftTo = (both: ShiftPolicy, given: Partial<ShiftRule> = {}): ShiftRule => ({
  weekend: both,
  holiday: both,
  busy: 'KEEP',
  ...given,
});

/** A rule with what most notices have in common: one leader, one place, mornings, the next working day. */
export function ruleOf(recurrence: Recurrence, given: Partial<ScheduleRule> = {}): ScheduleRule {
  return {
    recurrence,
    shift: shiftTo('NEXT_WORKING_DAY'),
    turns: { positionIds: ['chair'], countedFrom: '2019-01-01' },
    hours: hoursOf(['08:00', '11:00']),
    venues: [at('office')],
    venueOrder: 'IN_TURN',
    registration: { opensDaysBefore: null, cutOff: { kind: 'NONE' }, lateRequests: 'NEXT_SESSION' },
    slots: { minutes: 30, publicPlaces: 1, staffPlaces: 1 },
    deputy: { policy: 'WARN', standIns: [], inPerson: null },
    ...given,
  };
}

export const daysOfMonth = (...days: number[]): Recurrence => ({ kind: 'DAYS_OF_MONTH', days, missingDay: 'LAST_DAY' });
const before = (...days: number[]): ScheduleRule['registration'] => ({
  opensDaysBefore: null,
  cutOff: { kind: 'BEFORE_DAY_OF_MONTH', days },
  lateRequests: 'NEXT_SESSION',
});
const deputyMay = (...standIns: string[]): ScheduleRule['deputy'] => ({ policy: 'ALLOW', standIns, inPerson: null });

/** A notice of `domain.md` 3.1 as a schedule, with the days it was published (or read) to mean. */
export interface PublishedNotice {
  name: string;
  rule: ScheduleRule;
  from: string;
  to: string;
  /** Days off that the notice knew of and the maintained list does not reach. */
  known?: readonly SpecialDay[];
  isAway?: Away;
  /** In order: the day each nominal day is held, or null. */
  days: (string | null)[];
}

const tetTanSuu: SpecialDay[] = ['10', '11', '12', '15', '16'].map((day) => ({
  day: `2021-02-${day}`,
  kind: 'HOLIDAY',
  source: 'Tết Nguyên đán Tân Sửu 2021',
}));

export const publishedNotices: readonly PublishedNotice[] = [
  {
    name: 'Bắc Kạn 2024: ngày 25; lễ, Tết thì ngày gần nhất trong tháng, cuối tuần thì ngày làm việc tiếp theo',
    rule: ruleOf(daysOfMonth(25), {
      shift: { weekend: 'NEXT_WORKING_DAY', holiday: 'NEAREST_WORKING_DAY_SAME_MONTH', busy: 'KEEP' },
      registration: before(20),
      deputy: deputyMay('COMMITTEE_VICE_CHAIR'),
    }),
    from: '2024-01-01',
    to: '2024-12-31',
    days: [
      ...['2024-01-25', '2024-02-26', '2024-03-25', '2024-04-25', '2024-05-27', '2024-06-25'],
      ...['2024-07-25', '2024-08-26', '2024-09-25', '2024-10-25', '2024-11-25', '2024-12-25'],
    ],
  },
  {
    name: 'Bắc Kạn 2022: ngày 25, ngày làm việc tiếp theo',
    rule: ruleOf(daysOfMonth(25)),
    from: '2022-06-01',
    to: '2022-09-30',
    days: ['2022-06-27', '2022-07-25', '2022-08-25', '2022-09-26'],
  },
  {
    name: 'Sơn La: ngày 25; cấp phó tiếp thay, Chủ tịch trực tiếp ít nhất mỗi quý một lần',
    rule: ruleOf(daysOfMonth(25), {
      deputy: { policy: 'ALLOW', standIns: ['COMMITTEE_VICE_CHAIR'], inPerson: { atLeast: 1, per: 'QUARTER' } },
    }),
    from: '2026-04-01',
    to: '2026-07-31',
    days: ['2026-04-28', '2026-05-25', '2026-06-25', '2026-07-27'],
  },
  {
    name: 'Lạng Sơn: Chủ tịch UBND ngày 15, ngày làm việc tiếp theo; cấp phó tiếp thay',
    rule: ruleOf(daysOfMonth(15), { deputy: deputyMay('COMMITTEE_VICE_CHAIR') }),
    from: '2026-01-01',
    to: '2026-04-30',
    days: ['2026-01-15', '2026-02-23', '2026-03-16', '2026-04-15'],
  },
  {
    name: 'Lạng Sơn: HĐND và đại biểu ngày 30, tháng Hai là ngày cuối tháng',
    rule: ruleOf(daysOfMonth(30), { turns: { positionIds: ['council', 'deputies'], countedFrom: '2026-01-01' } }),
    from: '2026-01-01',
    to: '2026-04-30',
    days: ['2026-01-30', '2026-03-02', '2026-03-30', '2026-05-04'],
  },
  {
    name: 'Ngân Sơn 2021: ngày 15 và 25, ngày làm việc tiếp theo của tháng đó; đăng ký trước ngày 10 và 20',
    rule: ruleOf(daysOfMonth(15, 25), { shift: shiftTo('NEXT_WORKING_DAY_SAME_MONTH'), registration: before(10, 20) }),
    from: '2021-05-01',
    to: '2021-07-31',
    days: ['2021-05-17', '2021-05-25', '2021-06-15', '2021-06-25', '2021-07-15', '2021-07-26'],
  },
  {
    name: 'HĐND Ngân Sơn 2021: ngày 20, sáng và chiều; đăng ký trước ngày 15',
    rule: ruleOf(daysOfMonth(20), {
      hours: hoursOf(['08:00', '11:00'], ['14:00', '16:30']),
      registration: before(15),
    }),
    from: '2021-05-01',
    to: '2021-06-30',
    days: ['2021-05-20', '2021-06-21'],
  },
  {
    name: 'HĐND Na Rì: ngày 15, 25; bận thì cấp phó hoặc Trưởng ban tiếp thay',
    rule: ruleOf(daysOfMonth(15, 25), { deputy: deputyMay('COUNCIL_VICE_CHAIR', 'BOARD_HEAD') }),
    from: '2026-03-01',
    to: '2026-03-31',
    days: ['2026-03-16', '2026-03-25'],
  },
  {
    name: 'Long Xuyên: ngày 05 và 20; trùng ngày nghỉ hoặc lãnh đạo bận thì ngày gần nhất',
    rule: ruleOf(daysOfMonth(5, 20), { shift: shiftTo('NEAREST_WORKING_DAY', { busy: 'NEAREST_WORKING_DAY' }) }),
    from: '2026-09-01',
    to: '2026-10-31',
    isAway: (_, day) => day === '2026-10-05' || day === '2026-10-06',
    days: ['2026-09-04', '2026-09-21', '2026-10-07', '2026-10-20'],
  },
  {
    name: 'Đà Nẵng 2017: thứ Sáu thứ hai và thứ tư của tháng',
    rule: ruleOf({ kind: 'NTH_WEEKDAY', weekday: 5, nth: [2, 4] }),
    from: '2017-03-01',
    to: '2017-04-30',
    days: ['2017-03-10', '2017-03-24', '2017-04-14', '2017-04-28'],
  },
  {
    name: 'Hà Nội 2021: thứ Ba của tuần thứ ba, hai trụ sở luân phiên',
    rule: ruleOf(
      { kind: 'WEEKDAY_OF_NTH_WEEK', weekday: 2, weeks: [3], weekOne: 'WITH_DAY_ONE' },
      { venues: [at('office one'), at('office two')] },
    ),
    from: '2021-06-01',
    to: '2021-08-31',
    days: ['2021-06-15', '2021-07-13', '2021-08-10'],
  },
  {
    name: 'Hà Trung 2019: ngày 18, giờ mùa hè và mùa đông',
    rule: ruleOf(daysOfMonth(18), {
      hours: {
        usual: [{ from: '08:00', to: '11:00' }],
        seasons: [{ from: '04-16', to: '10-15', parts: [{ from: '07:00', to: '10:30' }] }],
      },
    }),
    from: '2019-06-01',
    to: '2019-12-31',
    days: ['2019-06-18', '2019-07-18', '2019-08-19', '2019-09-18', '2019-10-18', '2019-11-18', '2019-12-18'],
  },
  {
    name: 'Tây Ninh 2021: thứ Năm hằng tuần, bốn lãnh đạo lần lượt; Tết thì bỏ, họp Quốc hội thì bỏ, không dồn',
    rule: ruleOf(
      { kind: 'WEEKLY', weekdays: [4] },
      {
        shift: shiftTo('SKIP', { busy: 'SKIP' }),
        turns: { positionIds: ['chair', 'deputies', 'council', 'secretary'], countedFrom: '2021-02-04' },
      },
    ),
    from: '2021-02-04',
    to: '2021-03-31',
    known: tetTanSuu,
    isAway: (positionIndex, day) => positionIndex === 1 && day >= '2021-03-08' && day <= '2021-03-20',
    days: [...['2021-02-04', null, '2021-02-18', '2021-02-25'], ...['2021-03-04', null, '2021-03-18', '2021-03-25']],
  },
  {
    name: 'Xã Tân Đoàn 2026: thứ Tư hằng tuần, ngày làm việc tiếp theo; cấp phó tiếp thay',
    rule: ruleOf({ kind: 'WEEKLY', weekdays: [3] }, { deputy: deputyMay('COMMITTEE_VICE_CHAIR') }),
    from: '2026-02-09',
    to: '2026-02-28',
    days: ['2026-02-11', '2026-02-23', '2026-02-25'],
  },
  {
    name: 'Hà Tĩnh 02/2026: đúng một ngày, thứ Năm 12/02/2026',
    rule: ruleOf({ kind: 'DATES', dates: ['2026-02-12'] }),
    from: '2026-02-01',
    to: '2026-02-28',
    days: ['2026-02-12'],
  },
  {
    name: 'Hà Tĩnh 10/2016: thứ Bảy 15/10 chuyển sang thứ Hai 17/10',
    rule: ruleOf(daysOfMonth(15)),
    from: '2016-10-01',
    to: '2016-10-31',
    days: ['2016-10-17'],
  },
  {
    name: 'Sở TT&TT Lâm Đồng 2020: ngày 20; cấp phó, Chánh Thanh tra hoặc Chánh Văn phòng tiếp thay',
    rule: ruleOf(daysOfMonth(20), {
      deputy: deputyMay('DEPARTMENT_DEPUTY_DIRECTOR', 'CHIEF_INSPECTOR', 'CHIEF_OF_OFFICE'),
    }),
    from: '2020-06-01',
    to: '2020-07-31',
    days: ['2020-06-22', '2020-07-20'],
  },
  {
    name: 'Lâm Đồng 15/4/2017: tiếp vào thứ Bảy',
    rule: ruleOf(daysOfMonth(15), { shift: shiftTo('KEEP') }),
    from: '2017-04-01',
    to: '2017-04-30',
    days: ['2017-04-15'],
  },
  {
    name: 'Bình Dương 17/12/2024: bận đột xuất, hoãn, ngày mới thông báo sau',
    rule: ruleOf(daysOfMonth(17), { shift: shiftTo('NEXT_WORKING_DAY', { busy: 'MANUAL' }) }),
    from: '2024-12-01',
    to: '2024-12-31',
    isAway: (_, day) => day === '2024-12-17',
    days: [null],
  },
  {
    name: 'Bến Tre 07/2021: cả tháng không tiếp vì dịch bệnh, ngày mới thông báo sau',
    rule: ruleOf(daysOfMonth(15), { shift: shiftTo('MANUAL', { busy: 'MANUAL' }) }),
    from: '2021-07-01',
    to: '2021-08-31',
    isAway: (_, day) => day.startsWith('2021-07'),
    days: [null, null],
  },
  {
    name: 'Lâm Đồng 05/2021: không tiếp vì dịch bệnh, ngày mới thông báo sau',
    rule: ruleOf(daysOfMonth(15), { shift: shiftTo('MANUAL', { busy: 'MANUAL' }) }),
    from: '2021-05-01',
    to: '2021-06-30',
    isAway: (_, day) => day.startsWith('2021-05'),
    days: [null, '2021-06-15'],
  },
];
