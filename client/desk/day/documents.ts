import { graphql, type ResultOf, type VariablesOf } from '../graph.js';

export const pointsQuery = graphql(`
  query DayPoints($agencyId: ID!) {
    receptionPoints(first: 50, agencyId: $agencyId) { nodes { id slug name kind agency { id } } }
  }
`);

const ticketFragment = graphql(`
  fragment DayTicket on QueueTicket {
    id label state origin partySize priority registrationId sessionId dueAt arrivedAt turn reason deskId forDeskId
    callCount calledAt servedFrom finishedAt possibleActs
  }
`);

export const queueDayQuery = graphql(
  `query DayLine($pointId: ID!) {
    queueDay(pointId: $pointId) {
      point { id slug name }
      day
      now
      tickets { ...DayTicket }
      desks { id name room letter sessionId }
      sessions { id startsAt endsAt assignedPosition { title leader { fullName } } }
      pace { medianMinutes openDesks }
      rules { graceMinutes patienceMinutes returnMinutes callsBeforeMissed source }
      priorities { code source }
    }
  }`,
  [ticketFragment],
);

export const expectedQuery = graphql(`
  query DayExpected($pointId: ID!, $identityNumber: String) {
    expectedAtPoint(pointId: $pointId, identityNumber: $identityNumber) {
      registrationId code applicantName partySize needsInterpreter slotStartsAt
    }
  }
`);

export const callNextMutation = graphql(
  `mutation DayCallNext($input: CallNextInput!) {
    callNext(input: $input) {
      __typename
      ... on TicketSaved { ticket { ...DayTicket } }
      ... on Refusal { message }
    }
  }`,
  [ticketFragment],
);

export const applyMutation = graphql(
  `mutation DayApply($input: ApplyQueueActsInput!) {
    applyQueueActs(input: $input) {
      key
      outcome {
        __typename
        ... on TicketSaved { isRepeated ticket { ...DayTicket } }
        ... on TicketActNotPossible { ticket { ...DayTicket } }
        ... on DeskBusy { ticket { ...DayTicket } }
        ... on ArrivalNotPossible { problem session { day point { name } } }
        ... on Refusal { message }
      }
    }
  }`,
  [ticketFragment],
);

export const saveDeskMutation = graphql(`
  mutation DaySaveDesk($input: SaveServiceDeskInput!) {
    saveServiceDesk(input: $input) {
      __typename
      ... on ServiceDeskKept { desk { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const closeDeskMutation = graphql(`
  mutation DayCloseDesk($id: ID!) {
    closeServiceDesk(id: $id) { __typename ... on ServiceDeskKept { desk { id } } ... on Refusal { message } }
  }
`);

export const slipQuery = graphql(`
  query DaySlip($ticketId: ID!, $origin: String!) {
    ticketSlip(ticketId: $ticketId, origin: $origin) { label place arrivedAt qr }
  }
`);

export type Line = NonNullable<ResultOf<typeof queueDayQuery>['queueDay']>;
export type Ticket = Line['tickets'][number];
export type Desk = Line['desks'][number];
export type Expected = NonNullable<ResultOf<typeof expectedQuery>['expectedAtPoint']>[number];
export type Pending = VariablesOf<typeof applyMutation>['input']['acts'][number];
export type Applied = ResultOf<typeof applyMutation>['applyQueueActs'][number];
export type TicketActName = Ticket['possibleActs'][number];
export type Priority = NonNullable<Ticket['priority']>;
