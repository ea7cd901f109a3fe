import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** A citizen’s own registration: whoever asks proves by code or link that it is theirs. */
export const registrationRows: Rows = {
  'Query.registration(access)': everyone,
  'Mutation.bookRegistration(input)': everyone,
  'Mutation.cancelRegistration(input)': everyone,
  'Mutation.joinWaitingList(input)': everyone,
  'Mutation.moveRegistration(input)': everyone,
  'Subscription.registrationChanged(access after)': everyone,
  'AccessNotRecognised { message }': everyone,
  'AlreadyRegistered { message }': everyone,
  'ApplicantInput { address email fullName identityKind identityNumber phone }': everyone,
  'BookRegistrationInput { applicant carryOverTo consentReminders idempotencyKey locale matter proof slotId }':
    everyone,
  'CancelRegistrationInput { access idempotencyKey }': everyone,
  'DetailsIncomplete { message problems }': everyone,
  'FieldProblem { field message }': everyone,
  'JoinWaitingListInput { applicant carryOverTo consentReminders idempotencyKey locale matter proof sessionId }':
    everyone,
  'ManageAccess { code link secondFact }': everyone,
  'MatterInput { accessNeeds needsInterpreter partySize representatives summary topicArea }': everyone,
  'MoveRegistrationInput { access idempotencyKey slotId }': everyone,
  'OtherAgency { message }': everyone,
  'PlacesFree { message session }': everyone,
  'Registration { accessNeeds applicantName calendarFile cancelledAt checkInQr code }': everyone,
  'Registration { consentReminders createdAt id maskedEmail maskedPhone mayCancel mayMove }': everyone,
  'Registration { needsInterpreter offer partySize promotedAt representativeCount session slot }': everyone,
  'Registration { awaitedLeader carriedFrom status topicArea topicName waitingPosition }': everyone,
  'RegistrationBooked { manageLink registration }': everyone,
  'RegistrationCancelled { registration }': everyone,
  'RegistrationClosed { closedAt message nextSession }': everyone,
  'RegistrationEnded { message }': everyone,
  'RegistrationMoved { registration }': everyone,
  'RegistrationNotYetOpen { message opensAt }': everyone,
  'SamePlace { message }': everyone,
  'SessionFull { message nextFree session waitingListOpen }': everyone,
  'TooLateToChange { message phone }': everyone,
  'TooManyForOneCase { largestParty message mostRepresentatives }': everyone,
  'TooManyRegistrations { limit message }': everyone,
  'WorkNeeded { challenge message }': everyone,
  'WaitingListJoined { manageLink registration }': everyone,
};
