import { type FragmentOf, graphql, type ResultOf } from '../api/graphql.js';

/** A position with its holder, as it is printed. */
export const positionFragment = graphql(`
  fragment PositionLine on Position {
    id
    title
    titleEn
    leader {
      id
      slug
      fullName
      honorific
    }
  }
`);

/** What a card of a session shows. */
export const sessionCardFragment = graphql(
  `
    fragment SessionCard on Session {
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
      registrationState
      registrationOpensAt
      registrationClosesAt
      freePlaces
      waitingCount
      agency {
        id
        slug
        name
        shortName
        nameEn
      }
      point {
        id
        name
      }
      assignedPosition {
        ...PositionLine
      }
      actualPosition {
        ...PositionLine
      }
    }
  `,
  [positionFragment],
);

export type SessionCard = FragmentOf<typeof sessionCardFragment>;
export type PositionLine = FragmentOf<typeof positionFragment>;

/** Everything the notice of a session says. */
export const sessionNoticeFragment = graphql(
  `
    fragment SessionNotice on Session {
      ...SessionCard
      howToRegister
      whatToBring
      legalBasis
      capacity
      sequence
      publishedAt
      nextForRegistration {
        id
        slug
        startsAt
        endsAt
        registrationState
      }
      dateOrigin {
        rule
        nominalDay
        ruledDay
        why
      }
      delegation {
        reason
        documentNumber
      }
      agency {
        slug
        phone
        address
      }
      hosts {
        id
        slug
        name
        nameEn
      }
      point {
        slug
        kind
        address
        directions
        accessibility
        phone
      }
      participants {
        name
        agencyId
      }
      slots {
        id
        startsAt
        endsAt
        capacity
        freePlaces
      }
    }
  `,
  [sessionCardFragment],
);

export type SessionNotice = FragmentOf<typeof sessionNoticeFragment>;

export const sessionQuery = graphql(
  `
    query SessionPage($slug: String!, $asOf: DateTime) {
      changeCursor
      session(slug: $slug, asOf: $asOf) {
        ...SessionNotice
        conclusion { id number subject issuedDay directives { id publicText dueDay standing } }
      }
    }
  `,
  [sessionNoticeFragment],
);

export type Concluded = NonNullable<NonNullable<ResultOf<typeof sessionQuery>['session']>['conclusion']>;

export const otherSessionsQuery = graphql(
  `
    query OtherSessions($filter: SessionFilter!) {
      nextFreeSessions(filter: $filter, first: 4) {
        ...SessionCard
      }
    }
  `,
  [sessionCardFragment],
);

export const sessionChangedSubscription = graphql(
  `
    subscription SessionChanged($id: ID!, $after: String) {
      sessionChanged(id: $id, after: $after) {
        __typename
        ... on CalendarChange {
          cursor
          change
          at
          session {
            ...SessionNotice
          }
        }
        ... on CalendarSnapshot {
          cursor
        }
      }
    }
  `,
  [sessionNoticeFragment],
);
