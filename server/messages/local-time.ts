/** A moment as clocks and calendars in Viet Nam show it. `weekday` is 0 for Sunday; the rest is two or four digits. */
export interface LocalTime {
  weekday: number;
  day: string;
  month: string;
  year: string;
  hour: string;
  minute: string;
}

const reading = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hourCycle: 'h23',
  weekday: 'short',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The time in Viet Nam at an instant, whatever zone the machine is set to. */
export function localTimeAt(instant: string): LocalTime {
  const parts = reading.formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    weekday: weekdays.indexOf(part('weekday')),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

/** A local day (`YYYY-MM-DD`) in the same parts; the hour means nothing. */
export function localDayAt(day: string): LocalTime {
  return localTimeAt(`${day}T12:00:00+07:00`);
}
