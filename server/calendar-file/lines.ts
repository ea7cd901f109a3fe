/** A line of an iCalendar file before folding: `NAME:value` or `NAME;PARAMETER=x:value`. */
export type ContentLine = string;

/** Text as a TEXT value: what would end or split it is escaped, what cannot be shown is left out (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unshowable, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** An instant in UTC as a DATE-TIME: `20261025T003000Z`. */
export function utcValue(instant: string): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** The wall time in Viet Nam at an instant as a DATE-TIME without its zone, which stands in TZID: `20261025T073000`. */
export function localValue(instant: string): string {
  return utcValue(new Date(Date.parse(instant) + sevenHours).toISOString()).slice(0, -1);
}

/**
 * Lines as they are sent: each at most 75 bytes, never cut within a letter, ended by CRLF (RFC 5545, 3.1).
 *
 * A library that is asked letter by letter takes seconds for a year of a province; this takes milliseconds.
 */
export function folded(lines: readonly ContentLine[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const sevenHours = 7 * 60 * 60 * 1000;
const mostBytes = 75;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be written.
const unshowable = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

function fold(line: string): string {
  if (line.length * 3 <= mostBytes || Buffer.byteLength(line) <= mostBytes) return line;
  const parts: string[] = [];
  let from = 0;
  let bytes = 0;
  for (let at = 0; at < line.length; ) {
    const letter = line.codePointAt(at) ?? 0;
    const size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    // Every line but the first begins with a blank of its own.
    if (bytes + size > mostBytes - (parts.length > 0 ? 1 : 0)) {
      parts.push(line.slice(from, at));
      from = at;
      bytes = 0;
    }
    bytes += size;
    at += letter > 0xffff ? 2 : 1;
  }
  return [...parts, line.slice(from)].join('\r\n ');
}
