import { graphql, type ResultOf } from '../graph.js';

export const oversightQuery = graphql(`
  query DeskOversight($agencyId: ID!) {
    oversightVisits(agencyId: $agencyId) {
      id version body theme fromDay toDay findings mayKeep isClosed
      agency { id }
      visited { id shortName }
      corrections { version field before after reason correctedAt }
      recommendations {
        id version finding text dueDay status isLate answer answerLink answeredDay verdict mayAnswer
        to { id shortName }
        corrections { version field before after reason correctedAt }
      }
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

export const editOversightMutation = graphql(`
  mutation DeskEditOversight($input: EditOversightInput!) {
    editOversight(input: $input) {
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

export const editRecommendationMutation = graphql(`
  mutation DeskEditRecommendation($input: EditRecommendationInput!) {
    editRecommendation(input: $input) {
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
export type House = readonly { id: string; shortName: string }[];
