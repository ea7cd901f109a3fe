import { graphql, type ResultOf } from '../graph.js';

export const feedbackQuery = graphql(`
  query DeskVisitFeedback($agencyId: ID!, $from: Date!, $to: Date!) {
    visitFeedback(agencyId: $agencyId, from: $from, to: $to) {
      id day grade about comment answer answeredAt
      agency { id name shortName }
      leader { id fullName }
    }
  }
`);

export const answerMutation = graphql(`
  mutation DeskAnswerFeedback($id: ID!, $answer: String!) {
    answerFeedback(id: $id, answer: $answer) {
      __typename
      ... on FeedbackAnswered { id }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export type FeedbackLine = ResultOf<typeof feedbackQuery>['visitFeedback'][number];
