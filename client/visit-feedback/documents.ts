import { graphql, type ResultOf, type VariablesOf } from '../api/graphql.js';

const ownVisitFragment = graphql(`
  fragment OwnVisitLine on OwnVisit {
    day
    mayGiveFeedback
    agency { name nameEn }
    feedbackGiven
    answer
  }
`);

export const ownVisitQuery = graphql(
  `query OwnVisitOf($proof: VisitProofInput!) { ownVisit(proof: $proof) { ...OwnVisitLine } }`,
  [ownVisitFragment],
);

export const giveVisitFeedbackMutation = graphql(
  `mutation GiveVisitFeedbackOf($input: GiveVisitFeedbackInput!) {
    giveVisitFeedback(input: $input) {
      __typename
      ... on VisitFeedbackGiven { visit { ...OwnVisitLine } }
      ... on Refusal { message }
    }
  }`,
  [ownVisitFragment],
);

export type OwnVisit = ResultOf<typeof ownVisitFragment>;
export type VisitProof = VariablesOf<typeof ownVisitQuery>['proof'];
