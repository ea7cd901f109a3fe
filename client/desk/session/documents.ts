import { graphql, type ResultOf } from '../graph.js';

const DeskSessionParts = graphql(`
  fragment DeskSessionParts on StaffSession {
    id slug state published publishedAt version kind mode day startsAt endsAt previousStartsAt statusReason
    room expectedContent topics howToRegister whatToBring legalBasis registrationOpensAt registrationClosesAt
    capacity freePlaces waitingCount registrationState
    agency { id name shortName }
    hosts { id name }
    point { id name address }
    assignedPosition { id title leader { id fullName honorific } }
    actualPosition { id title leader { id fullName honorific } }
    delegation { reason documentNumber }
    participants { name agencyId }
    slots { id startsAt endsAt publicCapacity publicTaken staffCapacity staffTaken }
    warnings { kind message }
    lastChange { id act reason madeAt undoableUntil undoable }
  }
`);

export type DeskSession = ResultOf<typeof DeskSessionParts>;

export const deskSessionQuery = graphql(
  `query DeskSession($id: ID!) { staffSession(id: $id) { ...DeskSessionParts } }`,
  [DeskSessionParts],
);

/** Whoever could receive instead: everybody who holds an office of the agency on that day. */
export const deputiesQuery = graphql(`
  query DeskDeputies($agencyId: ID!, $day: Date!) {
    agency(id: $agencyId) {
      id
      positions(onDay: $day) { id title leader { id fullName honorific } }
    }
  }
`);

export const previewTellingQuery = graphql(`
  query DeskPreviewTelling($input: PreviewTellingInput!) {
    previewTelling(input: $input) {
      __typename
      ... on TellingPreview {
        told byMail bySms leavesAt lastDay
        warnings { kind message }
        unreachable { code applicantName phone }
        samples { kind way locale count subject text }
      }
      ... on Refusal { message }
    }
  }
`);

export const publishMutation = graphql(`
  mutation DeskPublishSession($id: ID!, $acknowledgeWarnings: Boolean!) {
    publishSession(id: $id, acknowledgeWarnings: $acknowledgeWarnings) { __typename ... on SessionSaved { session { id state } } ... on Refusal { message } }
  }
`);

export const unpublishMutation = graphql(`
  mutation DeskUnpublishSession($id: ID!, $reason: String) {
    unpublishSession(id: $id, reason: $reason) {
      __typename ... on SessionSaved { session { id state } } ... on Refusal { message }
    }
  }
`);

export const markHeldMutation = graphql(`
  mutation DeskMarkHeld($id: ID!) {
    markSessionHeld(id: $id) { __typename ... on SessionSaved { session { id state } } ... on Refusal { message } }
  }
`);

export const copyMutation = graphql(`
  mutation DeskCopySession($input: CopySessionInput!) {
    copySession(input: $input) { __typename ... on SessionSaved { session { id } } ... on Refusal { message } }
  }
`);

export const postponeMutation = graphql(`
  mutation DeskPostpone($input: PostponeSessionInput!) {
    postponeSession(input: $input) {
      __typename
      ... on SessionSaved { session { id lastChange { id undoableUntil undoable } } }
      ... on WarningsUnacknowledged { warnings { kind message } }
      ... on Refusal { message }
    }
  }
`);

export const cancelMutation = graphql(`
  mutation DeskCancel($input: CancelSessionInput!) {
    cancelSession(input: $input) {
      __typename
      ... on SessionSaved { session { id lastChange { id undoableUntil undoable } } }
      ... on Refusal { message }
    }
  }
`);

export const delegateMutation = graphql(`
  mutation DeskDelegate($input: DelegateSessionInput!) {
    delegateSession(input: $input) {
      __typename
      ... on SessionSaved { session { id lastChange { id undoableUntil undoable } } }
      ... on WarningsUnacknowledged { warnings { kind message } }
      ... on Refusal { message }
    }
  }
`);

export const undoMutation = graphql(`
  mutation DeskUndo($changeId: ID!) {
    undoChange(changeId: $changeId) {
      __typename ... on SessionSaved { session { id state } } ... on Refusal { message }
    }
  }
`);

export const editMutation = graphql(`
  mutation DeskEditSession($input: EditSessionInput!) {
    editSession(input: $input) {
      __typename
      ... on SessionSaved { session { id version } }
      ... on FieldsInvalid { problems { field message } }
      ... on StaleVersion { currentVersion }
      ... on Refusal { message }
    }
  }
`);

export const addSlotsMutation = graphql(`
  mutation DeskAddSlots($input: AddSlotsInput!) {
    addSlots(input: $input) {
      __typename
      ... on SessionSaved { session { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const editSlotMutation = graphql(`
  mutation DeskEditSlot($input: EditSlotInput!) {
    editSlot(input: $input) {
      __typename
      ... on SessionSaved { session { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const withdrawSlotMutation = graphql(`
  mutation DeskWithdrawSlot($id: ID!) {
    withdrawSlot(id: $id) { __typename ... on SessionSaved { session { id } } ... on Refusal { message } }
  }
`);
