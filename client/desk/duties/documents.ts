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
