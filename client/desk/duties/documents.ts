import { graphql, type ResultOf } from '../graph.js';

export const complianceQuery = graphql(`
  query DeskCompliance($agencyId: ID!, $from: Date!, $to: Date!, $below: Boolean!) {
    compliance(agencyId: $agencyId, from: $from, to: $to, includeSubordinate: $below) {
      from to required planned publishedInTime heldInPerson delegated postponed missed coming short unrecorded
      alarms late unpublished
      agency { id shortName }
      position { id title leader { id fullName honorific } }
      rule { id activity minCount per source }
    }
  }
`);

export type ComplianceLine = NonNullable<ResultOf<typeof complianceQuery>['compliance']>[number];

export const dutyRulesQuery = graphql(`
  query DeskDutyRules($agencyId: ID!, $from: Date!, $to: Date!) {
    dutyRules(agencyId: $agencyId, from: $from, to: $to) {
      id agencyId positionKind level activity minCount per effectiveFrom effectiveTo source
    }
  }
`);

export type DutyRuleLine = NonNullable<ResultOf<typeof dutyRulesQuery>['dutyRules']>[number];

export const addDutyRuleMutation = graphql(`
  mutation DeskAddDutyRule($input: AddDutyRuleInput!) {
    addDutyRule(input: $input) {
      __typename
      ... on DutyRuleSaved { rule { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const endDutyRuleMutation = graphql(`
  mutation DeskEndDutyRule($id: ID!, $lastDay: Date!) {
    endDutyRule(id: $id, lastDay: $lastDay) {
      __typename
      ... on DutyRuleSaved { rule { id effectiveTo } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);
