/** The documents API tests ask with, as a portal or the client would. */
export const sessionsQuery = `
  query Sessions($filter: SessionFilter, $first: Int! = 20, $after: String) {
    sessions(filter: $filter, first: $first, after: $after) {
      edges { cursor node { id } }
      nodes { id slug day status freePlaces registrationState }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

const registrationFields = `
  fragment Held on Registration {
    id code status applicantName maskedPhone maskedEmail waitingPosition mayMove mayCancel calendarFile checkInQr
    slot { id freePlaces } session { id freePlaces waitingCount }
  }`;

export const bookMutation = `
  mutation Book($input: BookRegistrationInput!) {
    bookRegistration(input: $input) {
      __typename
      ... on Refusal { message }
      ... on DetailsIncomplete { problems { field message } }
      ... on SessionFull { waitingListOpen session { id slots { id freePlaces } } nextFree { id } }
      ... on RegistrationClosed { closedAt nextSession { id } }
      ... on RegistrationNotYetOpen { opensAt }
      ... on SessionCalledOff { nextSession { id } }
      ... on TooManyRegistrations { limit }
      ... on TooManyForOneCase { mostRepresentatives }
      ... on RegistrationBooked { manageLink registration { ...Held } }
    }
  } ${registrationFields}`;

export const joinMutation = `
  mutation Join($input: JoinWaitingListInput!) {
    joinWaitingList(input: $input) {
      __typename
      ... on Refusal { message }
      ... on WaitingListJoined { manageLink registration { ...Held } }
    }
  } ${registrationFields}`;

export const moveMutation = `
  mutation Move($input: MoveRegistrationInput!) {
    moveRegistration(input: $input) {
      __typename
      ... on Refusal { message }
      ... on RegistrationMoved { registration { ...Held } }
    }
  } ${registrationFields}`;

export const cancelMutation = `
  mutation Cancel($input: CancelRegistrationInput!) {
    cancelRegistration(input: $input) {
      __typename
      ... on Refusal { message }
      ... on RegistrationCancelled { registration { ...Held } }
    }
  } ${registrationFields}`;

export const registrationQuery = `
  query Registration($access: ManageAccess!) { registration(access: $access) { ...Held } } ${registrationFields}`;
