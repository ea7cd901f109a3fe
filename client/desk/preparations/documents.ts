import { graphql, type ResultOf } from '../graph.js';

const DeskPreparation = graphql(`
  fragment DeskPreparation on PreparationAsked {
    itemId kind title code day startsAt dueDay preparation isLate mayHandIn
    documents { title reference }
    receiver { id title leader { id fullName honorific } }
    askingAgency { id name }
    preparingAgency { id shortName }
    handedIn { text reference version handedInAt handedInBy }
  }
`);

export type DeskPreparation = ResultOf<typeof DeskPreparation>;

export const preparationsQuery = graphql(
  `query DeskPreparations($agencyId: ID!) { preparationsAsked(agencyId: $agencyId) { ...DeskPreparation } }`,
  [DeskPreparation],
);

export const handInMutation = graphql(
  `
  mutation DeskHandIn($input: HandInPreparationInput!) {
    handInPreparation(input: $input) {
      __typename
      ... on PreparationHandedIn { asked { ...DeskPreparation } }
      ... on PreparationChanged { message asked { ...DeskPreparation } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`,
  [DeskPreparation],
);
