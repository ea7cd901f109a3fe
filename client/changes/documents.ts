import { graphql, type ResultOf } from '../api/graphql.js';
import { positionFragment } from '../session/documents.js';

/** A session as it stood on one side of a change. */
const newsSideFragment = graphql(
  `
    fragment NewsSide on Session {
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
      whatToBring
      legalBasis
      capacity
      registrationClosesAt
      participants {
        name
      }
      agency {
        id
        slug
        name
        nameEn
      }
      point {
        name
        address
      }
      assignedPosition {
        ...PositionLine
      }
      actualPosition {
        ...PositionLine
      }
      delegation {
        reason
        documentNumber
      }
    }
  `,
  [positionFragment],
);

const newsFragment = graphql(
  `
    fragment News on CalendarNews {
      id
      at
      kind
      takenBackAt
      before {
        ...NewsSide
      }
      after {
        ...NewsSide
      }
    }
  `,
  [newsSideFragment],
);

/** What has changed, a page of it. */
export const changesQuery = graphql(
  `
    query Changes($filter: CalendarNewsFilter, $after: String) {
      calendarNews(filter: $filter, first: 60, after: $after) {
        nodes {
          ...News
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [newsFragment],
);

/** What has become of one session since it was announced. */
export const sessionNewsQuery = graphql(
  `
    query SessionNews($filter: CalendarNewsFilter) {
      calendarNews(filter: $filter, first: 30) {
        nodes {
          ...News
        }
      }
    }
  `,
  [newsFragment],
);

/** Whose changes are told, by the slug of the address. */
export const agencyByQuery = graphql(`
  query AgencyBy($slug: String!) {
    agency(slug: $slug) {
      id
      slug
      name
      nameEn
      children {
        id
      }
    }
  }
`);

export type News = ResultOf<typeof sessionNewsQuery>['calendarNews']['nodes'][number];
export type NewsSide = NonNullable<News['after']>;
export type AgencyAsked = NonNullable<ResultOf<typeof agencyByQuery>['agency']>;
