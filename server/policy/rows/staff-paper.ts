import { roles } from '../audience.js';
import { directiveReporters, publishers } from '../people.js';
import type { Rows } from '../rows.js';

/** Look up papers, oversight visits and agreements; none of it names a citizen. */
const readers = roles('SECRETARY', 'HEAD', 'LEADER', 'ADMINISTRATOR', 'CASE_HANDLER', 'INSPECTOR', 'FRONT_OBSERVER');

/** The list of documents, oversight visits with their recommendations, and coordination agreements. */
export const staffPaperRows: Rows = {
  'Query.officialDocuments(after agencyId first kinds text)': readers,
  'Query.oversightVisit(id)': readers,
  'Query.oversightVisits(agencyId)': readers,
  'Query.coordinationAgreements(agencyId)': readers,
  'Mutation.registerDocument(input)': publishers,
  'Mutation.recordOversight(input)': publishers,
  'Mutation.recommend(input)': publishers,
  'Mutation.answerRecommendation(input)': directiveReporters,
  'Mutation.closeRecommendation(input)': publishers,
  'Mutation.recordAgreement(input)': publishers,
  'Mutation.recordCoordinationProgress(input)': publishers,
  'AgreementSaved { agreement }': publishers,
  'AnswerRecommendationInput { answer id link }': directiveReporters,
  'CloseRecommendationInput { id isAccepted verdict }': publishers,
  'CoordinationAgreement { agency fromDay id items number parties signedDay title toDay }': readers,
  'CoordinationItem { dueDay id isLate leadName progress status text }': readers,
  'CoordinationItemInput { dueDay leadName text }': publishers,
  'CoordinationParty { name signatory }': readers,
  'CoordinationPartyInput { agencyId name signatory }': publishers,
  'CoordinationProgress { day link note recordedAt status }': readers,
  'CoordinationProgressInput { itemId link note status }': publishers,
  'DocumentKnown { documentId message number }': publishers,
  'DocumentSaved { document }': publishers,
  'OfficialDocument { agency id issuedDay issuer kind link note number otherSpellings }': readers,
  'OfficialDocument { replacedBy replaces title }': readers,
  'OfficialDocumentConnection { edges nodes pageInfo }': readers,
  'OfficialDocumentEdge { cursor node }': readers,
  'OversightSaved { visit }': directiveReporters,
  'OversightVisit { agency body findings fromDay id mayKeep recommendations theme toDay visited }': readers,
  'Recommendation { answer answerLink answeredDay dueDay finding id isLate mayAnswer }': readers,
  'Recommendation { status text to verdict }': readers,
  'RecommendationWrongStatus { message status }': directiveReporters,
  'RecommendInput { dueDay finding text toAgencyId visitId }': publishers,
  'RecordAgreementInput { agencyId items number parties signedDay title toDay }': publishers,
  'RecordOversightInput { agencyId body findings fromDay theme toDay visitedIds }': publishers,
  'RegisterDocumentInput { agencyId issuedDay issuer kind link note number otherSpellings }': publishers,
  'RegisterDocumentInput { replacesId title }': publishers,
};
