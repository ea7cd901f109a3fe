/** The few words of luxon that the calendar file needs; the package brings no types of its own. */
declare module 'luxon' {
  export class DateTime {
    static fromISO(text: string, options: { zone: string }): DateTime;
    readonly zone: { type: string };
    readonly isValid: boolean;
    setZone(zone?: string): DateTime;
    toFormat(format: string): string;
    toJSDate(): Date;
    toJSON(): string;
  }
}
