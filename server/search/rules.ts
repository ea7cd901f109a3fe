/** Words to look for: at most eight, of a text already folded; none for a text too short to mean anything. */
export function wordsOf(folded: string): string[] {
  const words = folded.split(' ').filter(Boolean).slice(0, 8);
  return words.join('').length >= 2 ? words : [];
}

/** Whether every word begins a word of the text; both folded. */
export function isNamed(text: string, words: readonly string[]): boolean {
  const spaced = ` ${text}`;
  return words.every((word) => spaced.includes(` ${word}`));
}
