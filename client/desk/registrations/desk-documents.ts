import { graphql, type ResultOf } from '../graph.js';

export const bookForMutation = graphql(`
  mutation BookFor($input: BookForInput!) {
    bookFor(input: $input) {
      __typename
      ... on RegistrationBookedFor { registration { id code status applicantName waitingPosition slot { startsAt endsAt } session { startsAt endsAt } } }
      ... on OverrideNeeded { message rule }
      ... on PlaceNotPossible { message problem }
      ... on DetailsIncomplete { message problems { field message } }
      ... on TooManyForOneCase { message largestParty mostRepresentatives }
      ... on Refusal { message }
    }
  }
`);

export const moveForMutation = graphql(`
  mutation MoveFor($input: MoveForInput!) {
    moveFor(input: $input) {
      __typename
      ... on RegistrationMovedFor { registration { id version } }
      ... on OverrideNeeded { message rule }
      ... on StaleRegistration { message current { id version } }
      ... on PlaceNotPossible { message problem }
      ... on Refusal { message }
    }
  }
`);

export const cancelForMutation = graphql(`
  mutation CancelFor($input: CancelForInput!) {
    cancelFor(input: $input) {
      __typename
      ... on RegistrationCancelledFor { registration { id version } }
      ... on StaleRegistration { message current { id version } }
      ... on Refusal { message }
    }
  }
`);

export const slipQuery = graphql(`
  query Slip($id: ID!) {
    registrationSlip(id: $id) { locale heading agency code qr lines { label text } notes pdf fileName }
  }
`);

export const groupsQuery = graphql(`
  query SessionGroups($sessionId: ID!) {
    groupCases(sessionId: $sessionId) {
      id title version people mostRepresentatives lacksRepresentatives undoable
      matter { id code title }
      session { id agency { id } }
      members { registrationId code applicantName partySize isRepresentative }
    }
    similarMatters(sessionId: $sessionId) {
      people topicArea topicName words groupCaseId
      registrations { id code applicantName summary partySize groupCase { id } }
    }
  }
`);

export const formGroupMutation = graphql(`
  mutation FormGroup($input: FormGroupCaseInput!) {
    formGroupCase(input: $input) {
      __typename
      ... on GroupCaseSaved { group { id version title people } }
      ... on FieldsInvalid { message problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const changeGroupMutation = graphql(`
  mutation ChangeGroup($input: ChangeGroupCaseInput!) {
    changeGroupCase(input: $input) {
      __typename
      ... on GroupCaseSaved { group { id version title people } }
      ... on FieldsInvalid { message problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const dissolveGroupMutation = graphql(`
  mutation DissolveGroup($id: ID!, $version: Int!) {
    dissolveGroupCase(id: $id, version: $version) {
      __typename
      ... on GroupCaseSaved { group { id version title people } }
      ... on Refusal { message }
    }
  }
`);

export const undoGroupMutation = graphql(`
  mutation UndoGroup($id: ID!, $version: Int!) {
    undoGroupCase(id: $id, version: $version) {
      __typename
      ... on GroupCaseSaved { group { id version title people } }
      ... on Refusal { message }
    }
  }
`);

export type Slip = NonNullable<ResultOf<typeof slipQuery>['registrationSlip']>;
export type Group = NonNullable<ResultOf<typeof groupsQuery>['groupCases']>[number];
export type Suggestion = NonNullable<ResultOf<typeof groupsQuery>['similarMatters']>[number];

export const revealIdentityMutation = graphql(`
  mutation DeskRevealIdentity($input: RevealIdentityInput!) {
    revealIdentity(input: $input) {
      __typename
      ... on IdentityRevealed { identityKind identityNumber }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);
