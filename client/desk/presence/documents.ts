import { graphql, type ResultOf } from '../graph.js';

export const presenceSubscription = graphql(`
  subscription DeskPresence($thing: PresenceThing!, $thingId: ID!, $visitId: ID!, $mode: PresenceMode!, $partId: ID) {
    presence(thing: $thing, thingId: $thingId, visitId: $visitId, mode: $mode, partId: $partId) {
      accountId name isYou mode partId
    }
  }
`);

export type Present = NonNullable<ResultOf<typeof presenceSubscription>['presence']>[number];
