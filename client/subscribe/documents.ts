import { graphql, type ResultOf } from '../api/graphql.js';

/** Whose calendars can be followed; the chosen agency with its leaders and its unit. */
export const followQuery = graphql(`
  query Follow($slug: String, $chosen: Boolean!, $today: Date!) {
    agencies(first: 100) {
      nodes {
        slug
        name
        nameEn
      }
    }
    agency(slug: $slug) @include(if: $chosen) {
      id
      slug
      name
      nameEn
      unit {
        code
        fullName
      }
      children {
        id
      }
      positions(onDay: $today) {
        id
        title
        titleEn
        leader {
          slug
          fullName
          honorific
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof followQuery>;
export type AgencyChoice = Answer['agencies']['nodes'][number];
export type AgencyFollowed = NonNullable<Answer['agency']>;
