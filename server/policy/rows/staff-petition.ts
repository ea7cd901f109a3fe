import { roles } from '../audience.js';
import type { Rows } from '../rows.js';

/** See that petitions are there; how much of each is asked of every one. */
const readers = roles('RECEPTIONIST', 'SECRETARY', 'HEAD', 'CASE_HANDLER', 'INSPECTOR', 'FRONT_OBSERVER');

/** Also through a visit or a matter. */
const all = roles('RECEPTIONIST', 'SECRETARY', 'HEAD', 'LEADER', 'CASE_HANDLER', 'INSPECTOR', 'FRONT_OBSERVER');

/** Take petitions in. */
const takers = roles('RECEPTIONIST', 'SECRETARY', 'CASE_HANDLER');

/** Act on petitions. */
const actors = roles('SECRETARY', 'CASE_HANDLER');

/** Say who handles one. */
const namers = roles('SECRETARY', 'HEAD', 'CASE_HANDLER');

/** Whoever saves a petition in one of these ways. */
const savers = roles('RECEPTIONIST', 'SECRETARY', 'HEAD', 'CASE_HANDLER');

/** Petitions from their receipt to what became of them. */
export const staffPetitionRows: Rows = {
  'Query.caseHandlers(agencyId)': savers,
  'Query.myMatters(after filter first)': roles('CASE_HANDLER'),
  'Query.petition(id)': readers,
  'Query.petitions(after filter first)': readers,
  'Mutation.actOnPetition(input)': actors,
  'Mutation.namePetitionHandlers(input)': namers,
  'Mutation.registerPetition(input)': takers,
  'ActOnPetitionInput { act day documentNumber eligible expectedVersion finding forwardedToId forwardedToName }':
    actors,
  'ActOnPetitionInput { id note settlement type withdrawal withinJurisdiction }': actors,
  'CaseHandler { accountId fullName }': all,
  'HandlerNeeded { message }': savers,
  'NameHandlersInput { accountIds expectedVersion id }': namers,
  'NewPetitionInput { content handlerIds peopleCount sender signatoryKind topicArea type }': takers,
  'Petition { agency agencyId canNameHandlers caseMatter code content deadlines eligible finding forwardedTo }': all,
  'Petition { handlers id incomingNumber isHandedOver isOpen isWhole outcomeDay outcomeNumber peopleCount }': all,
  'Petition { possibleActs receivedDay receivedVia replyReceivedDay resolutionNumber resolvedDay resultToldDay }': all,
  'Petition { senderAddress senderName settlement signatoryKind state steps topicArea topicName type version visitId }':
    all,
  'Petition { withdrawals withinJurisdiction }': all,
  'PetitionActNotPossible { message state }': actors,
  'PetitionConnection { edges nodes pageInfo }': readers,
  'PetitionDeadline { dueDay isLate isOpen isProlonged kind metDay source }': all,
  'PetitionEdge { cursor node }': readers,
  'PetitionFilter { agencyId fromDay overdue sender states toDay types unanswered via }': readers,
  'PetitionIncomplete { message problem }': takers,
  'PetitionSaved { petition }': savers,
  'PetitionStep { act day documentNumber madeAt madeBy note }': all,
  'PetitionWithdrawal { content context day extent pressureClaimedDay }': all,
  'ReceivedPersonInput { address fullName identityKind identityNumber phone }': takers,
  'RegisterPetitionInput { agencyId caseMatterId clientKey incomingNumber petition receivedDay receivedVia }': takers,
  'WithdrawalInput { context extent }': actors,
};
