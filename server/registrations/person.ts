import { randomInt } from 'node:crypto';
import { fold } from '../../db/fold.js';
import { hashSecret, type Keyring } from '../privacy/keyring.js';
import { codeOf } from './code.js';
import type { Details } from './details.js';

/** What is stored to recognise a person and a registration without storing who they are. */
export interface PersonMarks {
  code: string;
  manageHash: Buffer;
  checkInHash: Buffer;
  personKey: Buffer;
  identityKey: Buffer | null;
  nameKey: Buffer;
  phoneKey: Buffer | null;
  phoneTailKey: Buffer | null;
  sealedApplicant: Buffer;
  sealedSummary: Buffer | null;
}

type Identifying = Pick<Details, 'fullName' | 'phone' | 'email' | 'address' | 'identityKind' | 'identityNumber'> & {
  summary: string | null;
  representatives: readonly string[];
};

/** Makes the marks of a new registration. The code is drawn at random; a clash breaks `registration_code_unique`. */
export function markPerson(keys: Keyring, registrationId: string, person: Identifying): PersonMarks {
  const code = codeOf(randomInt(1_000_000_000));
  const { summary, ...applicant } = person;
  const { fullName, phone, identityNumber } = person;
  return {
    code,
    manageHash: hashSecret(manageSecret(keys, registrationId)),
    checkInHash: hashSecret(checkInToken(keys, registrationId)),
    personKey: personKeyOf(keys, person),
    identityKey: identityNumber === null ? null : keys.blind('identity', identityNumber),
    nameKey: nameKey(keys, code, fullName),
    phoneKey: phone === null ? null : keys.blind('phone', phone),
    phoneTailKey: phone === null ? null : phoneTailKey(keys, code, phone),
    sealedApplicant: keys.seal(JSON.stringify(applicant), `registration|applicant|${registrationId}`),
    sealedSummary: summary === null ? null : keys.seal(summary, `registration|summary|${registrationId}`),
  };
}

/** The secret of the manage link: made again from the id whenever it is needed, stored nowhere. */
export function manageSecret(keys: Keyring, registrationId: string): string {
  return keys.secretFor('manage', registrationId);
}

/** The token in the QR code for the desk. It opens nothing but check-in. */
export function checkInToken(keys: Keyring, registrationId: string): string {
  return keys.secretFor('check-in', registrationId);
}

/** A person’s name as proof, bound to the code so that equal names are not equal in the table. */
export function nameKey(keys: Keyring, code: string, fullName: string): Buffer {
  return keys.blind('name', `${code}|${fold(fullName)}`);
}

/** The last four digits of a phone as proof, bound to the code. */
export function phoneTailKey(keys: Keyring, code: string, phone: string): Buffer {
  return keys.blind('phone-tail', `${code}|${phone.slice(-4)}`);
}

/** Who somebody is, however name and phone are written: the folded name with the best thing that tells people apart. */
export function personKeyOf(
  keys: Keyring,
  {
    fullName,
    phone,
    identityNumber,
    email,
    address,
  }: Pick<Identifying, 'fullName' | 'phone' | 'identityNumber' | 'email' | 'address'>,
): Buffer {
  const apart = phone ?? identityNumber ?? email ?? (address === null ? '' : fold(address));
  return keys.blind('person', `${fold(fullName)}|${apart}`);
}
