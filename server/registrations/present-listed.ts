import type { ListedRegistration } from '../../db/registrations-of-session.js';
import type { Keyring } from '../privacy/keyring.js';

/** What was sealed of an applicant; see `markPerson`. */
export interface Applicant {
  fullName: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  identityKind: string | null;
  identityNumber: string | null;
  representatives?: readonly string[];
}

/** A registration as staff read it, opened once. */
export type ListedFacts = ReturnType<typeof presentListed>;

/** What was sealed of whoever registered. */
export function openApplicant(
  keys: Keyring,
  { id, sealedApplicant }: { id: string; sealedApplicant: Buffer },
): Applicant {
  return JSON.parse(keys.open(sealedApplicant, `registration|applicant|${id}`));
}

/** What was sealed of the matter; null when nothing was told. */
export function openSummary(
  keys: Keyring,
  { id, sealedSummary }: { id: string; sealedSummary: Buffer | null },
): string | null {
  return sealedSummary && keys.open(sealedSummary, `registration|summary|${id}`);
}

/** Opens a registration for staff. The number of a paper shows its end alone. */
export function presentListed(
  { keys }: { keys: Keyring },
  { registration, slot, waitingPosition }: ListedRegistration,
) {
  const applicant = openApplicant(keys, registration);
  const { id, code, status, share, topicArea, partySize, needsInterpreter, accessNeeds } = registration;
  const { promotedAt, createdAt, cancelledAt, priority, triageState, version, channel, locale } = registration;
  const { agencyId, sessionId, groupCaseId, isRepresentative, consentReminders } = registration;
  const { fullName: applicantName, phone, email, address, identityKind, identityNumber } = applicant;
  return {
    ...{ id, code, status, share, topicArea, partySize, needsInterpreter, accessNeeds },
    ...{ promotedAt, createdAt, cancelledAt, applicantName, phone, email, address, identityKind, slot },
    ...{ triageState, version, channel, agencyId, sessionId, groupCaseId, isRepresentative, consentReminders },
    locale: locale.toUpperCase(),
    waitingPosition,
    priority,
    maskedIdentityNumber: identityNumber && maskNumber(identityNumber),
    representatives: applicant.representatives ?? [],
    summary: openSummary(keys, registration),
  };
}

/** Enough to compare with a paper at the desk, too little to misuse. */
function maskNumber(number: string): string {
  return '•'.repeat(Math.max(0, number.length - 3)) + number.slice(-3);
}
