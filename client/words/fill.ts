/** Fills the `{gaps}` of a sentence; a gap nobody fills stays visible, so that it is noticed. */
export function fill(sentence: string, gaps: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap));
}
