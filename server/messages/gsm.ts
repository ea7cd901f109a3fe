/** Characters of one short message in the GSM 7-bit alphabet. */
export const SMS_CHARACTERS = 160;

/**
 * Text that every phone shows and that costs one message: no tone marks, nothing outside the plain GSM alphabet.
 *
 * One unaccented part is how carriers and offices in Viet Nam send short messages: it arrives whole, on old phones too,
 * and nothing is torn in two. Accented text would leave 70 characters, too few for a time, a place and a code.
 */
export function plainGsm(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[–—]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[^A-Za-z0-9 @$_!"#%&'()*+,\-./:;<=>?]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The start of a text that fits into so many characters, cut at a comma, or else between words. */
export function fitPlace(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, Math.max(most, 0) + 1);
  const end = Math.max(cut.lastIndexOf(','), 0) || cut.lastIndexOf(' ');
  return (end > 0 ? cut.slice(0, end) : text.slice(0, Math.max(most, 0))).replace(/[ ,;:(-]+$/, '');
}
