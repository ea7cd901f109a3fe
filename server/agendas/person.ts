import type { RegistrationRow } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { openApplicant, openSummary } from '../registrations/present-listed.js';

/** Who comes, as an agenda tells it. What the reader may not read is null, as if nothing had been told. */
export interface PersonFacts {
  registrationId: string;
  /** Whose session it is: its words name the topic. */
  agencyId: string;
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
  const { id, agencyId, code, status, partySize, needsInterpreter, accessNeeds } = registration;
  const plain = { registrationId: id, agencyId, code, status, partySize, needsInterpreter, accessNeeds };
  if (!isOpen)
    return { ...plain, applicantName: null, address: null, representatives: [], topicArea: null, summary: null };
  const applicant = openApplicant(keys, registration);
  return {
    ...plain,
    applicantName: applicant.fullName,
    address: applicant.address,
    representatives: applicant.representatives ?? [],
    topicArea: registration.topicArea,
    summary: openSummary(keys, registration),
  };
}
