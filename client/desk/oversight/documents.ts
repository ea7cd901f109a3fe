import { graphql, type ResultOf } from '../graph.js';

export const oversightQuery = graphql(`
  query DeskOversight($agencyId: ID!) {
    oversightVisits(agencyId: $agencyId) {
      id body theme fromDay toDay findings mayKeep
      visited { id shortName }
      recommendations { id finding text dueDay status isLate answer answerLink answeredDay verdict mayAnswer to { id shortName } }
    }
    agency(id: $agencyId) { id shortName children { id shortName } }
  }
`);

export const recordOversightMutation = graphql(`
  mutation DeskRecordOversight($input: RecordOversightInput!) {
    recordOversight(input: $input) {
      __typename ... on OversightSaved { visit { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const recommendMutation = graphql(`
  mutation DeskRecommend($input: RecommendInput!) {
    recommend(input: $input) {
      __typename ... on OversightSaved { visit { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const answerRecommendationMutation = graphql(`
  mutation DeskAnswerRecommendation($input: AnswerRecommendationInput!) {
    answerRecommendation(input: $input) {
      __typename ... on OversightSaved { visit { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const closeRecommendationMutation = graphql(`
  mutation DeskCloseRecommendation($input: CloseRecommendationInput!) {
    closeRecommendation(input: $input) {
      __typename ... on OversightSaved { visit { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export type DeskOversight = NonNullable<ResultOf<typeof oversightQuery>['oversightVisits']>[number];
export type DeskRecommendation = DeskOversight['recommendations'][number];
