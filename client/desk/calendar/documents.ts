import { graphql, type ResultOf } from '../graph.js';

const CalendarSessionParts = graphql(`
  fragment CalendarSessionParts on StaffSession {
    id version kind state published day startsAt endsAt room capacity freePlaces waitingCount
    agency { id shortName }
    point { id name }
    assignedPosition { id title leader { id fullName honorific } }
    actualPosition { id title leader { id fullName honorific } }
    warnings { kind message }
  }
`);

export type CalendarSession = ResultOf<typeof CalendarSessionParts>;

/** One week of an agency: its sessions, who is away, and which days are off. */
export const calendarWeekQuery = graphql(
  `query DeskCalendarWeek($agencyId: ID!, $from: Date!, $to: Date!, $below: Boolean!) {
    staffSessions(agencyId: $agencyId, fromDay: $from, toDay: $to, includeSubordinate: $below, first: 100) {
      nodes { ...CalendarSessionParts }
      pageInfo { hasNextPage }
    }
    leaves(agencyId: $agencyId, from: $from, to: $to) { id fromDay toDay kind leader { id } }
    workingDays(agencyId: $agencyId, from: $from, to: $to) { day isWorking kind source }
  }`,
  [CalendarSessionParts],
);

export type CalendarWeek = ResultOf<typeof calendarWeekQuery>;

/** Whose time and which places the calendar is drawn for, even where nothing is arranged yet. */
export const calendarLanesQuery = graphql(`
  query DeskCalendarLanes($agencyId: ID!, $onDay: Date!) {
    agency(id: $agencyId) {
      id
      positions(onDay: $onDay) { id title leader { id fullName honorific } }
      receptionPoints { id name }
    }
  }
`);

export type CalendarHouse = NonNullable<ResultOf<typeof calendarLanesQuery>['agency']>;

export const warningsIfQuery = graphql(`
  query DeskWarningsIf(
    $id: ID!, $startsAt: DateTime!, $endsAt: DateTime!, $assignedPositionId: ID, $pointId: ID, $room: String
  ) {
    staffSession(id: $id) {
      id
      warningsIf(
        startsAt: $startsAt, endsAt: $endsAt, assignedPositionId: $assignedPositionId, pointId: $pointId, room: $room
      ) { kind message }
    }
  }
`);

export const moveDraftMutation = graphql(`
  mutation DeskMoveDraft($input: MoveDraftInput!) {
    moveDraft(input: $input) {
      __typename
      ... on SessionSaved { session { id version } }
      ... on StaleVersion { currentVersion }
      ... on Refusal { message }
    }
  }
`);

export const draftSessionMutation = graphql(`
  mutation DeskDraftSession($input: DraftSessionInput!) {
    draftSession(input: $input) {
      __typename
      ... on SessionSaved { session { id day } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);
