import type { DeskAgreement, DeskItem, House } from './documents.js';

/** An agency known here. */
interface Named {
  id: string;
  name: string;
  shortName: string;
}

/** The agencies around one's own that may have signed: itself, above, beside and below. */
export function knownAround(house: House): Named[] {
  if (!house) return [];
  const { parent, children } = house;
  return [house, ...(parent ? [parent, ...parent.children] : []), ...children];
}

interface Party {
  name: string;
  signatory?: string | null;
  agencyId?: string | null;
}

/** Who signed, one a line, by whose hand after a bar. */
export function linesOfParties(parties: readonly Party[]): string {
  return parties.map(({ name, signatory }) => (signatory ? `${name} | ${signatory}` : name)).join('\n');
}

/** Who signed, as typed; an agency is known by its name, or by the name it was told under before. */
export function partiesOf(text: string, known: readonly Named[], before: readonly Party[] = []): Party[] {
  return linesOf(text).map((line) => {
    const [name = '', signatory] = line.split('|').map((part) => part.trim());
    const told = before.find((one) => isSame(one.name, name))?.agencyId;
    const found = known.find((one) => isSame(one.name, name) || isSame(one.shortName, name));
    return { name, signatory: signatory || null, agencyId: told ?? found?.id ?? null };
  });
}

/** What is agreed on, as typed; who leads it after a bar, else the desk's own agency. */
export function itemsOf(text: string, lead: string) {
  return linesOf(text).map((line) => {
    const [what = '', who] = line.split('|').map((part) => part.trim());
    return { text: what, leadName: who || lead };
  });
}

/** An agreement as its fields have it. */
export function wordsOfAgreement({ title, number, signedDay, toDay, parties }: DeskAgreement) {
  return { title, number: number ?? '', signedDay, toDay: toDay ?? '', parties: linesOfParties(parties) };
}

/** Something agreed on as its fields have it. */
export function wordsOfItem({ text, leadName, dueDay }: DeskItem) {
  return { text, leadName, dueDay: dueDay ?? '' };
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function isSame(one: string, other: string): boolean {
  return one.normalize('NFC').toLocaleLowerCase('vi') === other.normalize('NFC').toLocaleLowerCase('vi');
}
