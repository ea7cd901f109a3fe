/**
 * Who registers in the demo: an invented person.
 *
 * `phone` is E.164 in the block +84 30, which is given to nobody, `email` ends in `.example`, and `identityNumber`
 * begins with 000, which is no province: no letter and no look-up ever reaches a real person.
 */
export interface RegistrationSeed {
  id: string;
  sessionId: string;
  fullName: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  identityNumber: string | null;
}

/** What is stored of that person: made by whoever holds the keys, because this room has none. */
export interface SealedRegistration {
  /** Ten digits without spaces. */
  code: string;
  manageHash: Buffer;
  checkInHash: Buffer;
  personKey: Buffer;
  identityKey: Buffer | null;
  sealedApplicant: Buffer;
  nameKey: Buffer;
  phoneKey: Buffer | null;
  phoneTailKey: Buffer | null;
}

/** Seals one registration; codes must differ for ids that differ, as far as ten digits allow. */
export type SealRegistration = (seed: RegistrationSeed) => SealedRegistration;
