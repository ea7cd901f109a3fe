import type { Words } from '../vi.js';

const months = 'January February March April May June July August September October November December';

export const dates: Words['dates'] = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  weekdaysWithin: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  weekdaysShort: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  months: months.split(' '),
  day: '{weekday}, {d} {month} {yyyy}',
  dayShort: '{weekday}, {d} {month}',
  dayNumbers: '{dd}/{mm}/{yyyy}',
  dayOfMonth: '{dd}/{mm}',
  month: '{month} {yyyy}',
  monthOfDay: '{month} {yyyy}',
  zone: 'Viet Nam time',
  today: 'Today',
  tomorrow: 'Tomorrow',
};
