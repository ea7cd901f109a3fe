import type { Desk } from './desk.js';

export interface ToldNotice {
  __typename: string;
  message?: string;
  notice: { id: string; state: string; version: number; number: string | null; [field: string]: unknown };
  release: { number: number; changes: { kind: string; sessionId: string }[] } | null;
  lateSessions: { session: { id: string }; latestDay: string }[];
  [field: string]: unknown;
}

const fields = `__typename ... on Refusal { message } ... on FieldsInvalid { problems { field problem } }
  ... on NoticeWrongState { state } ... on DocumentNumberTaken { noticeId number } ... on NotDrafts { sessionIds }
  ... on StaleVersion { currentVersion } ... on PlacesHeld { count } ... on InvalidHours { problem }
  ... on NoticeSaved { notice { ...Noted } }
  ... on NoticePublished { notice { ...Noted } release { ...Told } lateSessions { latestDay session { id } } }
  ... on CalendarPublished { release { ...Told } lateSessions { latestDay session { id } } }`;
const fragments = `
  fragment Noted on StaffNotice { id state version number numberKey subject issuedDay publishAt publishedAt reason
    sessions { id state } signer { title } supersedes { id state } postings { channel day link evidence } }
  fragment Told on Release { number publishedAt releasedBy notice { number } changes { kind sessionId reason } }`;

const inputs: Readonly<Record<string, string>> = {
  createNotice: 'CreateNoticeInput',
  editNotice: 'EditNoticeInput',
  signNotice: 'SignNoticeInput',
  publishNotice: 'PublishNoticeInput',
  withdrawNotice: 'WithdrawNoticeInput',
  supersedeNotice: 'SupersedeNoticeInput',
  recordNoticePosting: 'RecordPostingInput',
  publishCalendar: 'PublishCalendarInput',
};

/** Calls a mutation of the desk about notices or releases, with its input (or just an id). */
export async function notify(by: Desk, call: string, variables: object): Promise<ToldNotice> {
  const type = inputs[call];
  const head = type
    ? `mutation ($input: ${type}!) { done: ${call}(input: $input)`
    : `mutation ($id: ID!) { done: ${call}(id: $id)`;
  const text = `${head} { ${fieldsOf(call)} } } ${fragmentsOf(call)}`;
  return (await by.ask<{ done: ToldNotice }>(text, type ? { input: variables } : variables)).done;
}

/** Only what the answer can be may be asked of it. */
function fieldsOf(call: string): string {
  const refusals: Readonly<Record<string, RegExp>> = {
    createNotice: /FieldsInvalid|DocumentNumberTaken/,
    editNotice: /FieldsInvalid|DocumentNumberTaken|NoticeWrongState|StaleVersion/,
    submitNotice: /NoticeWrongState/,
    signNotice: /FieldsInvalid|DocumentNumberTaken|NoticeWrongState/,
    publishNotice: /NoticePublished|NoticeWrongState|InvalidHours/,
    withdrawNotice: /NoticeWrongState|PlacesHeld/,
    supersedeNotice: /NoticeWrongState/,
    recordNoticePosting: /FieldsInvalid|NoticeWrongState/,
    publishCalendar: /FieldsInvalid|NotDrafts|CalendarPublished/,
  };
  const always = call === 'publishCalendar' ? /^__typename|Refusal/ : /^__typename|Refusal|NoticeSaved/;
  const [first = '', ...parts] = fields.split('... on ');
  const kept = parts.filter((part) => always.test(part) || refusals[call]?.test(part.split(' ')[0] ?? ''));
  return [first, ...kept].join('... on ');
}

function fragmentsOf(call: string): string {
  const [, noted = '', told = ''] = fragments.split('fragment ');
  const used = call === 'publishCalendar' ? [told] : call === 'publishNotice' ? [noted, told] : [noted];
  return used.map((one) => `fragment ${one}`).join('');
}
