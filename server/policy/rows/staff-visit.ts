import { roles } from '../audience.js';
import type { Rows } from '../rows.js';

/** Read who came and what was said; a leader their own. */
const readers = roles('RECEPTIONIST', 'SECRETARY', 'HEAD', 'LEADER');

/** Read what belongs to a visit or to a petition: handlers too. */
const all = roles('RECEPTIONIST', 'SECRETARY', 'HEAD', 'LEADER', 'CASE_HANDLER', 'INSPECTOR', 'FRONT_OBSERVER');

/** Record visits. */
const recorders = roles('RECEPTIONIST', 'SECRETARY');

/** Record, and close with one's own word. */
const closers = roles('RECEPTIONIST', 'SECRETARY', 'LEADER');

/** Receptions as they were. */
export const staffVisitRows: Rows = {
  'Query.earlierVisits(input)': recorders,
  'Query.visit(id)': readers,
  'Query.visitBeginning(agencyId registrationId ticketId)': recorders,
  'Query.visits(after filter first)': readers,
  'Mutation.closeVisit(input)': closers,
  'Mutation.correctVisit(input)': recorders,
  'Mutation.recordVisit(input)': recorders,
  'Mutation.replyToVisit(input)': recorders,
  'Mutation.voidVisit(input)': recorders,
  'CloseVisitInput { expectedVersion id opinion promisedDay }': closers,
  'CorrectVisitInput { expectedVersion id reason visit }': recorders,
  'EarlierVisitsInput { agencyId person }': recorders,
  'KnownPerson { address fullName identityKind phone }': recorders,
  'PaperReceipt { code papers }': all,
  'RecordVisitInput { agencyId clientKey close matters papers petitions registrationId sessionId ticketId visit }':
    recorders,
  'ReplyToVisitInput { day documentNumber expectedVersion id outcome }': recorders,
  'Visit { agency agencyId changes code content createdAt delegationNumber id isClosed isComplex isLargeGroup }': all,
  'Visit { isReplyLate kind matters needsInterpreter }': all,
  'Visit { onBehalfOf opinion people peopleCount petitions promisedDay receipts receivedAt receivedBy receiver }': all,
  'Visit { refusalExplanation refusalGround refusalNumber repliedDay replyDueDay replyNumber replyOutcome }': all,
  'Visit { sessionId status topicArea topicName version }': all,
  'VisitBeginning { agency agencyId handlers kind largeGroupFrom matter onBehalfOfPositionId people peopleCount }':
    recorders,
  'VisitBeginning { receivedBy receiverPositionId receivers recorded registrationId sessionId ticketId }': recorders,
  'VisitBeginning { ticketLabel topicArea topicName }': recorders,
  'VisitChange { act madeAt madeBy reason }': all,
  'VisitConnection { edges nodes pageInfo }': readers,
  'VisitContentInput { content delegationNumber isComplex kind needsInterpreter onBehalfOfPositionId opinion }':
    recorders,
  'VisitContentInput { people peopleCount promisedDay receivedAt receivedBy receiverPositionId refusal topicArea }':
    recorders,
  'VisitEdge { cursor node }': readers,
  'VisitFilter { agencyId fromDay openOnly sessionId toDay }': readers,
  'VisitIncomplete { lacking message }': closers,
  'VisitMatter { matter occurrence }': all,
  'VisitMatterInput { caseMatterId newTitle occurrence }': recorders,
  'VisitPerson { address capacity fullName id identityKind maskedIdentityNumber phone }': all,
  'VisitPersonInput { address capacity fullName identityKind identityNumber phone sameAs }': recorders,
  'VisitRefusalInput { explanation ground noticeNumber }': recorders,
  'VisitSaved { visit }': closers,
  'VoidVisitInput { expectedVersion id reason }': recorders,
};
