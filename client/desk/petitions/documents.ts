import { graphql, type ResultOf } from '../graph.js';

export const petitionsQuery = graphql(`
  query DeskPetitions($filter: PetitionFilter, $first: Int!, $after: String) {
    petitions(filter: $filter, first: $first, after: $after) {
      nodes {
        id code receivedDay receivedVia isHandedOver isWhole isOpen type state senderName
        handlers { accountId fullName }
        deadlines { kind dueDay isOpen isLate }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const myMattersQuery = graphql(`
  query DeskMyMatters($first: Int!, $after: String) {
    myMatters(first: $first, after: $after) {
      nodes {
        id code receivedDay receivedVia isHandedOver isWhole isOpen type state senderName
        handlers { accountId fullName }
        deadlines { kind dueDay isOpen isLate }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type PetitionLine = ResultOf<typeof petitionsQuery>['petitions']['nodes'][number];

export const petitionQuery = graphql(`
  query DeskPetition($id: ID!) {
    petition(id: $id) {
      id code version receivedDay receivedVia isHandedOver isWhole isOpen type state topicName signatoryKind peopleCount
      eligible withinJurisdiction settlement incomingNumber outcomeDay outcomeNumber forwardedTo replyReceivedDay
      resolvedDay resolutionNumber finding resultToldDay senderName senderAddress content visitId
      agency { id name }
      handlers { accountId fullName }
      deadlines { kind dueDay metDay isOpen isLate isProlonged source }
      caseMatter { id code title }
      withdrawals { day extent context content pressureClaimedDay }
      steps { act day madeAt madeBy documentNumber note }
      possibleActs canNameHandlers
    }
  }
`);

export type PetitionFile = NonNullable<ResultOf<typeof petitionQuery>['petition']>;

export const caseHandlersQuery = graphql(`
  query DeskCaseHandlers($agencyId: ID!) {
    caseHandlers(agencyId: $agencyId) { accountId fullName }
  }
`);

export const registerPetitionMutation = graphql(`
  mutation DeskRegisterPetition($input: RegisterPetitionInput!) {
    registerPetition(input: $input) {
      __typename
      ... on PetitionSaved { petition { id code } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const actOnPetitionMutation = graphql(`
  mutation DeskActOnPetition($input: ActOnPetitionInput!) {
    actOnPetition(input: $input) {
      __typename
      ... on PetitionSaved { petition { id version } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const nameHandlersMutation = graphql(`
  mutation DeskNameHandlers($input: NameHandlersInput!) {
    namePetitionHandlers(input: $input) {
      __typename
      ... on PetitionSaved { petition { id version } }
      ... on Refusal { message }
    }
  }
`);
