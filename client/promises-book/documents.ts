import { graphql, type ResultOf } from '../api/graphql.js';

const promiseFragment = graphql(`
  fragment PromiseLine on Directive {
    id publicText sourceKind givenDay firstDueDay dueDay doneDay status standing daysLate reason
    agency { id name nameEn }
    owner { id name nameEn }
    session { slug day }
    steps { act note toDueDay link at }
  }
`);

/** A page of the book, its numbers, and where its stream is. */
export const bookQuery = graphql(
  `query PromisesBook($filter: DirectiveFilter!, $agencyId: ID, $after: String) {
    changeCursor
    directiveCounts(agencyId: $agencyId) { total pending overdue doneInTime doneLate cancelled }
    directives(filter: $filter, first: 20, after: $after) {
      nodes { ...PromiseLine }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  [promiseFragment],
);

export const bookAgenciesQuery = graphql(`
  query PromisesBookAgencies {
    agencies(first: 100) { nodes { id slug name nameEn directiveCounts { total } } }
  }
`);

export const bookChangedSubscription = graphql(`
  subscription PromisesBookChanged($after: String) { directivesChanged(after: $after) { cursor agencyIds } }
`);

export const ownPromisesQuery = graphql(
  `query OwnPromises($access: ManageAccess!) {
    registration(access: $access) { directives { disputedAt outcome answer directive { ...PromiseLine } } }
  }`,
  [promiseFragment],
);

export const disputeMutation = graphql(`
  mutation DisputeDirective($input: DisputeDirectiveInput!) {
    disputeDirective(input: $input) { __typename ... on Refusal { message } }
  }
`);

export const conclusionQuery = graphql(
  `query ConclusionPage($id: ID!) {
    conclusion(id: $id) {
      id number subject opening issuedDay publishedAt
      agency { id slug name nameEn kind unit { name } ancestors { name nameEn unit { name } } }
      signer { title titleEn leader { fullName honorific } }
      session { slug day startsAt }
      matters { id publicText }
      directives { ...PromiseLine }
    }
  }`,
  [promiseFragment],
);

export type PromiseLine = ResultOf<typeof promiseFragment>;
export type BookCounts = ResultOf<typeof bookQuery>['directiveCounts'];
export type ConclusionShown = NonNullable<ResultOf<typeof conclusionQuery>['conclusion']>;
export type OwnPromise = NonNullable<ResultOf<typeof ownPromisesQuery>['registration']>['directives'][number];
