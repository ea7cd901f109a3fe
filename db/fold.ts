/**
 * Folds text so that a search finds it however it was typed: without tones, with đ as d, in lower case, with single spaces.
 *
 * The same words written NFC or NFD, with the tone on either vowel ("Hòa", "Hoà"), give the same result. Idempotent.
 * Variants of i and y ("Lý", "Lí") stay apart.
 *
 * @see domain.md 4.2
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
