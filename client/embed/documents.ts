import { graphql, type ResultOf } from '../api/graphql.js';
import { sessionCardFragment } from '../session/documents.js';

export const embeddedAgencyQuery = graphql(`
  query EmbeddedAgency($slug: String!) {
    agency(slug: $slug) {
      id
      slug
      name
      shortName
      nameEn
    }
  }
`);

export const embeddedQuery = graphql(
  `
    query Embedded($filter: SessionFilter!, $first: Int!) {
      changeCursor
      sessions(first: $first, filter: $filter) {
        nodes {
          ...SessionCard
        }
      }
    }
  `,
  [sessionCardFragment],
);

export type EmbeddedAgency = NonNullable<ResultOf<typeof embeddedAgencyQuery>['agency']>;
