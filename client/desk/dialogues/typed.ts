/** What was typed, or nothing: empty fields are left out of what is sent. */
export function orNull(value: string | undefined): string | null {
  const text = value?.trim() ?? '';
  return text === '' ? null : text;
}

/** Entries of words as choices, each value one of the words’ own keys. */
export function choicesOf(words: Readonly<Record<string, string>>): { value: string; text: string }[] {
  return Object.entries(words).map(([value, text]) => ({ value, text }));
}

/** The key that was chosen, as one of those there are. */
export function oneOf<Key extends string>(words: Readonly<Record<Key, string>>, value: string | undefined): Key {
  const keys = Object.keys(words) as Key[];
  const found = keys.find((key) => key === value) ?? keys[0];
  if (found === undefined) throw new Error('There is nothing to choose from');
  return found;
}
