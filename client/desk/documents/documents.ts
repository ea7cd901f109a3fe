import { graphql, type ResultOf } from '../graph.js';

export const officialDocumentsQuery = graphql(`
  query DeskOfficialDocuments($agencyId: ID!, $text: String) {
    officialDocuments(agencyId: $agencyId, text: $text, first: 50) {
      nodes {
        id version kind number otherSpellings title issuer issuedDay link note mayKeep
        replaces { id number title }
        replacedBy { id number title }
        corrections { version field before after reason correctedAt }
      }
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

export const editDocumentMutation = graphql(`
  mutation DeskEditDocument($input: EditDocumentInput!) {
    editDocument(input: $input) {
      __typename
      ... on DocumentSaved { document { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const removeDocumentMutation = graphql(`
  mutation DeskRemoveDocument($input: RemoveDocumentInput!) {
    removeDocument(input: $input) {
      __typename
      ... on DocumentRemoved { documentId }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export type DocumentLine = NonNullable<ResultOf<typeof officialDocumentsQuery>['officialDocuments']>['nodes'][number];
