import { graphql, type ResultOf } from '../graph.js';

export const securityQuery = graphql(`
  query DeskSecurity {
    me {
      providerLinkedAt
      secondStep { isSetUp isNeeded since recoveryCodesLeft }
      sessions { id device createdAt lastSeenAt current firstStep secondStep }
    }
    signInProvider { label }
  }
`);

export type Security = NonNullable<ResultOf<typeof securityQuery>['me']>;
export type SignedInBrowser = Security['sessions'][number];

export const beginSecondStepMutation = graphql(`
  mutation DeskBeginSecondStep($password: String!) {
    beginSecondStep(password: $password) {
      __typename
      ... on SecondStepBegun { qr secret }
      ... on Refusal { message }
    }
  }
`);

export const confirmSecondStepMutation = graphql(`
  mutation DeskConfirmSecondStep($code: String!) {
    confirmSecondStep(code: $code) { __typename ... on RecoveryCodes { codes } ... on Refusal { message } }
  }
`);

export const renewRecoveryCodesMutation = graphql(`
  mutation DeskRenewRecoveryCodes($password: String!) {
    renewRecoveryCodes(password: $password) { __typename ... on RecoveryCodes { codes } ... on Refusal { message } }
  }
`);

export const removeSecondStepMutation = graphql(`
  mutation DeskRemoveSecondStep($input: RemoveSecondStepInput!) {
    removeSecondStep(input: $input) { __typename ... on SecondStepRemoved { isNeeded } ... on Refusal { message } }
  }
`);

export const confirmIdentityMutation = graphql(`
  mutation DeskConfirmIdentity($input: ConfirmIdentityInput!) {
    confirmIdentity(input: $input) { __typename ... on IdentityConfirmed { until } ... on Refusal { message } }
  }
`);

export const changePasswordMutation = graphql(`
  mutation DeskChangePassword($input: ChangeOwnPasswordInput!) {
    changeOwnPassword(input: $input) {
      __typename
      ... on PasswordChanged { account { username } }
      ... on Refusal { message }
    }
  }
`);

export const endMySignInMutation = graphql(`
  mutation DeskEndMySignIn($id: ID!) {
    endMySignIn(id: $id) { __typename ... on SignedOut { browsers } ... on Refusal { message } }
  }
`);

export const endMyOtherSignInsMutation = graphql(`
  mutation DeskEndMyOtherSignIns { endMyOtherSignIns { browsers } }
`);

export const unlinkProviderMutation = graphql(`
  mutation DeskUnlinkProvider {
    unlinkProvider { __typename ... on ProviderUnlinked { accountId } ... on Refusal { message } }
  }
`);
