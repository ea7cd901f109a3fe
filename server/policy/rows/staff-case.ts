import { roles } from '../audience.js';
import type { Rows } from '../rows.js';

/** See matters: inspectors and observers their status, without what they are about; leaders those of their own visits. */
const readers = roles('RECEPTIONIST', 'SECRETARY', 'HEAD', 'LEADER', 'CASE_HANDLER', 'INSPECTOR', 'FRONT_OBSERVER');

/** Open and change matters. */
const keepers = roles('RECEPTIONIST', 'SECRETARY', 'CASE_HANDLER');

/** Matters, however many visits, petitions and agencies they take. */
export const staffCaseRows: Rows = {
  'Query.caseFile(id)': readers,
  'Query.caseMatters(after filter first)': readers,
  'Mutation.editCaseMatter(input)': keepers,
  'Mutation.linkToCase(input)': keepers,
  'Mutation.openCaseMatter(input)': keepers,
  'Mutation.partGroupFromCase(groupCaseId)': keepers,
  'Mutation.recordCaseAnswer(input)': keepers,
  'CaseAnswer { bodyName day documentNumber id isFinal summary }': readers,
  'CaseBrief { code id isOpen title topicArea topicName }': readers,
  'CaseConnection { edges nodes pageInfo }': readers,
  'CaseEdge { cursor node }': readers,
  'CaseFile { groupCaseIds groups matter petitions visits }': readers,
  'CaseFilter { agencyId open topics }': readers,
  'CaseMatter { ageDays agencies agency agencyId answers closedDay code duplicateOf id isOpen openedDay }': readers,
  'CaseMatter { responsible title topicArea topicName version }': readers,
  'CaseSaved { matter }': keepers,
  'EditCaseInput { duplicateOfId expectedVersion id open reason title topicArea }': keepers,
  'LinkToCaseInput { caseMatterId groupCaseId petitionId visitId }': keepers,
  'OpenCaseInput { agencyId title topicArea }': keepers,
  'RecordCaseAnswerInput { bodyName caseMatterId day documentNumber isFinal summary }': keepers,
};
