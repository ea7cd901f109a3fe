import { graphql, type ResultOf } from '../graph.js';

export const repliesQuery = graphql(`
  query DeskReplies($agencyId: ID!) {
    triageGrounds(agencyId: $agencyId) { id code acts title words source effectiveFrom effectiveTo }
    replyTemplates(agencyId: $agencyId) { id act groundCode name words wordsEn agencyId source effectiveFrom }
  }
`);

export type GroundLine = NonNullable<ResultOf<typeof repliesQuery>['triageGrounds']>[number];
export type ReplyLine = NonNullable<ResultOf<typeof repliesQuery>['replyTemplates']>[number];

export const saveReplyMutation = graphql(`
  mutation DeskSaveReply($input: SaveReplyInput!) {
    saveReply(input: $input) {
      __typename
      ... on ReplySaved { reply { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on ReplyUnfinished { message unknown }
      ... on Refusal { message }
    }
  }
`);

export const endReplyMutation = graphql(`
  mutation DeskEndReply($id: ID!) {
    endReply(id: $id) { __typename ... on ReplyEnded { id } ... on Refusal { message } }
  }
`);
