import { graphql, type ResultOf } from '../graph.js';

const ImportParts = graphql(`
  fragment DeskImport on ImportPreview {
    ready
    faults { line column cell found message }
    warnings { line column cell found message }
    rows { line startsAt endsAt leaderName positionTitle pointName room places slotCount duplicate }
  }
`);

export type ImportSeen = ResultOf<typeof ImportParts>;
export type ImportedRow = ImportSeen['rows'][number];
export type Fault = ImportSeen['faults'][number];

export const previewImportQuery = graphql(
  `query DeskPreviewImport($input: ImportFileInput!) { previewImport(input: $input) { ...DeskImport } }`,
  [ImportParts],
);

export const importSessionsMutation = graphql(`
  mutation DeskImportSessions($input: ImportSessionsInput!) {
    importSessions(input: $input) {
      __typename
      ... on SessionsImported { sessions { id } }
      ... on Refusal { message }
    }
  }
`);
