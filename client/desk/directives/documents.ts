import { graphql, type ResultOf } from '../graph.js';

const DirectiveLine = graphql(`
  fragment DeskDirectiveLine on StaffDirective {
    id publicText status standing daysLate dueDay firstDueDay doneDay publishedAt
    agency { id shortName } owner { id shortName }
  }
`);

export const directivesQuery = graphql(
  `query DeskDirectives($agencyId: ID!, $side: DirectiveSide, $standings: [DirectiveStanding!], $after: String) {
    staffDirectives(agencyId: $agencyId, side: $side, standings: $standings, first: 50, after: $after) {
      nodes { ...DeskDirectiveLine }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  [DirectiveLine],
);

export const directiveQuery = graphql(
  `query DeskDirective($id: ID!) {
    staffDirective(id: $id) {
      ...DeskDirectiveLine
      version sourceKind givenDay reason detail
      ownerPosition { id title }
      session { id day }
      may { give report }
      steps { id act note publicNote link fromDueDay toDueDay at }
      extensions { id state fromDueDay toDueDay reason decision }
      disputes { id madeAt comment outcome answer }
    }
  }`,
  [DirectiveLine],
);

/** The agencies one can give something to: one's own, those below it and those beside it. */
export const ownersQuery = graphql(`
  query DeskOwners($agencyId: ID!) {
    agency(id: $agencyId) {
      id name
      ancestors { id name }
      children { id name }
    }
    agencies(first: 100) { nodes { id name } }
  }
`);

export const giveDirectiveMutation = graphql(`
  mutation DeskGiveDirective($input: GiveDirectiveInput!) {
    giveDirective(input: $input) {
      __typename
      ... on DirectiveSaved { directive { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const publishDirectiveMutation = graphql(`
  mutation DeskPublishDirective($id: ID!) {
    publishDirective(id: $id) { __typename ... on DirectiveSaved { directive { id } } ... on Refusal { message } }
  }
`);

export const reportDirectiveMutation = graphql(`
  mutation DeskReportDirective($input: ReportDirectiveInput!) {
    reportDirective(input: $input) {
      __typename ... on DirectiveSaved { directive { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const confirmDirectiveMutation = graphql(`
  mutation DeskConfirmDirective($input: ConfirmDirectiveInput!) {
    confirmDirective(input: $input) {
      __typename ... on DirectiveSaved { directive { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const askExtensionMutation = graphql(`
  mutation DeskAskExtension($input: AskExtensionInput!) {
    askExtension(input: $input) {
      __typename ... on DirectiveSaved { directive { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const decideExtensionMutation = graphql(`
  mutation DeskDecideExtension($input: DecideExtensionInput!) {
    decideExtension(input: $input) {
      __typename ... on DirectiveSaved { directive { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const cancelDirectiveMutation = graphql(`
  mutation DeskCancelDirective($input: EndDirectiveInput!) {
    cancelDirective(input: $input) {
      __typename ... on DirectiveSaved { directive { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const reopenDirectiveMutation = graphql(`
  mutation DeskReopenDirective($input: EndDirectiveInput!) {
    reopenDirective(input: $input) {
      __typename ... on DirectiveSaved { directive { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const answerDisputeMutation = graphql(`
  mutation DeskAnswerDispute($input: AnswerDisputeInput!) {
    answerDispute(input: $input) {
      __typename ... on DirectiveSaved { directive { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export type DirectiveLine = ResultOf<typeof DirectiveLine>;
export type DeskDirective = NonNullable<ResultOf<typeof directiveQuery>['staffDirective']>;
