import { graphql, type ResultOf } from '../graph.js';

export const searchQuery = graphql(`
  query DeskSearch($text: String!) {
    search(text: $text) { kind id title detail sessionId startsAt day agency { id shortName } }
  }
`);

export type Hit = ResultOf<typeof searchQuery>['search'][number];
