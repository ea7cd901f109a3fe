import type { VisitPersonRow, VisitRow } from '../../db/visits.js';
import type { Keyring } from '../privacy/keyring.js';
import type { ReceivedPerson } from './received-person.js';

interface Keys {
  keys: Keyring;
}

type Place = 'content' | 'opinion' | 'refusal';

/** Seals words of a visit; nothing stays nothing. */
export function sealVisit({ keys }: Keys, place: Place, visitId: string, text: string | null): Buffer | null {
  return text === null ? null : keys.seal(text, `reception_visit|${place}|${visitId}`);
}

/** Opens words of a visit. Call it only for who may read it. */
export function openVisit({ keys }: Keys, place: Place, visitId: string, sealed: Buffer | null): string | null {
  return sealed && keys.open(sealed, `reception_visit|${place}|${visitId}`);
}

export function sealPerson({ keys }: Keys, rowId: string, person: ReceivedPerson): Buffer {
  return keys.seal(JSON.stringify(person), `visit_person|person|${rowId}`);
}

export function openPerson({ keys }: Keys, { id, sealedPerson }: VisitPersonRow): ReceivedPerson {
  return JSON.parse(keys.open(sealedPerson, `visit_person|person|${id}`)) as ReceivedPerson;
}

/** How a visit stood before a change, sealed whole. */
export function sealBefore({ keys }: Keys, changeId: string, visit: VisitRow): Buffer {
  return keys.seal(JSON.stringify(visit), `visit_change|before|${changeId}`);
}

export function sealPapers({ keys }: Keys, receiptId: string, papers: readonly string[]): Buffer {
  return keys.seal(JSON.stringify(papers), `paper_receipt|papers|${receiptId}`);
}

export function openPapers({ keys }: Keys, { id, sealedPapers }: { id: string; sealedPapers: Buffer }): string[] {
  return JSON.parse(keys.open(sealedPapers, `paper_receipt|papers|${id}`)) as string[];
}
