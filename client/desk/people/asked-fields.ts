/** One thing a form asks for. */
export interface AskedField {
  /** Name of the input's field. */
  name: string;
  label: string;
  kind: 'text' | 'lines' | 'date' | 'select' | 'tick' | 'several';
  hint?: string;
  isRequired?: boolean;
  options?: readonly { value: string; text: string }[];
}

/** What is typed, by the name of its field; a tick is `true` or empty, several are joined by a blank. */
export type Typed = Readonly<Record<string, string>>;

/** Fields that have to be filled and are not, each named in its own line. */
export function findEmpty(fields: readonly AskedField[], typed: Typed, say: (label: string) => string) {
  return fields
    .filter(({ name, isRequired }) => isRequired && !(typed[name] ?? '').trim())
    .map(({ name, label }) => ({ field: name, text: say(label) }));
}

/** An answer as the graph takes it: nothing typed is null. */
export function given(typed: Typed, name: string): string | null {
  return (typed[name] ?? '').trim() || null;
}

/** The readable part of an address, from a name: small letters without marks, hyphens between words. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
