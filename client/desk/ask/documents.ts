import { graphql } from '../graph.js';

export const deskChangedSubscription = graphql(`
  subscription DeskChanged($agencyId: ID!, $after: String) {
    deskChanged(agencyId: $agencyId, after: $after) {
      cursor
      isGap
      changes { concern kind sessionId registrationId }
    }
  }
`);
