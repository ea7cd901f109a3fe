import type { Keyring } from '../privacy/keyring.js';
import { markPerson, type PersonMarks } from './person.js';

interface Seed {
  id: string;
  fullName: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  identityNumber: string | null;
}

/** Marks a registration that is loaded instead of booked (the demo, an import), exactly as booking would. */
export function sealSeed(keys: Keyring, seed: Seed): PersonMarks {
  const { id, ...person } = seed;
  const identityKind = seed.identityNumber === null ? null : 'CITIZEN_ID';
  return markPerson(keys, id, { ...person, identityKind, summary: null, representatives: [] });
}
