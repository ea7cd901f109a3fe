import { type FragmentOf, graphql, type ResultOf } from '../api/graphql.js';
import { positionFragment } from '../session/documents.js';

/** As much of a session as is needed to choose it instead of another. */
export const otherSessionFragment = graphql(
  `
    fragment OtherSession on Session {
      id
      slug
      kind
      startsAt
      endsAt
      registrationState
      freePlaces
      waitingCount
      agency {
        id
        name
        nameEn
      }
      assignedPosition {
        ...PositionLine
      }
      actualPosition {
        ...PositionLine
      }
      point {
        name
      }
    }
  `,
  [positionFragment],
);

/** What changes while somebody books. */
export const liveSessionFragment = graphql(`
  fragment LiveSession on Session {
    id
    status
    statusReason
    startsAt
    endsAt
    registrationState
    registrationOpensAt
    registrationClosesAt
    freePlaces
    waitingCount
    slots {
      id
      startsAt
      endsAt
      capacity
      freePlaces
    }
  }
`);

/** What is said of a session on the way to a place in it, and on the ticket. */
export const placeFragment = graphql(
  `
    fragment Place on Session {
      id
      slug
      kind
      mode
      status
      statusReason
      startsAt
      endsAt
      room
      whatToBring
      agency {
        id
        slug
        name
        nameEn
        phone
      }
      point {
        name
        address
        directions
        phone
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

export const bookingQuery = graphql(
  `
    query Booking($slug: String!) {
      changeCursor
      session(slug: $slug) {
        ...Place
        ...LiveSession
        howToRegister
        nextForRegistration {
          ...OtherSession
        }
        agency {
          bookingRules {
            identity
            registrationsPerPerson
            largestParty
            representatives {
              fromPeople
              mostRepresentatives
            }
            topics {
              code
              name
            }
            source
          }
        }
      }
    }
  `,
  [placeFragment, liveSessionFragment, otherSessionFragment],
);

export const otherSessionsQuery = graphql(
  `
    query OtherSessions($agencyId: ID!) {
      nextFreeSessions(first: 5, filter: { agencyId: $agencyId, includeSubordinate: false }) {
        ...OtherSession
      }
    }
  `,
  [otherSessionFragment],
);

export const sessionChangedSubscription = graphql(
  `
    subscription BookedSessionChanged($id: ID!, $after: String) {
      sessionChanged(id: $id, after: $after) {
        __typename
        ... on CalendarChange {
          cursor
          session {
            ...LiveSession
          }
        }
        ... on CalendarSnapshot {
          cursor
          sessions {
            ...LiveSession
          }
        }
      }
    }
  `,
  [liveSessionFragment],
);

/** A registration as its holder sees it, with everything a ticket says. */
export const registrationFragment = graphql(
  `
    fragment Held on Registration {
      id
      code
      status
      applicantName
      maskedPhone
      maskedEmail
      topicArea
      topicName
      partySize
      representativeCount
      needsInterpreter
      accessNeeds
      consentReminders
      waitingPosition
      mayMove
      mayCancel
      promotedAt
      cancelledAt
      checkInQr
      calendarFile
      slot {
        id
        startsAt
        endsAt
      }
      session {
        ...Place
      }
      offer {
        act
        reason
        madeAt
        startedBeforeAt
        choices
        lastDay
        leader {
          ...PositionLine
        }
        nextOfLeader {
          id
          startsAt
          endsAt
        }
      }
      review {
        state
        reply
        repliedAt
        ground
        groundSource
        competentBody
        documentNumber
        answer
        question {
          kind
          dueDay
          proposed {
            id
            startsAt
            endsAt
            session {
              id
              assignedPosition {
                ...PositionLine
              }
              actualPosition {
                ...PositionLine
              }
            }
          }
        }
      }
    }
  `,
  [placeFragment, positionFragment],
);

export type OtherSession = FragmentOf<typeof otherSessionFragment>;
export type LiveSession = FragmentOf<typeof liveSessionFragment>;
export type Place = FragmentOf<typeof placeFragment>;
export type Held = FragmentOf<typeof registrationFragment>;
export type BookingSession = NonNullable<ResultOf<typeof bookingQuery>['session']>;
export type BookingRules = BookingSession['agency']['bookingRules'];
export type Slot = LiveSession['slots'][number];
