import { graphql, type ResultOf } from '../graph.js';

export const casesQuery = graphql(`
  query DeskCases($filter: CaseFilter, $first: Int!, $after: String) {
    caseMatters(filter: $filter, first: $first, after: $after) {
      nodes { id code title topicName isOpen openedDay ageDays agencies responsible agency { id shortName } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type CaseLine = ResultOf<typeof casesQuery>['caseMatters']['nodes'][number];

export const caseFileQuery = graphql(`
  query DeskCaseFile($id: ID!) {
    caseFile(id: $id) {
      matter {
        id code title topicName isOpen version openedDay closedDay ageDays agencies responsible
        duplicateOf { id code title }
        agency { id name }
        answers { id bodyName documentNumber day isFinal summary }
      }
      visits { id code receivedAt peopleCount status agency { id shortName } people { fullName } }
      petitions { id code receivedDay type state isOpen isHandedOver agency { id shortName } }
      groupCaseIds
      groups {
        id title people members { registrationId applicantName isRepresentative }
        session { id startsAt agency { id shortName } }
      }
    }
  }
`);

export type CaseFile = NonNullable<ResultOf<typeof caseFileQuery>['caseFile']>;

export const openCaseMutation = graphql(`
  mutation DeskOpenCase($input: OpenCaseInput!) {
    openCaseMatter(input: $input) {
      __typename
      ... on CaseSaved { matter { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const editCaseMutation = graphql(`
  mutation DeskEditCase($input: EditCaseInput!) {
    editCaseMatter(input: $input) {
      __typename
      ... on CaseSaved { matter { id version } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const linkToCaseMutation = graphql(`
  mutation DeskLinkToCase($input: LinkToCaseInput!) {
    linkToCase(input: $input) {
      __typename
      ... on CaseSaved { matter { id code } }
      ... on Refusal { message }
    }
  }
`);

export const partGroupMutation = graphql(`
  mutation DeskPartGroup($groupCaseId: ID!) {
    partGroupFromCase(groupCaseId: $groupCaseId) {
      __typename
      ... on CaseSaved { matter { id code } }
      ... on Refusal { message }
    }
  }
`);

export const recordAnswerMutation = graphql(`
  mutation DeskRecordCaseAnswer($input: RecordCaseAnswerInput!) {
    recordCaseAnswer(input: $input) {
      __typename
      ... on CaseSaved { matter { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);
