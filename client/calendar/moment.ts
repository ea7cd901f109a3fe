import { isDay } from './days.js';

/** The earlier instant of which an address asks (`luc`), an instant or a local day as it ended; nothing for what is no time. */
export function readMoment(search: URLSearchParams): string | undefined {
  const text = search.get('luc');
  const whole = isDay(text) ? `${text}T23:59:59+07:00` : (text ?? '');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(whole)) return undefined;
  const ms = Date.parse(whole);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

/** The same, but for a moment that is still to come: that is told as it is now. */
export function readPastMoment(search: URLSearchParams, now: string): string | undefined {
  const at = readMoment(search);
  return at && Date.parse(at) > Date.parse(now) ? undefined : at;
}
