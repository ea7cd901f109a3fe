import { type FragmentOf, graphql, type ResultOf } from '../api/graphql.js';
import { positionFragment } from '../session/documents.js';

/** What a paper says of a session. */
export const paperSessionFragment = graphql(
  `
    fragment PaperSession on Session {
      id
      slug
      kind
      mode
      status
      statusReason
      previousStartsAt
      day
      startsAt
      endsAt
      room
      expectedContent
      topics
      howToRegister
      legalBasis
      registrationState
      registrationClosesAt
      delegation {
        reason
      }
      point {
        id
        name
        address
        phone
      }
      assignedPosition {
        ...PositionLine
      }
      actualPosition {
        ...PositionLine
      }
      participants {
        name
      }
    }
  `,
  [positionFragment],
);

export const paperAgencyQuery = graphql(`
  query PaperAgency($slug: String!) {
    agency(slug: $slug) {
      id
      slug
      name
      nameEn
      kind
      phone
      address
      unit {
        name
      }
      ancestors {
        name
        nameEn
        unit {
          name
        }
      }
    }
  }
`);

export const paperSessionsQuery = graphql(
  `
    query PaperSessions($filter: SessionFilter!, $after: String) {
      sessions(filter: $filter, first: 100, after: $after) {
        nodes {
          ...PaperSession
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [paperSessionFragment],
);

export const paperNoticesQuery = graphql(`
  query PaperNotices($agencyId: ID!) {
    notices(agencyId: $agencyId, first: 24) {
      nodes {
        id
        standing
        number
        subject
        legalBasis
        issuedDay
        signer {
          title
          titleEn
          leader {
            fullName
          }
        }
        sessions {
          day
        }
      }
    }
  }
`);

export type PaperSession = FragmentOf<typeof paperSessionFragment>;
export type PaperAgency = NonNullable<ResultOf<typeof paperAgencyQuery>['agency']>;
export type PaperNotice = ResultOf<typeof paperNoticesQuery>['notices']['nodes'][number];
