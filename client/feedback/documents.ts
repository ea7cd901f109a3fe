import { graphql, type ResultOf, type VariablesOf } from '../api/graphql.js';

export const ownFeedbackQuery = graphql(`
  query OwnFeedback($access: ManageAccess!) {
    registration(access: $access) {
      mayGiveFeedback
      feedback {
        grade
        answer
      }
    }
  }
`);

export const giveFeedbackMutation = graphql(`
  mutation GiveFeedback($input: GiveFeedbackInput!) {
    giveFeedback(input: $input) {
      __typename
      ... on FeedbackGiven {
        registration {
          mayGiveFeedback
          feedback {
            grade
            answer
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export type Access = VariablesOf<typeof ownFeedbackQuery>['access'];
export type Standing = NonNullable<ResultOf<typeof ownFeedbackQuery>['registration']>;
export type About = VariablesOf<typeof giveFeedbackMutation>['input']['about'];
