import { graphql, type ResultOf } from '../api/graphql.js';

export const displayFragment = graphql(`
  fragment Display on CallDisplay {
    point { id slug name agency { name } }
    serverTime
    called { label room desk calledAt callCount }
    recent { label room desk calledAt callCount }
    waitingCount
  }
`);

export const displayQuery = graphql(`query WallDisplay($point: ID!) { callDisplay(point: $point) { ...Display } }`, [
  displayFragment,
]);

export const displayChangedSubscription = graphql(
  `subscription WallDisplayChanged($point: ID!) { callDisplayChanged(point: $point) { ...Display } }`,
  [displayFragment],
);

export type Display = NonNullable<ResultOf<typeof displayQuery>['callDisplay']>;
export type Called = Display['called'][number];
