import { graphql, type ResultOf, type VariablesOf } from '../api/graphql.js';
import { liveSessionFragment, otherSessionFragment, registrationFragment } from '../booking/documents.js';

export const registrationQuery = graphql(
  `
    query MyRegistration($access: ManageAccess!) {
      changeCursor
      registration(access: $access) {
        ...Held
      }
    }
  `,
  [registrationFragment],
);

export const registrationChangedSubscription = graphql(
  `
    subscription MyRegistrationChanged($access: ManageAccess!, $after: String) {
      registrationChanged(access: $access, after: $after) {
        __typename
        ... on RegistrationChange {
          cursor
          change
          registration {
            ...Held
          }
        }
        ... on RegistrationSnapshot {
          cursor
          registration {
            ...Held
          }
        }
      }
    }
  `,
  [registrationFragment],
);

/** Where one can move to: other times of the same session, the next free sessions the same agency owns or co-hosts, and what to wait for. */
export const placesToMoveQuery = graphql(
  `
    query PlacesToMove($id: ID!, $agencyId: ID!, $today: Date!) {
      session(id: $id) {
        ...OtherSession
        ...LiveSession
      }
      nextFreeSessions(first: 8, filter: { agencyId: $agencyId, includeSubordinate: false }) {
        ...OtherSession
        ...LiveSession
      }
      sessions(first: 12, filter: { agencyId: $agencyId, includeSubordinate: false, fromDay: $today }) {
        nodes {
          ...OtherSession
          ...LiveSession
        }
      }
    }
  `,
  [otherSessionFragment, liveSessionFragment],
);

export const moveMutation = graphql(
  `
    mutation Move($input: MoveRegistrationInput!) {
      moveRegistration(input: $input) {
        __typename
        ... on Refusal {
          message
        }
        ... on RegistrationMoved {
          registration {
            ...Held
          }
        }
      }
    }
  `,
  [registrationFragment],
);

export const cancelMutation = graphql(
  `
    mutation Cancel($input: CancelRegistrationInput!) {
      cancelRegistration(input: $input) {
        __typename
        ... on Refusal {
          message
        }
        ... on RegistrationCancelled {
          registration {
            ...Held
          }
        }
      }
    }
  `,
  [registrationFragment],
);

export const answerMutation = graphql(
  `
    mutation Answer($input: AnswerChangeInput!) {
      answerChange(input: $input) {
        __typename
        ... on Refusal {
          message
        }
        ... on ChangeAnswered {
          registration {
            ...Held
          }
        }
      }
    }
  `,
  [registrationFragment],
);

export const reviewMutation = graphql(
  `
    mutation AnswerReview($input: AnswerReviewInput!) {
      answerReview(input: $input) {
        __typename
        ... on Refusal {
          message
        }
        ... on ReviewAnswered {
          registration {
            ...Held
          }
        }
      }
    }
  `,
  [registrationFragment],
);

export const proposalMutation = graphql(
  `
    mutation AnswerProposal($input: AnswerProposalInput!) {
      answerProposal(input: $input) {
        __typename
        ... on Refusal {
          message
        }
        ... on ReviewAnswered {
          registration {
            ...Held
          }
        }
      }
    }
  `,
  [registrationFragment],
);

export const pointsQuery = graphql(`
  query PointPhones {
    receptionPoints(first: 100) {
      nodes {
        name
        phone
      }
    }
  }
`);

export type Access = VariablesOf<typeof registrationQuery>['access'];
export type MoveInput = VariablesOf<typeof moveMutation>['input'];
export type CancelInput = VariablesOf<typeof cancelMutation>['input'];
export type AnswerInput = VariablesOf<typeof answerMutation>['input'];
export type ReviewInput = VariablesOf<typeof reviewMutation>['input'];
export type ProposalInput = VariablesOf<typeof proposalMutation>['input'];
export type MoveResult = ResultOf<typeof moveMutation>['moveRegistration'];
export type CancelResult = ResultOf<typeof cancelMutation>['cancelRegistration'];
export type AnswerResult = ResultOf<typeof answerMutation>['answerChange'];
export type ReviewResult = ResultOf<typeof reviewMutation>['answerReview'];
export type ProposalResult = ResultOf<typeof proposalMutation>['answerProposal'];
export type RegistrationUpdate = ResultOf<typeof registrationChangedSubscription>['registrationChanged'];
export type SessionToMove = NonNullable<ResultOf<typeof placesToMoveQuery>['session']>;
export type Points = ResultOf<typeof pointsQuery>['receptionPoints']['nodes'];
