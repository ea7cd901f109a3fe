import type { EnumOf } from '../../graph.js';

const alarms: Record<EnumOf<'DutyAlarm'>, string> = {
  HELD_NOT_RECORDED: 'Có buổi đã qua chưa ghi nhận kết quả',
  NOT_PUBLISHED_IN_TIME: 'Có buổi công bố chậm hoặc quá hạn niêm yết',
  PERIOD_MISSED: 'Kỳ đã qua, người đứng đầu tiếp chưa đủ',
  PERIOD_SHORT: 'Lịch đã xếp chưa đủ',
};

/** How the duty to receive is kept. */
export const duties = {
  alarms,
  title: 'Thực hiện trách nhiệm tiếp công dân',
  lead: 'Tiếp thay được đếm riêng, không tính cho người đứng đầu. Mỗi dòng ghi quy định được áp dụng.',
  from: 'Từ ngày',
  to: 'Đến ngày',
  below: 'Kể cả đơn vị trực thuộc',
  none: 'Không có quy định nào áp dụng trong khoảng thời gian này.',
  caption: 'Trách nhiệm theo từng lãnh đạo và từng kỳ',
  span: '{from} – {to}',
  rule: '{activity}, theo {source}',
  activities: { RECEPTION: 'Tiếp công dân', DIALOGUE: 'Đối thoại với Nhân dân' },
  alarmCount: '{alarm} ({n} kỳ)',
  byPeriod: 'Tách từng kỳ',
  onlyAlarms: 'Chỉ những dòng cần chú ý ({n})',
  columns: {
    who: 'Lãnh đạo',
    period: 'Kỳ',
    required: 'Phải tiếp',
    planned: 'Đã xếp',
    inTime: 'Công bố đúng hạn',
    inPerson: 'Trực tiếp tiếp',
    delegated: 'Tiếp thay',
    postponed: 'Hoãn',
    missed: 'Không tiếp',
    alarms: 'Cần chú ý',
  },
};
