import type { RegistrationRow } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';

/** Who comes, as an agenda tells it. What the reader may not read is null, as if nothing had been told. */
export interface PersonFacts {
  registrationId: string;
  code: string;
  status: string;
  partySize: number;
  needsInterpreter: boolean;
  accessNeeds: readonly string[];
  applicantName: string | null;
  address: string | null;
  representatives: readonly string[];
  topicArea: string | null;
  summary: string | null;
}

/** A person by what was sealed of them, for who may read it; for anybody else the code and how many come. */
export function personOf(
  { keys }: Pick<RequestContext, 'keys'>,
  registration: RegistrationRow,
  isOpen: boolean,
): PersonFacts {
  const { id, code, status, partySize, needsInterpreter, accessNeeds, sealedApplicant, sealedSummary } = registration;
  const plain = { registrationId: id, code, status, partySize, needsInterpreter, accessNeeds };
  if (!isOpen)
    return { ...plain, applicantName: null, address: null, representatives: [], topicArea: null, summary: null };
  const applicant: Applicant = JSON.parse(keys.open(sealedApplicant, `registration|applicant|${id}`));
  return {
    ...plain,
    applicantName: applicant.fullName,
    address: applicant.address,
    representatives: applicant.representatives ?? [],
    topicArea: registration.topicArea,
    summary: sealedSummary && keys.open(sealedSummary, `registration|summary|${id}`),
  };
}

/** What was sealed of an applicant. */
interface Applicant {
  fullName: string;
  address: string | null;
  representatives?: readonly string[];
}
