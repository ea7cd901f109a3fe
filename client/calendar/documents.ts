import { type FragmentOf, graphql } from '../api/graphql.js';
import { sessionCardFragment } from '../session/documents.js';

/** As much of a session as a month's table shows. */
export const markFragment = graphql(`
  fragment Mark on Session {
    id
    slug
    day
    startsAt
    status
    registrationState
    freePlaces
    assignedPosition {
      leader {
        fullName
      }
    }
  }
`);

export type Mark = FragmentOf<typeof markFragment>;

/** What the filter form offers, and what slugs of the address mean. */
export const optionsQuery = graphql(`
  query CalendarOptions($agencySlug: String, $withAgency: Boolean!, $leaderSlug: String, $withLeader: Boolean!) {
    agencies(first: 100) {
      nodes {
        id
        slug
        name
        nameEn
      }
    }
    agency(slug: $agencySlug) @include(if: $withAgency) {
      id
      slug
      name
      nameEn
    }
    leader(slug: $leaderSlug) @include(if: $withLeader) {
      id
      slug
      fullName
    }
  }
`);

export const narrowedOptionsQuery = graphql(`
  query CalendarNarrowedOptions($agencyId: ID, $subordinate: Boolean!) {
    leaders(filter: { agencyId: $agencyId, includeSubordinate: $subordinate }, first: 100) {
      nodes {
        id
        slug
        fullName
      }
    }
    receptionPoints(agencyId: $agencyId, includeSubordinate: $subordinate, first: 100) {
      nodes {
        id
        slug
        name
      }
    }
  }
`);

export const calendarQuery = graphql(
  `
    query Calendar(
      $filter: SessionFilter!
      $first: Int!
      $after: String
      $wish: SessionFilter!
      $asOf: DateTime
    ) {
      changeCursor
      sessions(filter: $filter, first: $first, after: $after, asOf: $asOf) {
        nodes {
          ...SessionCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      nextFreeSessions(filter: $wish, first: 1) {
        ...SessionCard
      }
    }
  `,
  [sessionCardFragment],
);

export const marksQuery = graphql(
  `
    query CalendarMarks($filter: SessionFilter!, $after: String, $asOf: DateTime) {
      sessions(filter: $filter, first: 100, after: $after, asOf: $asOf) {
        nodes {
          ...Mark
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [markFragment],
);

export const calendarChangedSubscription = graphql(
  `
    subscription CalendarChanged($filter: SessionFilter, $after: String) {
      calendarChanged(filter: $filter, after: $after) {
        __typename
        ... on CalendarChange {
          cursor
          change
          sessionId
          session {
            ...SessionCard
          }
        }
        ... on CalendarSnapshot {
          cursor
        }
      }
    }
  `,
  [sessionCardFragment],
);
