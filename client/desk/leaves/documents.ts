import { graphql, type ResultOf } from '../graph.js';

export const leavesQuery = graphql(`
  query DeskLeaves($agencyId: ID!, $from: Date!, $to: Date!) {
    leaves(agencyId: $agencyId, from: $from, to: $to) {
      id fromDay toDay kind leader { id fullName honorific }
    }
    agency(id: $agencyId) {
      id
      positions(onDay: $from) { id title leader { id fullName honorific } }
    }
  }
`);

export type LeaveLine = NonNullable<ResultOf<typeof leavesQuery>['leaves']>[number];
export type LeaveHouse = NonNullable<ResultOf<typeof leavesQuery>['agency']>;

export const recordLeaveMutation = graphql(`
  mutation DeskRecordLeave($input: RecordLeaveInput!) {
    recordLeave(input: $input) {
      __typename
      ... on LeaveSaved { leave { id } sessions { id startsAt endsAt state } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const withdrawLeaveMutation = graphql(`
  mutation DeskWithdrawLeave($id: ID!) {
    withdrawLeave(id: $id) { __typename ... on LeaveSaved { leave { id } } ... on Refusal { message } }
  }
`);
