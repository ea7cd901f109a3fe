import { graphql } from '../api/graphql.js';

/** That something has changed, and nothing of what: the list is asked for anew. */
export const embeddedChangedSubscription = graphql(`
  subscription EmbeddedChanged($filter: SessionFilter, $after: String) {
    calendarChanged(filter: $filter, after: $after) {
      ... on CalendarChange {
        cursor
      }
      ... on CalendarSnapshot {
        cursor
      }
    }
  }
`);
