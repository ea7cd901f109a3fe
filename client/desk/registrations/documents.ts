import { type EnumOf, graphql, type ResultOf } from '../graph.js';

/** A registration as a line of the list. */
export const lineFragment = graphql(`
  fragment RegistrationLine on StaffRegistration {
    id code status triageState version share channel locale applicantName phone topicArea topicName summary partySize
    createdAt waitingPosition duplicates possibleActs isRepresentative agencyId sessionId
    slot { id startsAt endsAt }
    session { id day startsAt endsAt assignedPosition { title leader { fullName } } }
    groupCase { id title people }
    lastStep { id act at dueDay overdue answer }
  }
`);

export const listQuery = graphql(
  `
    query DeskRegistrations($filter: RegistrationFilter, $counts: RegistrationFilter, $first: Int!, $after: String) {
      deskRegistrations(filter: $filter, first: $first, after: $after) {
        nodes { ...RegistrationLine }
        pageInfo { hasNextPage endCursor }
      }
      registrationCounts(filter: $counts) { state count }
    }
  `,
  [lineFragment],
);

export const detailQuery = graphql(
  `
    query DeskRegistration($id: ID!) {
      staffRegistration(id: $id) {
        ...RegistrationLine
        email address identityKind maskedIdentityNumber representatives needsInterpreter accessNeeds promotedAt cancelledAt
        agency { id name }
        steps {
          id act by at reply competentBody documentNumber dueDay overdue answer answerText answeredAt undoable undoableUntil
          ground { id title source }
          proposedSlot { id startsAt endsAt }
        }
        history { act actor by reason at }
      }
    }
  `,
  [lineFragment],
);

export const relatedQuery = graphql(
  `
    query RegistrationRelated($id: ID!) {
      registrationHistory(id: $id) {
        how likelyDuplicate
        registration {
          ...RegistrationLine
          agency { id shortName }
          steps { id act at reply answerText ground { id title } }
        }
      }
    }
  `,
  [lineFragment],
);

export const wordsQuery = graphql(`
  query TriageWords($agencyId: ID!) {
    triageGrounds(agencyId: $agencyId) { id code acts title words source needsBody needsDocument }
    replyTemplates(agencyId: $agencyId) { id act groundCode name words wordsEn agencyId }
  }
`);

export const topicsQuery = graphql(`
  query TopicsToChoose($agencyId: ID!) {
    agency(id: $agencyId) { id bookingRules { topics { code name } } }
  }
`);

export const sessionsQuery = graphql(`
  query SessionsToChoose($agencyId: ID!, $fromDay: Date!) {
    staffSessions(agencyId: $agencyId, fromDay: $fromDay, drafts: false, first: 100) {
      nodes {
        id slug day startsAt endsAt state freePlaces waitingCount
        agency { id shortName }
        assignedPosition { title leader { fullName } }
        slots { id startsAt endsAt publicCapacity publicTaken staffCapacity staffTaken urgentCapacity urgentTaken }
      }
    }
  }
`);

export const triageMutation = graphql(
  `
    mutation TriageRegistrations($input: TriageInput!) {
      triageRegistrations(input: $input) {
        registrationId
        outcome {
          __typename
          ... on RegistrationTriaged { actId undoableUntil registration { ...RegistrationLine } }
          ... on StaleRegistration { message current { ...RegistrationLine } }
          ... on FieldsInvalid { message problems { field message } }
          ... on ReplyUnfinished { message unknown empty gaps }
          ... on DueDayNotPossible { message earliest latest }
          ... on PlaceNotPossible { message problem }
          ... on Refusal { message }
        }
      }
    }
  `,
  [lineFragment],
);

export const previewQuery = graphql(`
  query PreviewTriage($input: PreviewTriageInput!) {
    previewTriage(input: $input) {
      __typename
      ... on TriagePreview { unreachable leavesAt letters { kind way locale subject text } }
      ... on ReplyUnfinished { message unknown empty gaps }
      ... on FieldsInvalid { message problems { field message } }
      ... on DueDayNotPossible { message earliest latest }
      ... on Refusal { message }
    }
  }
`);

export const takeBackMutation = graphql(`
  mutation TakeBackTriage($actId: ID!) {
    takeBackTriage(actId: $actId) {
      __typename
      ... on RegistrationTakenBack { placeAdded registration { id } }
      ... on Refusal { message }
    }
  }
`);

export const exportMutation = graphql(`
  mutation ExportRegistrations($input: ExportRegistrationsInput!) {
    exportRegistrations(input: $input) {
      __typename
      ... on RegistrationsExported { fileName mediaType content count }
      ... on Refusal { message }
    }
  }
`);

export type Line = ResultOf<typeof lineFragment>;
export type Detail = NonNullable<ResultOf<typeof detailQuery>['staffRegistration']>;
export type Step = Detail['steps'][number];
export type Related = NonNullable<ResultOf<typeof relatedQuery>['registrationHistory']>[number];
export type Ground = NonNullable<ResultOf<typeof wordsQuery>['triageGrounds']>[number];
export type Template = NonNullable<ResultOf<typeof wordsQuery>['replyTemplates']>[number];
export type SessionChoice = NonNullable<ResultOf<typeof sessionsQuery>['staffSessions']>['nodes'][number];
export type TriageOutcome = ResultOf<typeof triageMutation>['triageRegistrations'][number]['outcome'];
export type Preview = ResultOf<typeof previewQuery>['previewTriage'];
export type ActName = EnumOf<'TriageAct'>;
export type StateName = EnumOf<'TriageState'>;
