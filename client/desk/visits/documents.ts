import { graphql, type ResultOf } from '../graph.js';

export const visitBeginningQuery = graphql(`
  query DeskVisitBeginning($agencyId: ID!, $ticketId: ID, $registrationId: ID) {
    visitBeginning(agencyId: $agencyId, ticketId: $ticketId, registrationId: $registrationId) {
      agencyId ticketId ticketLabel registrationId sessionId kind receivedBy receiverPositionId onBehalfOfPositionId
      peopleCount largeGroupFrom topicArea
      agency { id name }
      receivers { id title leader { id fullName honorific } }
      people { fullName phone address identityKind }
      handlers { accountId fullName }
      matter { id code title }
      recorded { id code }
    }
  }
`);

export type Beginning = NonNullable<ResultOf<typeof visitBeginningQuery>['visitBeginning']>;

export const earlierVisitsQuery = graphql(`
  query DeskEarlierVisits($input: EarlierVisitsInput!) {
    earlierVisits(input: $input) {
      id code receivedAt peopleCount content opinion
      agency { id shortName }
      people { fullName }
      matters { occurrence matter { id code title } }
    }
  }
`);

export const recordVisitMutation = graphql(`
  mutation DeskRecordVisit($input: RecordVisitInput!) {
    recordVisit(input: $input) {
      __typename
      ... on VisitSaved { visit { id code } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const visitsQuery = graphql(`
  query DeskVisits($filter: VisitFilter, $first: Int!, $after: String) {
    visits(filter: $filter, first: $first, after: $after) {
      nodes {
        id code receivedAt kind receivedBy status isClosed peopleCount isLargeGroup isReplyLate replyDueDay repliedDay
        agency { id shortName }
        people { fullName }
        receiver { id leader { id fullName } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type VisitLine = ResultOf<typeof visitsQuery>['visits']['nodes'][number];

export const visitQuery = graphql(`
  query DeskVisit($id: ID!) {
    visit(id: $id) {
      id code version receivedAt createdAt kind receivedBy status isClosed peopleCount isLargeGroup topicArea topicName
      agency { id name }
      delegationNumber needsInterpreter isComplex
      people { id fullName capacity phone address identityKind maskedIdentityNumber }
      content opinion promisedDay replyDueDay isReplyLate repliedDay replyOutcome replyNumber
      refusalGround refusalExplanation refusalNumber
      receiver { id title leader { id fullName honorific } }
      onBehalfOf { id title leader { id fullName honorific } }
      matters { occurrence matter { id code title } }
      petitions { id code type }
      receipts { code papers }
      changes { act madeAt madeBy reason }
    }
  }
`);

export type VisitFile = NonNullable<ResultOf<typeof visitQuery>['visit']>;

export const feedbackSlipQuery = graphql(`
  query DeskFeedbackSlip($visitId: ID!, $origin: String!) {
    feedbackSlip(visitId: $visitId, origin: $origin) { code address qr }
  }
`);

export const closeVisitMutation = graphql(`
  mutation DeskCloseVisit($input: CloseVisitInput!) {
    closeVisit(input: $input) {
      __typename
      ... on VisitSaved { visit { id version } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const replyToVisitMutation = graphql(`
  mutation DeskReplyToVisit($input: ReplyToVisitInput!) {
    replyToVisit(input: $input) {
      __typename
      ... on VisitSaved { visit { id version } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const correctVisitMutation = graphql(`
  mutation DeskCorrectVisit($input: CorrectVisitInput!) {
    correctVisit(input: $input) {
      __typename
      ... on VisitSaved { visit { id version } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const voidVisitMutation = graphql(`
  mutation DeskVoidVisit($input: VoidVisitInput!) {
    voidVisit(input: $input) {
      __typename
      ... on VisitSaved { visit { id version } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);
