import { graphql, type ResultOf, type VariablesOf } from '../api/graphql.js';

export const placeFragment = graphql(`
  fragment Place on PlaceInLine {
    label
    state
    ahead
    expected { from to }
    room
    desk
    calledAt
    serverTime
  }
`);

export const placeQuery = graphql(
  `query MyPlaceInLine($proof: PlaceProofInput!) { placeInLine(proof: $proof) { ...Place } }`,
  [placeFragment],
);

export const placeChangedSubscription = graphql(
  `subscription MyPlaceInLineChanged($proof: PlaceProofInput!) { placeInLineChanged(proof: $proof) { ...Place } }`,
  [placeFragment],
);

export type Place = NonNullable<ResultOf<typeof placeQuery>['placeInLine']>;
export type PlaceProof = VariablesOf<typeof placeQuery>['proof'];
