import { graphql, type ResultOf } from '../graph.js';

export const officialDocumentsQuery = graphql(`
  query DeskOfficialDocuments($agencyId: ID!, $text: String) {
    officialDocuments(agencyId: $agencyId, text: $text, first: 50) {
      nodes { id kind number otherSpellings title issuer issuedDay link }
    }
  }
`);

export const registerDocumentMutation = graphql(`
  mutation DeskRegisterDocument($input: RegisterDocumentInput!) {
    registerDocument(input: $input) {
      __typename
      ... on DocumentSaved { document { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export type DocumentLine = NonNullable<ResultOf<typeof officialDocumentsQuery>['officialDocuments']>['nodes'][number];
