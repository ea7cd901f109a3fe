import { fold } from '../../db/fold.js';
import type { Keyring } from '../privacy/keyring.js';
import { readPhone } from '../registrations/details.js';
import { personKeyOf } from '../registrations/person.js';
import type { FieldProblem } from '../staff/shape.js';

/** Somebody as they are told at the desk. */
export interface PersonGiven {
  fullName: string;
  phone?: string | null | undefined;
  address?: string | null | undefined;
  identityKind?: string | null | undefined;
  identityNumber?: string | null | undefined;
}

/** The same, in the one way it is sealed. */
export interface ReceivedPerson {
  fullName: string;
  phone: string | null;
  address: string | null;
  identityKind: string | null;
  identityNumber: string | null;
}

/** By what somebody is known again, without storing who they are; the same as of a registration. */
export interface ReceivedMarks {
  personKey: Buffer;
  identityKey: Buffer | null;
  phoneKey: Buffer | null;
  nameKey: Buffer;
}

/** Reads what was typed of a person: NFC, single spaces, a phone in E.164; what is no phone stays beside the address. */
export function readPerson(given: PersonGiven): ReceivedPerson {
  const identityNumber =
    tidy(given.identityNumber)
      ?.replace(/[\s.-]/g, '')
      .toUpperCase() || null;
  return {
    fullName: tidy(given.fullName) ?? '',
    phone: readPhone(given.phone),
    address: tidy(given.address),
    identityKind: identityNumber === null ? null : (given.identityKind ?? 'OTHER'),
    identityNumber,
  };
}

/** What is wrong with people as told; whoever has no paper and no phone is received all the same. */
export function findPeopleProblems(field: string, people: readonly PersonGiven[]): FieldProblem[] {
  return people.flatMap((given): FieldProblem[] => {
    const { fullName, address, identityNumber, phone } = readPerson(given);
    if (fullName === '') return [{ field: `${field}.fullName`, problem: 'MISSING' }];
    if (fullName.length > 120) return [{ field: `${field}.fullName`, problem: 'TOO_LONG', most: 120 }];
    if ((address?.length ?? 0) > 250) return [{ field: `${field}.address`, problem: 'TOO_LONG', most: 250 }];
    if ((identityNumber?.length ?? 0) > 20)
      return [{ field: `${field}.identityNumber`, problem: 'TOO_LONG', most: 20 }];
    return tidy(given.phone) && phone === null ? [{ field: `${field}.phone`, problem: 'MALFORMED' }] : [];
  });
}

export function markReceived(keys: Keyring, person: ReceivedPerson): ReceivedMarks {
  const { identityNumber, phone, fullName } = person;
  return {
    personKey: personKeyOf(keys, { ...person, email: null }),
    identityKey: identityNumber === null ? null : keys.blind('identity', identityNumber),
    phoneKey: phone === null ? null : keys.blind('phone', phone),
    nameKey: nameMark(keys, fullName),
  };
}

/** A whole name as it is looked for; tones and capitals do not matter. */
export function nameMark(keys: Keyring, fullName: string): Buffer {
  return keys.blind('received-name', fold(fullName).replace(/\s+/g, ' ').trim());
}

/** Enough to compare with a paper at the desk, too little to misuse. */
export function maskNumber(number: string | null): string | null {
  return number === null ? null : '•'.repeat(Math.max(0, number.length - 3)) + number.slice(-3);
}

function tidy(text: string | null | undefined): string | null {
  return text?.normalize('NFC').replace(/\s+/gu, ' ').trim() || null;
}
