import { matterReaders, registrationReaders } from '../people.js';
import type { Rows } from '../rows.js';

/** Who registered, for those who arrange and receive. */
export const staffRegistrationRows: Rows = {
  'Query.registrations(after first sessionId)': registrationReaders,
  'StaffRegistration { accessNeeds applicantName asked cancelledAt code createdAt id }': registrationReaders,
  'StaffRegistration { identityKind maskedIdentityNumber needsInterpreter partySize priority }': registrationReaders,
  'StaffRegistration { promotedAt representatives share slot status topicArea }': registrationReaders,
  'StaffRegistration { topicName waitingPosition }': registrationReaders,
  'StaffRegistration { address email phone summary }': matterReaders,
  'StaffRegistrationConnection { edges nodes pageInfo }': registrationReaders,
  'StaffRegistrationEdge { cursor node }': registrationReaders,
};
