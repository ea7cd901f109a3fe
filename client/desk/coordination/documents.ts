import { graphql, type ResultOf } from '../graph.js';

export const agreementsQuery = graphql(`
  query DeskAgreements($agencyId: ID!) {
    coordinationAgreements(agencyId: $agencyId) {
      id title number signedDay toDay
      parties { name signatory }
      items { id text leadName dueDay status isLate progress { status day note link } }
    }
  }
`);

export const recordAgreementMutation = graphql(`
  mutation DeskRecordAgreement($input: RecordAgreementInput!) {
    recordAgreement(input: $input) {
      __typename ... on AgreementSaved { agreement { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const coordinationProgressMutation = graphql(`
  mutation DeskCoordinationProgress($input: CoordinationProgressInput!) {
    recordCoordinationProgress(input: $input) {
      __typename ... on AgreementSaved { agreement { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export type DeskAgreement = NonNullable<ResultOf<typeof agreementsQuery>['coordinationAgreements']>[number];
