import { graphql, type ResultOf } from '../api/graphql.js';

/** Whose statistics can be seen, and the agency chosen. */
export const statisticsChoiceQuery = graphql(`
  query StatisticsChoice($slug: String, $chosen: Boolean!) {
    agencies(first: 100) {
      nodes {
        id
        slug
        name
        nameEn
        level
        ancestors {
          id
        }
      }
    }
    agency(slug: $slug) @include(if: $chosen) {
      id
      slug
      name
      nameEn
    }
  }
`);

export const publicStatisticsQuery = graphql(`
  query PublicStatistics($agencyId: ID!, $year: Int!, $quarter: Int) {
    publicStatistics(agencyId: $agencyId, year: $year, quarter: $quarter) {
      year
      quarter
      from
      to
      countedTo
      threshold
      formerAgencies {
        slug
        name
        nameEn
      }
      tables {
        code
        total
        rows {
          key
          name
          count
        }
      }
    }
  }
`);

export type AgencyChoice = ResultOf<typeof statisticsChoiceQuery>['agencies']['nodes'][number];
export type StatisticsShown = NonNullable<ResultOf<typeof publicStatisticsQuery>['publicStatistics']>;
export type TableShown = StatisticsShown['tables'][number];
