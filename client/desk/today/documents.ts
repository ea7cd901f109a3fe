import { graphql, type ResultOf } from '../graph.js';

const DeskSessionLine = graphql(`
  fragment DeskSessionLine on StaffSession {
    id state kind day startsAt endsAt room freePlaces capacity waitingCount
    agency { id shortName }
    point { id name }
    assignedPosition { id title leader { id fullName honorific } }
    actualPosition { id title leader { id fullName honorific } }
  }
`);

const DeskLineParts = graphql(
  `fragment DeskLineParts on DeskLine {
    kind count dueDay isLate
    agency { id shortName }
    session { ...DeskSessionLine }
    notice { id subject signer { id leader { id fullName honorific } } }
    position { id title leader { id fullName honorific } }
    directive { id publicText }
    dialogue { id title }
  }`,
  [DeskSessionLine],
);

export type TodayLine = ResultOf<typeof DeskLineParts>;
export type SessionLine = ResultOf<typeof DeskSessionLine>;

export const deskTodayQuery = graphql(
  `query DeskToday($agencyId: ID!, $from: Date!, $to: Date!) {
    deskToday(agencyId: $agencyId, from: $from, to: $to) {
      today
      lines { ...DeskLineParts }
      sessions { ...DeskSessionLine }
    }
  }`,
  [DeskLineParts, DeskSessionLine],
);

/** How much of what waits, for the navigation. */
export const deskCountsQuery = graphql(`
  query DeskCounts($agencyId: ID!, $from: Date!, $to: Date!) {
    deskToday(agencyId: $agencyId, from: $from, to: $to) { lines { kind count } }
  }
`);

export const ownSessionsQuery = graphql(
  `query DeskOwnSessions($from: Date!, $to: Date!) {
    ownSessions(from: $from, to: $to) { ...DeskSessionLine }
  }`,
  [DeskSessionLine],
);
