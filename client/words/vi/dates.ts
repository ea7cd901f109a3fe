/** Days and hours as people say them. `{…}` is filled in. */
export const dates = {
  weekdays: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  /** Within a sentence. */
  weekdaysWithin: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  weekdaysShort: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  months: Array.from({ length: 12 }, (_, index) => `tháng ${index + 1}`),
  day: '{weekday}, {dd}/{mm}/{yyyy}',
  dayShort: '{weekday}, {dd}/{mm}',
  dayNumbers: '{dd}/{mm}/{yyyy}',
  dayOfMonth: '{dd}/{mm}',
  month: 'Tháng {m}/{yyyy}',
  monthOfDay: 'tháng {m}, {yyyy}',
  zone: 'giờ Việt Nam',
  today: 'Hôm nay',
  tomorrow: 'Ngày mai',
};
