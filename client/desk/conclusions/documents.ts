import { graphql, type ResultOf } from '../graph.js';

export const conclusionsQuery = graphql(`
  query DeskConclusions($agencyId: ID!) {
    owedConclusions(agencyId: $agencyId) {
      dueDay isLate
      session { id day startsAt endsAt agency { id shortName } assignedPosition { id title leader { id fullName honorific } } }
      conclusion { id state }
    }
    staffConclusions(agencyId: $agencyId, first: 50) {
      nodes { id state number subject issuedDay agency { id shortName } }
    }
  }
`);

export const conclusionQuery = graphql(`
  query DeskConclusion($id: ID!) {
    staffConclusion(id: $id) {
      id state number subject opening issuedDay reason version publishedAt
      agency { id name }
      signer { id title leader { id fullName honorific } }
      session { id day startsAt endsAt assignedPosition { id title leader { id fullName honorific } } }
      matters { id publicText text isWithheld registrationId }
      directives { id publicText status standing daysLate dueDay owner { id shortName } }
    }
  }
`);

/** People of the session, to say whose matter something is. */
export const registeredQuery = graphql(`
  query DeskConclusionPeople($sessionId: ID!) {
    registrations(sessionId: $sessionId, first: 100) { nodes { id code applicantName } }
  }
`);

export const draftConclusionMutation = graphql(`
  mutation DeskDraftConclusion($input: DraftConclusionInput!) {
    draftConclusion(input: $input) {
      __typename
      ... on ConclusionSaved { conclusion { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const editConclusionMutation = graphql(`
  mutation DeskEditConclusion($input: EditConclusionInput!) {
    editConclusion(input: $input) {
      __typename
      ... on ConclusionSaved { conclusion { id version } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const signConclusionMutation = graphql(`
  mutation DeskSignConclusion($input: SignConclusionInput!) {
    signConclusion(input: $input) {
      __typename
      ... on ConclusionSaved { conclusion { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const publishConclusionMutation = graphql(`
  mutation DeskPublishConclusion($id: ID!) {
    publishConclusion(id: $id) { __typename ... on ConclusionSaved { conclusion { id } } ... on Refusal { message } }
  }
`);

export const withdrawConclusionMutation = graphql(`
  mutation DeskWithdrawConclusion($input: WithdrawConclusionInput!) {
    withdrawConclusion(input: $input) {
      __typename
      ... on ConclusionSaved { conclusion { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export type OwedLine = NonNullable<ResultOf<typeof conclusionsQuery>['owedConclusions']>[number];
export type ConclusionLine = NonNullable<ResultOf<typeof conclusionsQuery>['staffConclusions']>['nodes'][number];
export type DeskConclusion = NonNullable<ResultOf<typeof conclusionQuery>['staffConclusion']>;
