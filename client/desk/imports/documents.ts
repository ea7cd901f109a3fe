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

export const previewImportQuery = graphql(
  `query DeskPreviewImport($input: ImportFileInput!) { previewImport(input: $input) { ...DeskImport } }`,
  [ImportParts],
);

export const importSessionsMutation = graphql(`
  mutation DeskImportSessions($input: ImportSessionsInput!) {
    importSessions(input: $input) {
      __typename
      ... on JobTaken { job { id } }
      ... on Refusal { message }
    }
  }
`);

export const previewUnitsQuery = graphql(`
  query DeskPreviewUnits($input: ImportUnitsInput!) {
    previewUnits(input: $input) {
      added changed unchanged notNamed
      differing { code before after }
      faults { line column cell found message }
    }
  }
`);

export type UnitsSeen = NonNullable<ResultOf<typeof previewUnitsQuery>['previewUnits']>;
export type DifferingUnit = UnitsSeen['differing'][number];

export const importUnitsMutation = graphql(`
  mutation DeskImportUnits($input: ImportUnitsInput!) {
    importUnits(input: $input) {
      __typename
      ... on JobTaken { job { id } }
      ... on Refusal { message }
    }
  }
`);
