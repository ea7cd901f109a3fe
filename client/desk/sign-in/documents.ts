import { graphql } from '../graph.js';

const MeParts = graphql(`
  fragment MeParts on StaffAccount {
    username
    fullName
    roles { role agency { id name shortName ancestors { id } } }
  }
`);

export const meQuery = graphql(`query DeskMe { me { ...MeParts } }`, [MeParts]);

export const signInMutation = graphql(
  `mutation DeskSignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignedIn { account { ...MeParts } }
      ... on Refusal { message }
    }
  }`,
  [MeParts],
);

export const signOutMutation = graphql(`mutation DeskSignOut { signOut { browsers } }`);
