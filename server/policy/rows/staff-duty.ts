import { administrators, overseers } from '../people.js';
import type { Rows } from '../rows.js';

/** Duties of leaders to receive, and how they stand. */
export const staffDutyRows: Rows = {
  'Query.compliance(agencyId from includeSubordinate to)': overseers,
  'Query.dutyRules(agencyId from to)': overseers,
  'Mutation.addDutyRule(input)': administrators,
  'Mutation.endDutyRule(id lastDay)': administrators,
  'AddDutyRuleInput { activity agencyId effectiveFrom effectiveTo level minCount per positionKind }': administrators,
  'AddDutyRuleInput { source }': administrators,
  'Compliance { agency alarms coming delegated from heldInPerson late missed planned position }': overseers,
  'Compliance { postponed publishedInTime required rule short to unpublished unrecorded }': overseers,
  'DutyRule { activity agencyId effectiveFrom effectiveTo id level minCount per positionKind source }': overseers,
  'DutyRuleSaved { rule }': administrators,
};
