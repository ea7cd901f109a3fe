/** There is nothing in it, or it is too long. */
export interface WordsUnfit {
  kind: 'DialogueWordsUnfit';
  most: number;
}

/** What somebody wrote, composed (NFC) and without blanks around it; null when nothing is left or it is too long. */
export function tidyWords(text: string, most: number): string | null {
  const words = text.normalize('NFC').trim();
  return words === '' || words.length > most ? null : words;
}
