import { graphql, type ResultOf, type VariablesOf } from '../api/graphql.js';
import { liveSessionFragment, otherSessionFragment, registrationFragment } from './documents.js';

export const bookMutation = graphql(
  `
    mutation Book($input: BookRegistrationInput!) {
      bookRegistration(input: $input) {
        __typename
        ... on Refusal {
          message
        }
        ... on RegistrationBooked {
          manageLink
          registration {
            ...Held
          }
        }
        ... on DetailsIncomplete {
          problems {
            field
            message
          }
        }
        ... on SlotGone {
          session {
            ...LiveSession
          }
        }
        ... on SessionFull {
          waitingListOpen
          session {
            ...LiveSession
          }
          nextFree {
            ...OtherSession
          }
        }
        ... on SessionCalledOff {
          nextSession {
            ...OtherSession
          }
        }
        ... on RegistrationClosed {
          nextSession {
            ...OtherSession
          }
        }
        ... on RegistrationNotYetOpen {
          opensAt
        }
        ... on WorkNeeded {
          challenge
        }
        ... on TooManyForOneCase {
          largestParty
          mostRepresentatives
        }
      }
    }
  `,
  [registrationFragment, liveSessionFragment, otherSessionFragment],
);

export const joinMutation = graphql(
  `
    mutation Join($input: JoinWaitingListInput!) {
      joinWaitingList(input: $input) {
        __typename
        ... on Refusal {
          message
        }
        ... on WaitingListJoined {
          manageLink
          registration {
            ...Held
          }
        }
        ... on DetailsIncomplete {
          problems {
            field
            message
          }
        }
        ... on PlacesFree {
          session {
            ...LiveSession
          }
        }
        ... on SessionCalledOff {
          nextSession {
            ...OtherSession
          }
        }
        ... on RegistrationClosed {
          nextSession {
            ...OtherSession
          }
        }
        ... on RegistrationNotYetOpen {
          opensAt
        }
        ... on WorkNeeded {
          challenge
        }
        ... on TooManyForOneCase {
          largestParty
          mostRepresentatives
        }
      }
    }
  `,
  [registrationFragment, liveSessionFragment, otherSessionFragment],
);

export type BookResult = ResultOf<typeof bookMutation>['bookRegistration'];
export type JoinResult = ResultOf<typeof joinMutation>['joinWaitingList'];
export type BookInput = VariablesOf<typeof bookMutation>['input'];
export type JoinInput = VariablesOf<typeof joinMutation>['input'];
