import { graphql, type ResultOf } from '../graph.js';

const DraftParts = graphql(`
  fragment DraftParts on StaffSession {
    id day startsAt endsAt kind state room
    point { id name }
    assignedPosition { id title leader { fullName honorific } }
    warnings { kind message }
  }
`);

export type DraftLine = ResultOf<typeof DraftParts>;

/** Drafts of an agency from a day on, soonest first, page by page. */
export const draftsQuery = graphql(
  `query DeskDrafts($agencyId: ID!, $fromDay: Date!, $after: String) {
    staffSessions(agencyId: $agencyId, includeSubordinate: false, fromDay: $fromDay, first: 100, after: $after) {
      nodes { ...DraftParts }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  [DraftParts],
);

const ReleaseChangeParts = graphql(`
  fragment DeskReleaseChange on ReleaseChange {
    kind reason sessionId fields
    before { startsAt endsAt kind receiver { name title } place { name room } }
    after { startsAt endsAt kind receiver { name title } place { name room } }
  }
`);

export type DeskReleaseChange = ResultOf<typeof ReleaseChangeParts>;

export const previewReleaseQuery = graphql(
  `query DeskPreviewRelease($agencyId: ID, $noticeId: ID, $sessionIds: [ID!]!) {
    previewRelease(agencyId: $agencyId, noticeId: $noticeId, sessionIds: $sessionIds) {
      number
      changes { ...DeskReleaseChange }
      lateSessions { latestDay session { id startsAt endsAt } }
    }
  }`,
  [ReleaseChangeParts],
);

export type ReleasePreview = NonNullable<ResultOf<typeof previewReleaseQuery>['previewRelease']>;

const NoticeParts = graphql(
  `fragment DeskNotice on StaffNotice {
    id version state subject number issuedDay legalBasis content differences reason publishAt publishedAt signedAt
    submittedAt endedAt supersedesPartly
    agency { id name slug }
    signer { id title leader { fullName honorific } }
    supersedes { id number subject }
    sessions { ...DraftParts }
    postings { channel day link evidence }
  }`,
  [DraftParts],
);

export type DeskNotice = ResultOf<typeof NoticeParts>;

export const noticeQuery = graphql(`query DeskNotice($id: ID!) { staffNotice(id: $id) { ...DeskNotice } }`, [
  NoticeParts,
]);

export const noticesQuery = graphql(`
  query DeskNotices($agencyId: ID!, $states: [NoticeState!]) {
    staffNotices(agencyId: $agencyId, states: $states, first: 50) {
      nodes { id state subject number issuedDay publishAt publishedAt }
    }
    owedNotices(agencyId: $agencyId, includeSubordinate: false) {
      changeId difference latestDay reason
      notice { id }
      session { id startsAt endsAt }
      supersedes { id number }
    }
  }
`);

export type NoticeLine = NonNullable<ResultOf<typeof noticesQuery>['staffNotices']>['nodes'][number];
export type OwedLine = NonNullable<ResultOf<typeof noticesQuery>['owedNotices']>[number];

export const signersQuery = graphql(`
  query DeskSigners($agencyId: ID!, $onDay: Date!) {
    agency(id: $agencyId) { id positions(onDay: $onDay) { id title leader { fullName honorific } } }
  }
`);

export const createNoticeMutation = graphql(`
  mutation DeskCreateNotice($input: CreateNoticeInput!) {
    createNotice(input: $input) {
      __typename
      ... on NoticeSaved { notice { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const editNoticeMutation = graphql(`
  mutation DeskEditNotice($input: EditNoticeInput!) {
    editNotice(input: $input) {
      __typename
      ... on NoticeSaved { notice { id version } }
      ... on FieldsInvalid { problems { field message } }
      ... on StaleVersion { currentVersion }
      ... on Refusal { message }
    }
  }
`);

export const submitNoticeMutation = graphql(`
  mutation DeskSubmitNotice($id: ID!) {
    submitNotice(id: $id) { __typename ... on NoticeSaved { notice { id } } ... on Refusal { message } }
  }
`);

export const signNoticeMutation = graphql(`
  mutation DeskSignNotice($input: SignNoticeInput!) {
    signNotice(input: $input) {
      __typename
      ... on NoticeSaved { notice { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const publishNoticeMutation = graphql(`
  mutation DeskPublishNotice($input: PublishNoticeInput!) {
    publishNotice(input: $input) {
      __typename
      ... on NoticePublished { notice { id } release { number } leftOut { id } }
      ... on NoticeSaved { notice { id publishAt } }
      ... on Refusal { message }
    }
  }
`);

export const withdrawNoticeMutation = graphql(`
  mutation DeskWithdrawNotice($input: WithdrawNoticeInput!) {
    withdrawNotice(input: $input) { __typename ... on NoticeSaved { notice { id } } ... on Refusal { message } }
  }
`);

export const recordPostingMutation = graphql(`
  mutation DeskRecordPosting($input: RecordPostingInput!) {
    recordNoticePosting(input: $input) {
      __typename
      ... on NoticeSaved { notice { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const publishCalendarMutation = graphql(`
  mutation DeskPublishCalendar($input: PublishCalendarInput!) {
    publishCalendar(input: $input) {
      __typename
      ... on CalendarPublished { release { number } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);
