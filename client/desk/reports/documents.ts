import { graphql, type ResultOf } from '../graph.js';

export const dashboardQuery = graphql(`
  query DeskStatistics($filter: StatisticsFilter!) {
    statistics(filter: $filter) {
      visits {
        total { visits people cases firstTimeCases repeatCases }
        byReceiver { key visits people cases }
        largeGroups { visits people }
        refused
        repliedInTime { numerator denominator percent }
      }
      petitions {
        received handedOver
        byType { key count }
        byOutcome { key count }
        byTopic { key name count }
        classified { numerator denominator percent }
        processed { numerator denominator percent }
        resolution { numerator denominator percent }
      }
      backlog { upToDays count overdue }
      duties { required kept delegated }
      directives { open overdue doneInTime doneLate }
    }
  }
`);

export type StatisticsShown = NonNullable<ResultOf<typeof dashboardQuery>['statistics']>;

const signedFragment = graphql(`
  fragment SignedLine on SignedReport {
    id from to lineCount hash signedAt signedBy adjustsId reason csv
    form { code kind title titleEn }
    figures { number value }
  }
`);

export const formsQuery = graphql(`
  query DeskReportForms($agencyId: ID!) {
    reportForms(agencyId: $agencyId) { code kind title titleEn source }
  }
`);

export const reportPeriodsQuery = graphql(`
  query DeskReportPeriods($agencyId: ID!) {
    reportPeriods(agencyId: $agencyId) { code year from to source }
  }
`);

export const reportQuery = graphql(
  `
    query DeskReport($agencyId: ID!, $formCode: String!, $period: [Date!]!, $below: Boolean!) {
      report(agencyId: $agencyId, formCode: $formCode, period: $period, includeSubordinate: $below) {
        form { code title titleEn source columns { number heads headsEn } }
        figures { number value }
        csv
        broken { total parts stated summed }
        differences { number before after }
        signed { ...SignedLine }
      }
    }
  `,
  [signedFragment],
);

export type ReportShown = NonNullable<ResultOf<typeof reportQuery>['report']>;

export const signReportMutation = graphql(`
  mutation DeskSignReport($input: SignReportInput!) {
    signReport(input: $input) {
      __typename
      ... on ReportSigned { report { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const registerQuery = graphql(`
  query DeskRegister($agencyId: ID!, $from: Date!, $to: Date!) {
    receptionRegister(agencyId: $agencyId, from: $from, to: $to) {
      title titleEn source isCut
      columns { number heads headsEn }
      lines { visitId cells }
    }
  }
`);

export type RegisterShown = NonNullable<ResultOf<typeof registerQuery>['receptionRegister']>;

export const exportRegisterMutation = graphql(`
  mutation DeskExportRegister($input: ExportRegisterInput!) {
    exportRegister(input: $input) {
      __typename
      ... on RegisterExported { fileName mediaType content lines count }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const indicatorsQuery = graphql(`
  query DeskIndicators($agencyId: ID!, $period: [Date!]!, $below: Boolean!) {
    indicators(agencyId: $agencyId, period: $period, includeSubordinate: $below) {
      id code title unit from to value numerator denominator target targetDay source recordedBy recordedAt correctsId reason
      agency { id shortName }
    }
  }
`);

export type IndicatorLine = NonNullable<ResultOf<typeof indicatorsQuery>['indicators']>[number];

export const recordIndicatorMutation = graphql(`
  mutation DeskRecordIndicator($input: RecordIndicatorInput!) {
    recordIndicator(input: $input) {
      __typename
      ... on IndicatorRecorded { indicatorId }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);
