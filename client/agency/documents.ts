import { graphql, type ResultOf } from '../api/graphql.js';

const agencyLineFragment = graphql(`
  fragment AgencyLine on Agency {
    id
    slug
    name
    nameEn
    validFrom
    validTo
  }
`);

export const agencyQuery = graphql(
  `
    query AgencyPage($slug: String!, $today: Date!) {
      agency(slug: $slug) {
        ...AgencyLine
        shortName
        kind
        level
        address
        phone
        email
        website
        unit {
          fullName
        }
        ancestors {
          ...AgencyLine
        }
        children {
          ...AgencyLine
        }
        predecessors {
          ...AgencyLine
        }
        successors {
          ...AgencyLine
        }
        positions(onDay: $today) {
          id
          title
          titleEn
          isHead
          leader {
            slug
            fullName
            honorific
          }
        }
        receptionPoints {
          id
          name
          address
          directions
          accessibility
          phone
        }
        bookingRules {
          identity
          registrationsPerPerson
          largestParty
          representatives {
            fromPeople
            mostRepresentatives
          }
          source
        }
      }
    }
  `,
  [agencyLineFragment],
);

export type AgencyShown = NonNullable<ResultOf<typeof agencyQuery>['agency']>;
export type AgencyLine = AgencyShown['children'][number];
