export const VIET_NAM_ZONE = 'Asia/Ho_Chi_Minh';

/**
 * The rules of Vietnamese time for a calendar that does not know the zone by its name: seven hours ahead of UTC, with no
 * summer time, since 13 June 1975.
 */
export function vietNamTimezone(): string {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${VIET_NAM_ZONE}`,
    'BEGIN:STANDARD',
    'DTSTART:19750613T000000',
    'TZOFFSETFROM:+0800',
    'TZOFFSETTO:+0700',
    'TZNAME:+07',
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
}
