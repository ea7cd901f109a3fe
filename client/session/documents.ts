import { type FragmentOf, graphql } from '../api/graphql.js';

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
