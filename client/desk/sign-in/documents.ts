import { graphql } from '../graph.js';

const MeParts = graphql(`
  fragment MeParts on StaffAccount {
    username
    fullName
    mustChangePassword
    secondStep { isSetUp isNeeded }
    roles { role agency { id name shortName ancestors { id } } }
  }
`);

export const meQuery = graphql(`query DeskMe { me { ...MeParts } }`, [MeParts]);

export const signInMutation = graphql(
  `mutation DeskSignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SecondStepNeeded { until }
      ... on Refusal { message }
    }
  }`,
);

export const confirmSignInMutation = graphql(
  `mutation DeskConfirmSignIn($input: ConfirmSignInInput!) {
    confirmSignIn(input: $input) { __typename ... on Refusal { message } }
  }`,
);

export const signInProviderQuery = graphql(`query DeskSignInProvider { signInProvider { label address } }`);

export const signOutMutation = graphql(`mutation DeskSignOut { signOut { browsers } }`);
