import { graphql, type ResultOf } from '../graph.js';

export const houseQuery = graphql(`
  query DeskStructure($id: ID!) {
    agency(id: $id) {
      id name shortName nameEn slug kind level unitCode address phone email website validFrom validTo
      parent { id name }
      successors { id name }
      predecessors { id name }
      children { id name shortName kind level validFrom validTo }
      positions { id title titleEn kind isHead fromDay toDay leader { id fullName honorific } }
      receptionPoints { id slug name kind address directions accessibility phone }
    }
  }
`);

export type House = NonNullable<ResultOf<typeof houseQuery>['agency']>;
export type PositionLine = House['positions'][number];
export type PointLine = House['receptionPoints'][number];

/** Bodies beside one, which may take over from it. */
export const besideQuery = graphql(`
  query DeskAgenciesBeside($parentId: ID!) { agency(id: $parentId) { id name children { id name } } }
`);

export const createAgencyMutation = graphql(`
  mutation DeskCreateAgency($input: CreateAgencyInput!) {
    createAgency(input: $input) {
      __typename
      ... on AgencySaved { agency { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const editAgencyMutation = graphql(`
  mutation DeskEditAgency($input: EditAgencyInput!) {
    editAgency(input: $input) {
      __typename
      ... on AgencySaved { agency { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const endAgencyMutation = graphql(`
  mutation DeskEndAgency($input: EndAgencyInput!) {
    endAgency(input: $input) { __typename ... on AgencySaved { agency { id } } ... on Refusal { message } }
  }
`);

export const createLeaderMutation = graphql(`
  mutation DeskCreateLeader($input: CreateLeaderInput!) {
    createLeader(input: $input) {
      __typename
      ... on LeaderSaved { leader { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const editLeaderMutation = graphql(`
  mutation DeskEditLeader($input: EditLeaderInput!) {
    editLeader(input: $input) {
      __typename
      ... on LeaderSaved { leader { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const appointLeaderMutation = graphql(`
  mutation DeskAppointLeader($input: AppointLeaderInput!) {
    appointLeader(input: $input) {
      __typename
      ... on PositionSaved { position { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const endTermMutation = graphql(`
  mutation DeskEndTerm($input: EndTermInput!) {
    endTerm(input: $input) {
      __typename
      ... on PositionSaved { position { id } sessionsAfterTerm }
      ... on Refusal { message }
    }
  }
`);

export const createPointMutation = graphql(`
  mutation DeskCreatePoint($input: CreatePointInput!) {
    createPoint(input: $input) {
      __typename
      ... on PointSaved { point { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const editPointMutation = graphql(`
  mutation DeskEditPoint($input: EditPointInput!) {
    editPoint(input: $input) {
      __typename
      ... on PointSaved { point { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const closePointMutation = graphql(`
  mutation DeskClosePoint($id: ID!) {
    closePoint(id: $id) { __typename ... on PointSaved { point { id } } ... on Refusal { message } }
  }
`);

export const serviceDesksQuery = graphql(`
  query DeskServiceDesks($agencyId: ID!) {
    serviceDesks(agencyId: $agencyId) { pointId isInUse desk { id name room letter } }
  }
`);

export type PointDeskLine = NonNullable<ResultOf<typeof serviceDesksQuery>['serviceDesks']>[number];
