import { registerEnumType } from 'type-graphql';

export enum RecurrenceKind {
  DAYS_OF_MONTH = 'DAYS_OF_MONTH',
  NTH_WEEKDAY = 'NTH_WEEKDAY',
  WEEKDAY_OF_NTH_WEEK = 'WEEKDAY_OF_NTH_WEEK',
  LAST_WEEKDAY = 'LAST_WEEKDAY',
  WEEKLY = 'WEEKLY',
  DATES = 'DATES',
}

export enum MissingDayPolicy {
  LAST_DAY = 'LAST_DAY',
  SKIP = 'SKIP',
}

export enum WeekOne {
  WITH_DAY_ONE = 'WITH_DAY_ONE',
  FIRST_WHOLE = 'FIRST_WHOLE',
}

export enum ShiftPolicy {
  NEXT_WORKING_DAY = 'NEXT_WORKING_DAY',
  NEXT_WORKING_DAY_SAME_MONTH = 'NEXT_WORKING_DAY_SAME_MONTH',
  NEAREST_WORKING_DAY = 'NEAREST_WORKING_DAY',
  NEAREST_WORKING_DAY_SAME_MONTH = 'NEAREST_WORKING_DAY_SAME_MONTH',
  SKIP = 'SKIP',
  KEEP = 'KEEP',
  MANUAL = 'MANUAL',
}

export enum VenueOrder {
  IN_TURN = 'IN_TURN',
  AT_ONCE = 'AT_ONCE',
}

export enum CutOffKind {
  BEFORE_DAY_OF_MONTH = 'BEFORE_DAY_OF_MONTH',
  WORKING_DAYS_BEFORE = 'WORKING_DAYS_BEFORE',
  DAYS_BEFORE = 'DAYS_BEFORE',
  NONE = 'NONE',
}

export enum LateRequestPolicy {
  NEXT_SESSION = 'NEXT_SESSION',
  REFUSED = 'REFUSED',
}

export enum DeputyPolicy {
  FORBID = 'FORBID',
  WARN = 'WARN',
  ALLOW = 'ALLOW',
}

export enum DutyInterval {
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}

registerEnumType(RecurrenceKind, {
  name: 'RecurrenceKind',
  description: 'How a notice says which days.',
  valuesConfig: {
    DAYS_OF_MONTH: { description: 'Các ngày trong tháng, như “ngày 15 và 25 hằng tháng”' },
    NTH_WEEKDAY: { description: 'Thứ mấy lần thứ mấy trong tháng, như “thứ Sáu thứ hai”' },
    WEEKDAY_OF_NTH_WEEK: { description: 'Thứ mấy của tuần thứ mấy, như “thứ Ba của tuần thứ ba”' },
    LAST_WEEKDAY: { description: 'Thứ mấy cuối cùng của tháng' },
    WEEKLY: { description: 'Hằng tuần' },
    DATES: { description: 'Danh sách ngày cụ thể' },
  },
});

registerEnumType(MissingDayPolicy, {
  name: 'MissingDayPolicy',
  description: 'What a shorter month does with day 29, 30 or 31.',
  valuesConfig: {
    LAST_DAY: { description: 'Lấy ngày cuối tháng' },
    SKIP: { description: 'Không tiếp' },
  },
});

registerEnumType(WeekOne, {
  name: 'WeekOne',
  description: 'Which week of a month is the first, Monday to Sunday.',
  valuesConfig: {
    WITH_DAY_ONE: { description: 'Tuần có ngày 01' },
    FIRST_WHOLE: { description: 'Tuần trọn vẹn đầu tiên trong tháng' },
  },
});

registerEnumType(ShiftPolicy, {
  name: 'ShiftPolicy',
  description: 'Where a day goes that cannot be kept.',
  valuesConfig: {
    NEXT_WORKING_DAY: { description: 'Ngày làm việc tiếp theo' },
    NEXT_WORKING_DAY_SAME_MONTH: {
      description: 'Ngày làm việc tiếp theo của tháng đó; hết tháng thì lấy ngày làm việc gần nhất trước đó',
    },
    NEAREST_WORKING_DAY: { description: 'Ngày làm việc gần nhất' },
    NEAREST_WORKING_DAY_SAME_MONTH: { description: 'Ngày làm việc gần nhất trong tháng' },
    SKIP: { description: 'Không tiếp, không dồn sang kỳ sau' },
    KEEP: { description: 'Vẫn giữ ngày' },
    MANUAL: { description: 'Người phụ trách chọn ngày' },
  },
});

registerEnumType(VenueOrder, {
  name: 'VenueOrder',
  description: 'How several places are used.',
  valuesConfig: {
    IN_TURN: { description: 'Luân phiên' },
    AT_ONCE: { description: 'Đồng thời' },
  },
});

registerEnumType(CutOffKind, {
  name: 'CutOffKind',
  description: 'Until when people register for a session.',
  valuesConfig: {
    BEFORE_DAY_OF_MONTH: { description: 'Trước một ngày trong tháng, như “trước ngày 20”' },
    WORKING_DAYS_BEFORE: { description: 'Trước một số ngày làm việc' },
    DAYS_BEFORE: { description: 'Trước một số ngày' },
    NONE: { description: 'Đến khi buổi tiếp bắt đầu' },
  },
});

registerEnumType(LateRequestPolicy, {
  name: 'LateRequestPolicy',
  description: 'What becomes of a request after the cut-off.',
  valuesConfig: {
    NEXT_SESSION: { description: 'Chuyển sang kỳ tiếp theo' },
    REFUSED: { description: 'Không nhận' },
  },
});

registerEnumType(DeputyPolicy, {
  name: 'DeputyPolicy',
  description: 'Whether somebody else may receive. It never counts as the leader’s own day.',
  valuesConfig: {
    FORBID: { description: 'Không được tiếp thay' },
    WARN: { description: 'Cảnh báo khi tiếp thay' },
    ALLOW: { description: 'Được tiếp thay' },
  },
});

registerEnumType(DutyInterval, {
  name: 'DutyInterval',
  description: 'The stretch of time a duty is counted in.',
  valuesConfig: {
    WEEK: { description: 'Tuần' },
    MONTH: { description: 'Tháng' },
    QUARTER: { description: 'Quý' },
    YEAR: { description: 'Năm' },
  },
});
