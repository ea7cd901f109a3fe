import { graphql, type ResultOf } from '../graph.js';

const DeskGrant = graphql(`
  fragment DeskGrant on StaffGrant {
    id role isInForce grantedAt validUntil revokedAt grantedBy
    agency { id name shortName }
    leader { id fullName honorific }
  }
`);

const DeskPerson = graphql(
  `
  fragment DeskPerson on StaffPerson {
    id username fullName createdAt disabledAt passwordUntil isYours lastSeenAt secondStepSince
    grants(ended: true) { ...DeskGrant }
  }
`,
  [DeskGrant],
);

export type Person = ResultOf<typeof DeskPerson>;
export type Grant = ResultOf<typeof DeskGrant>;

export const peopleQuery = graphql(
  `query DeskPeople($agencyId: ID!, $text: String, $role: StaffRoleKind, $includeFormer: Boolean!, $first: Int!) {
    staffPeople(agencyId: $agencyId, text: $text, role: $role, includeFormer: $includeFormer, first: $first) {
      nodes { ...DeskPerson }
      pageInfo { hasNextPage }
    }
  }`,
  [DeskPerson],
);

export const personQuery = graphql(`query DeskPersonById($id: ID!) { staffPerson(id: $id) { ...DeskPerson } }`, [
  DeskPerson,
]);

/** Where a role can be given: the agency one administers and three levels below it, and the leaders there. */
export const placesQuery = graphql(`
  query DeskRolePlaces($id: ID!) {
    agency(id: $id) {
      id name
      children { id name children { id name children { id name } } }
    }
    leaders(filter: { agencyId: $id, includeSubordinate: true }, first: 100) {
      nodes { id fullName honorific positions { id title toDay } }
    }
  }
`);

export const createAccountMutation = graphql(
  `mutation DeskCreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      __typename
      ... on AccountCreated { oneTimePassword passwordUntil person { ...DeskPerson } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }`,
  [DeskPerson],
);

export const editAccountMutation = graphql(`
  mutation DeskEditAccount($input: EditAccountInput!) {
    editAccount(input: $input) {
      __typename
      ... on PersonSaved { person { id fullName } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const grantRoleMutation = graphql(`
  mutation DeskGrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) {
      __typename
      ... on PersonSaved { person { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const revokeRoleMutation = graphql(`
  mutation DeskRevokeRole($input: RevokeRoleInput!) {
    revokeRole(input: $input) { __typename ... on PersonSaved { person { id } } ... on Refusal { message } }
  }
`);

export const disableAccountMutation = graphql(`
  mutation DeskDisableAccount($input: DisableAccountInput!) {
    disableAccount(input: $input) { __typename ... on PersonSaved { person { id disabledAt } } ... on Refusal { message } }
  }
`);

export const enableAccountMutation = graphql(`
  mutation DeskEnableAccount($id: ID!) {
    enableAccount(id: $id) { __typename ... on PersonSaved { person { id disabledAt } } ... on Refusal { message } }
  }
`);

export const setOneTimePasswordMutation = graphql(`
  mutation DeskSetOneTimePassword($id: ID!) {
    setOneTimePassword(id: $id) {
      __typename
      ... on OneTimePasswordSet { oneTimePassword passwordUntil }
      ... on Refusal { message }
    }
  }
`);

export const endSignInsMutation = graphql(`
  mutation DeskEndSignIns($id: ID!) {
    endSignIns(id: $id) { __typename ... on SignInsEnded { browsers } ... on Refusal { message } }
  }
`);

export const resetSecondStepMutation = graphql(`
  mutation DeskResetSecondStep($input: ResetSecondStepInput!) {
    resetSecondStep(input: $input) {
      __typename
      ... on PersonSaved { person { id secondStepSince } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);
