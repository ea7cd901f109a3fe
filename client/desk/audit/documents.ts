import { graphql, type ResultOf } from '../graph.js';

const AuditLine = graphql(`
  fragment AuditLine on AuditEvent {
    id at kind words actor job subjectKind subjectWords subjectIds detail reason number
    account { id fullName username }
    agency { id shortName }
  }
`);

export type AuditEntry = ResultOf<typeof AuditLine>;

export const auditQuery = graphql(
  `query DeskAudit($agencyId: ID!, $filter: AuditFilter!, $first: Int!, $after: String) {
    auditEvents(agencyId: $agencyId, filter: $filter, first: $first, after: $after) {
      nodes { ...AuditLine }
      pageInfo { endCursor hasNextPage }
    }
  }`,
  [AuditLine],
);

export const auditActsQuery = graphql(`query DeskAuditActs { auditActs { name words kind } }`);

export const auditChainQuery = graphql(`
  query DeskAuditChain {
    auditChain { sealed waiting anchoredAt anchoredNumber verification { at entries brokenBy brokenAt } }
  }
`);

export type Chain = NonNullable<ResultOf<typeof auditChainQuery>['auditChain']>;
