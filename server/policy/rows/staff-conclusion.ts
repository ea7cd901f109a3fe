import { roles } from '../audience.js';
import { heads, matterReaders, publishers } from '../people.js';
import type { Rows } from '../rows.js';

/** See what was concluded; what names people is for fewer. */
const readers = roles('SECRETARY', 'HEAD', 'LEADER', 'INSPECTOR', 'FRONT_OBSERVER');

/** The session itself is for those who see what is planned; overseers are told the conclusion, not the plan behind it. */
const planners = roles('SECRETARY', 'HEAD', 'LEADER');

/** Conclusions of sessions from draft to publication. */
export const staffConclusionRows: Rows = {
  'Query.owedConclusions(agencyId)': planners,
  'Query.staffConclusion(id)': readers,
  'Query.staffConclusions(after agencyId first states)': readers,
  'Mutation.draftConclusion(input)': publishers,
  'Mutation.editConclusion(input)': publishers,
  'Mutation.publishConclusion(id)': publishers,
  'Mutation.signConclusion(input)': heads,
  'Mutation.withdrawConclusion(input)': publishers,
  'ConclusionExists { conclusionId message }': publishers,
  'ConclusionMatterInput { caseMatterId id isWithheld publicText registrationId text }': publishers,
  'ConclusionNumberTaken { conclusionId message number }': publishers,
  'ConclusionSaved { conclusion }': publishers,
  'ConclusionWrongState { message state }': publishers,
  'DraftConclusionInput { issuedDay matters number opening sessionId signerPositionId subject }': publishers,
  'EditConclusionInput { expectedVersion id issuedDay matters number opening signerPositionId subject }': publishers,
  'OwedConclusion { conclusion dueDay isLate session }': planners,
  'SignConclusionInput { id issuedDay number signerPositionId }': heads,
  'StaffConclusion { agency createdAt directives id issuedDay matters number }': readers,
  'StaffConclusion { opening publishedAt reason signedAt signer state }': readers,
  'StaffConclusion { session }': planners,
  'StaffConclusion { subject updatedAt version }': readers,
  'StaffConclusionConnection { edges nodes pageInfo }': readers,
  'StaffConclusionEdge { cursor node }': readers,
  'StaffConclusionMatter { id isWithheld publicText }': readers,
  'StaffConclusionMatter { registrationId text }': matterReaders,
  'WithdrawConclusionInput { id reason }': publishers,
};
