import { graphql, type ResultOf } from '../graph.js';

const EffectParts = graphql(`
  fragment DeskDayEffects on WorkingDayEffects {
    people
    changes { day before after }
    sessions { booked waiting session { id startsAt endsAt } }
  }
`);

export type DayEffects = ResultOf<typeof EffectParts>;

export const workingDaysQuery = graphql(`
  query DeskWorkingDays($agencyId: ID!, $from: Date!, $to: Date!) {
    workingDays(agencyId: $agencyId, from: $from, to: $to) { day kind source agencyId isWorking }
  }
`);

export type WorkingDayLine = NonNullable<ResultOf<typeof workingDaysQuery>['workingDays']>[number];

export const dayEffectsQuery = graphql(
  `query DeskDayEffectsOf($agencyId: ID!, $days: [WorkingDayInput!]!) {
    workingDayEffects(agencyId: $agencyId, days: $days) { ...DeskDayEffects }
  }`,
  [EffectParts],
);

export const changeWorkingDaysMutation = graphql(`
  mutation DeskChangeWorkingDays($input: ChangeWorkingDaysInput!) {
    changeWorkingDays(input: $input) {
      __typename
      ... on WorkingDaysSaved { effects { people } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const previewDaysQuery = graphql(
  `query DeskPreviewDays($agencyId: ID!, $csv: String, $xlsx: String) {
    previewWorkingDayImport(agencyId: $agencyId, csv: $csv, xlsx: $xlsx) {
      days { line day kind source }
      problems { line column found message }
      effects { ...DeskDayEffects }
    }
  }`,
  [EffectParts],
);

export type DaysSeen = NonNullable<ResultOf<typeof previewDaysQuery>['previewWorkingDayImport']>;

export const importDaysMutation = graphql(`
  mutation DeskImportDays($input: ImportWorkingDaysInput!) {
    importWorkingDays(input: $input) {
      __typename
      ... on JobTaken { job { id } }
      ... on Refusal { message }
    }
  }
`);
