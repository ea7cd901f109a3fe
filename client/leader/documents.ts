import { graphql, type ResultOf } from '../api/graphql.js';
import { sessionCardFragment } from '../session/documents.js';

export const leaderQuery = graphql(`
  query LeaderPage($slug: String!) {
    leader(slug: $slug) {
      id
      slug
      fullName
      honorific
      positions {
        id
        title
        titleEn
        fromDay
        toDay
        isHead
        agency {
          id
          slug
          name
          nameEn
          phone
        }
      }
    }
  }
`);

export const comingSessionsQuery = graphql(
  `
    query ComingSessions($filter: SessionFilter!) {
      sessions(filter: $filter, first: 12) {
        nodes {
          ...SessionCard
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `,
  [sessionCardFragment],
);

export type LeaderShown = NonNullable<ResultOf<typeof leaderQuery>['leader']>;
