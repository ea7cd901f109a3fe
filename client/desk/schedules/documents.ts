import { graphql, type ResultOf } from '../graph.js';

const PlannedDayParts = graphql(`
  fragment DeskPlannedDay on PlannedDay {
    nominalDay day startsAt endsAt reason why latestPostingDay registrationClosesAt room
    point { id name }
    position { id title leader { fullName honorific } }
    conflicts { kind message }
    warnings { kind message }
  }
`);

export type PlannedDay = ResultOf<typeof PlannedDayParts>;

const HoursParts = graphql(`
  fragment DeskScheduleHours on ScheduleHours { usual { from to } seasons { from to parts { from to } } }
`);

const ScheduleParts = graphql(
  `fragment DeskSchedule on StaffSchedule {
    id version title kind mode sentence countedFrom effectiveFrom effectiveTo endReason venueOrder
    expectedContent howToRegister whatToBring legalBasis
    agency { id name }
    positions { id title leader { fullName honorific } }
    recurrence { kind days missingDay weekday nth weeks weekOne weekdays dates }
    shift { weekend holiday busy }
    hours { ...DeskScheduleHours }
    venues { pointId room point { id name } hours { ...DeskScheduleHours } }
    registration { opensDaysBefore lateRequests cutOff { kind days until } }
    slots { minutes publicPlaces staffPlaces }
    deputy { policy standIns inPersonAtLeast inPersonPer }
    hosts { id name }
    participants { name agencyId }
  }`,
  [HoursParts],
);

export type DeskSchedule = ResultOf<typeof ScheduleParts>;

export const schedulesQuery = graphql(`
  query DeskSchedules($agencyId: ID!) {
    schedules(agencyId: $agencyId) {
      id title sentence effectiveFrom effectiveTo
      positions { id title leader { fullName honorific } }
    }
  }
`);

export type ScheduleLine = NonNullable<ResultOf<typeof schedulesQuery>['schedules']>[number];

export const scheduleDaysQuery = graphql(
  `query DeskScheduleDays($id: ID!, $from: Date!, $to: Date!) {
    schedule(id: $id) {
      ...DeskSchedule
      ahead: days(from: $from, to: $to) { ...DeskPlannedDay }
      sessions(from: $from, to: $to) { id day state }
    }
  }`,
  [ScheduleParts, PlannedDayParts],
);

export type ScheduleAhead = NonNullable<ResultOf<typeof scheduleDaysQuery>['schedule']>;

export const scheduleQuery = graphql(`query DeskScheduleOf($id: ID!) { schedule(id: $id) { ...DeskSchedule } }`, [
  ScheduleParts,
]);

/** Who may receive and where, as the wizard offers them. */
export const scheduleHouseQuery = graphql(`
  query DeskScheduleHouse($agencyId: ID!, $onDay: Date!) {
    agency(id: $agencyId) {
      id
      positions(onDay: $onDay) { id title kind isHead leader { fullName honorific } }
      receptionPoints { id name }
      parent { id name children { id name validTo } }
      children { id name validTo }
    }
  }
`);

export type ScheduleHouse = NonNullable<ResultOf<typeof scheduleHouseQuery>['agency']>;

export const previewScheduleQuery = graphql(
  `query DeskPreviewSchedule($input: ScheduleInput!, $scheduleId: ID, $from: Date!, $to: Date!) {
    previewSchedule(input: $input, scheduleId: $scheduleId, from: $from, to: $to) {
      sentence
      problems { field message }
      days { ...DeskPlannedDay }
    }
  }`,
  [PlannedDayParts],
);

export const createScheduleMutation = graphql(`
  mutation DeskCreateSchedule($input: ScheduleInput!) {
    createSchedule(input: $input) {
      __typename
      ... on ScheduleSaved { schedule { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const editScheduleMutation = graphql(`
  mutation DeskEditSchedule($input: EditScheduleInput!) {
    editSchedule(input: $input) {
      __typename
      ... on ScheduleSaved { schedule { id version } }
      ... on FieldsInvalid { problems { field message } }
      ... on StaleVersion { currentVersion }
      ... on Refusal { message }
    }
  }
`);

export const endScheduleMutation = graphql(`
  mutation DeskEndSchedule($input: EndScheduleInput!) {
    endSchedule(input: $input) {
      __typename
      ... on ScheduleSaved { schedule { id version effectiveTo } }
      ... on FieldsInvalid { problems { field message } }
      ... on StaleVersion { currentVersion }
      ... on Refusal { message }
    }
  }
`);

export const generateSessionsMutation = graphql(
  `mutation DeskGenerateSessions($scheduleId: ID!, $from: Date!, $to: Date!) {
    generateSessions(scheduleId: $scheduleId, from: $from, to: $to) {
      __typename
      ... on SessionsGenerated {
        unchanged
        created { id startsAt endsAt }
        rewritten { id startsAt endsAt }
        withdrawn { id startsAt endsAt }
        differing { nominalDay differences because session { id startsAt endsAt } }
        notMade { ...DeskPlannedDay }
      }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }`,
  [PlannedDayParts],
);

/** What one generation did. */
export type Generated = Extract<
  ResultOf<typeof generateSessionsMutation>['generateSessions'],
  { __typename: 'SessionsGenerated' }
>;
