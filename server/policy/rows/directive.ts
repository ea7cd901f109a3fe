import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** The promises book. What a citizen says of a promise is proved by code or link. */
export const directiveRows: Rows = {
  'Query.directive(id)': everyone,
  'Query.directiveCounts(agencyId side)': everyone,
  'Query.directives(after filter first)': everyone,
  'Mutation.disputeDirective(input)': everyone,
  'Subscription.directivesChanged(after)': everyone,
  'Agency { directiveCounts }': everyone,
  'Directive { agency daysLate doneDay dueDay firstDueDay givenDay id }': everyone,
  'Directive { owner ownerPosition publicText reason session sourceKind standing }': everyone,
  'Directive { status steps }': everyone,
  'DirectiveConnection { edges nodes pageInfo }': everyone,
  'DirectiveCounts { cancelled doneInTime doneLate overdue pending total }': everyone,
  'DirectiveDisputed { registration }': everyone,
  'DirectiveEdge { cursor node }': everyone,
  'DirectiveFilter { agencyId sessionId side standings }': everyone,
  'DirectiveStep { act at fromDueDay link note toDueDay }': everyone,
  'DirectivesChanged { agencyIds cursor }': everyone,
  'DisputeDirectiveInput { access comment directiveId }': everyone,
  'NothingPromised { message }': everyone,
  'OwnDirective { answer directive disputedAt outcome }': everyone,
  'Registration { directives }': everyone,
};
