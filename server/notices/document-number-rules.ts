/** At most this many characters, as printed. */
const LONGEST = 80;

/**
 * The key under which every spelling of one document number is the same.
 *
 * Blanks, capitals, marks, leading zeros, and whether parts are set off by “/” or by a dash do not matter; “QĐi” and
 * “QĐ” are one, because offices write both for the same paper. The year is part of the key only where it is printed.
 *
 * @returns such as `38/KH/VPUB` for both `38/KH-VPUB` and `38-KH/VPUB`; null for what is no document number
 * @see domain.md 4.2
 */
export function documentNumberKey(printed: string): string | null {
  if (printed.length > LONGEST) return null;
  const plain = fold(printed).replace(/^SO\s*:?/u, '');
  const parts = plain
    .replace(/\s+/gu, '')
    .split(/[/\\‐‑‒–—−-]/u)
    .filter(Boolean);
  const [number, ...rest] = parts;
  if (!number || rest.length === 0 || !/^\d+[A-Z]?$/.test(number)) return null;
  if (!rest.every((part) => /^[A-Z0-9]+(\.[A-Z0-9]+)*$/.test(part)) || !rest.some((part) => /[A-Z]/.test(part)))
    return null;
  return [number.replace(/^0+(?=\d)/, ''), ...rest.map((part) => (part === 'QDI' ? 'QD' : part))].join('/');
}

/** A document number as it is kept: composed, each run of blanks one, none at the ends. */
export function printedNumber(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Capitals without tones or marks. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toUpperCase()
    .replaceAll('Đ', 'D')
    .trim();
}
