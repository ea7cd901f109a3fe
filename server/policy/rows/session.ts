import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Published sessions. */
export const sessionRows: Rows = {
  'Query.nextFreeSessions(filter first)': everyone,
  'Query.session(asOf id slug)': everyone,
  'Query.sessions(after asOf filter first)': everyone,
  'Subscription.sessionChanged(after id)': everyone,
  'DateOrigin { nominalDay rule ruledDay why }': everyone,
  'Delegation { documentNumber reason }': everyone,
  'Participant { agencyId name }': everyone,
  'Session { actualPosition agency assignedPosition capacity dateOrigin day delegation endsAt expectedContent }':
    everyone,
  'Session { freePlaces hosts howToRegister id kind legalBasis mode nextForRegistration nominalDay }': everyone,
  'Session { participants point previousStartsAt publishedAt registrationClosesAt }': everyone,
  'Session { registrationOpensAt registrationState room sequence slots slug startsAt status }': everyone,
  'Session { statusReason topics waitingCount whatToBring }': everyone,
  'SessionConnection { edges nodes pageInfo }': everyone,
  'SessionEdge { cursor node }': everyone,
  'SessionFilter { agencyId freeOnly fromDay includeSubordinate kinds leaderId mode pointId text }': everyone,
  'SessionFilter { toDay unitCode }': everyone,
};
