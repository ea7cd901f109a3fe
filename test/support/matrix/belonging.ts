import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Told } from './compare.js';
import type { Things } from './places.js';

/** Which of the things of a place an id names, by the name of the argument or field it is given as. */
const nouns: readonly (readonly [name: RegExp, noun: string])[] = [
  [/^(parent|host|owner|to)?Agency(Id|Ids)?$|^parentId$|^successorIds$|^visitedIds$/i, 'agency'],
  [/^caseMatterId$/, 'caseMatter'],
  [/^dialogueId$/, 'dialogue'],
  [/^sessionIds?$/, 'session'],
  [/^(registration|member)Ids?$/, 'registration'],
  [/position(Id|Ids)$/i, 'position'],
  [/^leaderId$/, 'leader'],
  [/^pointId$/, 'point'],
  [/^scheduleId$/, 'schedule'],
  [/^(by)?noticeId$/i, 'publicNotice'],
  [/^accountId$/, 'account'],
  [/^grantId$/, 'grant'],
  [/^changeId$/, 'change'],
  [/^slotId$/, 'slot'],
  [/^thingId$/, 'session'],
  [/itemId$/i, 'item'],
  [/^participantId$/, 'participant'],
  [/^actId$/, 'triageAct'],
];

/** And what a plain `id` names, by who is asked. */
const subjects: readonly (readonly [asked: RegExp, noun: string])[] = [
  [/publishSession|moveDraft|MoveDraft/, 'draft'],
  [/GroupCase/, 'group'],
  [/[cC]ase(File|Matter)|EditCase/, 'caseMatter'],
  [/Conclusion/, 'conclusion'],
  [/Directive|Extension/, 'directive'],
  [/DialoguePlan/, 'plan'],
  [/^Query.deskDialogue|(Edit|Step|Conclude)Dialogue|RecordDialoguePublication/, 'dialogue'],
  [/oversightVisit/, 'oversight'],
  [/[pP]etition|NameHandlers/, 'petition'],
  [/[vV]isit/, 'visit'],
  [/ServiceDesk/, 'serviceDesk'],
  [/endReply/, 'reply'],
  [/Leave/, 'leave'],
  [/DutyRule/, 'dutyRule'],
  [/[sS]taffNotice|(Edit|Submit|submit|Withdraw|Sign)Notice/, 'notice'],
  [/Notice/, 'publicNotice'],
  [/Account|SignIns|OneTimePassword|Person/, 'account'],
  [/[sS]chedule/, 'schedule'],
  [/[rR]egistration/, 'registration'],
  [/Slot/, 'slot'],
  [/Leader/, 'leader'],
  [/Point/, 'point'],
  [/Agency/, 'agency'],
  [/Session/, 'session'],
];

/** Arguments that may be left out, but name whose it is. */
const telling = new Set([
  'RegistrationFilter.agencyId',
  'Query.previewRelease.agencyId',
  'Query.previewRelease.sessionIds',
]);

const words: Readonly<Record<string, string>> = {
  reason: '"Theo yêu cầu công tác"',
  username: '"nguoi.nao.do"',
  slug: '"mot-noi-nao-do"',
  from: '"2026-03-01"',
  to: '"2026-03-31"',
  startsAt: '"2026-04-07T01:00:00.000Z"',
  endsAt: '"2026-04-07T03:00:00.000Z"',
  csv: '"ngày,loại,nguồn\\n2026-04-30,HOLIDAY,Luật"',
  idempotencyKey: '"019c9000-0000-7000-8000-00000000beef"',
  receivedDay: '"2026-03-01"',
  givenDay: '"2026-03-01"',
  issuedDay: '"2026-03-01"',
  signedDay: '"2026-03-01"',
  fromDay: '"2026-02-02"',
  toDay: '"2026-04-20"',
  dueDay: '"2026-04-15"',
  key: '"largeGroupFrom"',
  visitId: '"019c9000-0000-7000-8000-00000000cafe"',
};

const received = `{ receivedAt: "2026-03-02T00:45:00.000Z", kind: REGULAR, receivedBy: STAFF, peopleCount: 1,
  people: [{ fullName: "Nguyễn Thị Được", phone: "0912 345 678" }] }`;
const sms = 'Hẹn {thoi-gian} tại {dia-diem}. Mã {ma}.';

/** Inputs that must make sense before anybody asks whose things they name. */
const whole: Readonly<Record<string, (things: Things) => string>> = {
  ScheduleRuleInput: ({ position, point }) => `{ recurrence: { kind: DAYS_OF_MONTH, days: [15] },
    shift: { weekend: NEXT_WORKING_DAY, holiday: NEXT_WORKING_DAY }, hours: { usual: [{ from: "08:00", to: "10:00" }] },
    turns: { positionIds: ["${position}"], countedFrom: "2026-01-01" }, venues: [{ pointId: "${point}" }],
    registration: { cutOff: { kind: BEFORE_DAY_OF_MONTH, days: [10] } }, deputy: { policy: ALLOW },
    slots: { minutes: 30, publicPlaces: 2, staffPlaces: 1 } }`,
  ImportFileInput: ({ agency }) =>
    `{ agencyId: "${agency}", csv: "Tháng,Ngày,Lãnh đạo,Giờ,Năm\\n4,7,Ai đó,8h - 10h,2026\\n" }`,
  ImportSessionsInput: ({ agency }) => `{ agencyId: "${agency}", idempotencyKey: "019c9000-0000-7000-8000-00000000beef",
    csv: "Tháng,Ngày,Lãnh đạo,Giờ,Năm\\n4,7,Ai đó,8h - 10h,2026\\n" }`,
  CorrectVisitInput: ({ visit }) => `{ id: "${visit}", expectedVersion: 1, reason: "Ghi nhầm", visit: ${received} }`,
  EarlierVisitsInput: ({ agency }) =>
    `{ agencyId: "${agency}", person: { fullName: "Nguyễn Thị Được", phone: "0912 345 678" } }`,
  RecordCaseAnswerInput: ({ caseMatter }) =>
    `{ caseMatterId: "${caseMatter}", bodyName: "UBND xã", documentNumber: "15/QĐ-UBND", day: "2026-02-02" }`,
  GiveDirectiveInput: ({ agency }) =>
    `{ agencyId: "${agency}", ownerAgencyId: "${agency}", publicText: "Sửa cống", dueDay: "2026-04-15" }`,
  EditDirectiveInput: ({ directive }) => `{ id: "${directive}", expectedVersion: 0, publicText: "Sửa đường" }`,
  RecommendInput: ({ oversight, agency }) =>
    `{ visitId: "${oversight}", toAgencyId: "${agency}", text: "Niêm yết lịch" }`,
  RecordAgreementInput: ({ agency }) => `{ agencyId: "${agency}", title: "Quy chế phối hợp", signedDay: "2026-01-05",
    parties: [{ name: "UBND xã" }, { name: "Công an xã" }], items: [{ text: "Giữ trật tự", leadName: "Công an xã" }] }`,
  RegisterDocumentInput: ({ agency }) => `{ agencyId: "${agency}", kind: PLAN, number: "38/KH-VP", title: "Kế hoạch",
    issuer: "Văn phòng", issuedDay: "2026-01-12" }`,
  SaveDialoguePlanInput: ({ agency }) =>
    `{ agencyId: "${agency}", kind: INTERNAL_DIALOGUE, year: 2026, title: "Kế hoạch", items: [] }`,
  RecordDialogueRequestInput: ({ agency }) =>
    `{ agencyId: "${agency}", content: "Đối thoại", receivedDay: "2026-03-01", signerCount: 10, voterCount: 90 }`,
  SetSettingInput: ({ agency }) =>
    `{ agencyId: "${agency}", key: "largeGroupFrom", effectiveFrom: "2026-05-01", source: "Quyết định số 1", value: { figure: 7 } }`,
  EndSettingInput: ({ agency }) =>
    `{ agencyId: "${agency}", key: "largeGroupFrom", lastDay: "2026-06-30", source: "Quyết định số 2" }`,
  LetterNameInput: ({ agency }) => `{ agencyId: "${agency}", kind: "BOOKED", way: SMS, locale: VI }`,
  LetterWordsInput: ({ agency }) => `{ agencyId: "${agency}", kind: "BOOKED", way: SMS, locale: VI, words: "${sms}" }`,
  SaveLetterTemplateInput: ({ agency }) =>
    `{ agencyId: "${agency}", kind: "BOOKED", way: SMS, locale: VI, basedOn: 0, words: "${sms}" }`,
  SignReportInput: ({ agency }) =>
    `{ agencyId: "${agency}", formCode: "01_TCD", from: "2025-07-01", to: "2025-12-31" }`,
  RecordIndicatorInput: ({
    agency,
  }) => `{ agencyId: "${agency}", code: "so-luot", title: "Số lượt", unit: "lượt", value: 12,
    from: "2025-01-01", to: "2025-12-31", source: "Báo cáo năm" }`,
  AddAgendaParticipantInput: ({ session }) => `{ sessionId: "${session}", name: "Sở Tài chính" }`,
  AddAgendaItemInput: ({ session }) => `{ sessionId: "${session}", kind: TOPIC, title: "Chuyên đề", minutes: 10 }`,
  SignNoticeInput: ({ notice, position }) =>
    `{ id: "${notice}", number: "9/TB", issuedDay: "2026-03-01", signerPositionId: "${position}" }`,
  SupersedeNoticeInput: ({ publicNotice }) => `{ id: "${publicNotice}", byNoticeId: "${publicNotice}" }`,
};

const samples: Readonly<Record<string, string>> = {
  ID: '"019c9000-0000-7000-8000-000000000000"',
  Int: '1',
  Boolean: 'true',
  DateTime: '"2026-04-07T01:00:00.000Z"',
  Date: '"2026-04-07"',
};

/** A field of a root, asked about the things of a place. */
export function askAbout(root: string, field: GraphQLField<unknown, unknown>, things: Things): string {
  const owner = `${root}.${field.name}`;
  const given = field.args
    .filter((arg) => isNonNullType(arg.type) || isTelling(arg.type, `${owner}.${arg.name}`))
    .map((arg) => `${arg.name}: ${literalOf(arg.type, { owner, name: arg.name, things })}`);
  const call = `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
  return `${root.toLowerCase()} { done: ${call} ${selectionOf(field.type, 3)} }`;
}

/** Whether a list of the arguments holds anything that names whose it is. */
function isTelling(type: GraphQLInputType, coordinate: string): boolean {
  const named = getNamedType(type);
  if (telling.has(coordinate)) return true;
  return isInputObjectType(named) && [...telling].some((one) => one.startsWith(`${named.name}.`));
}

interface Giving {
  owner: string;
  name: string;
  things: Things;
}

function literalOf(type: GraphQLInputType, giving: Giving): string {
  if (isNonNullType(type)) return literalOf(type.ofType, giving);
  if (isListType(type)) return `[${literalOf(type.ofType, giving)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const known = whole[type.name];
    if (known) return known(giving.things);
    const fields = Object.values(type.getFields()).filter(
      (one) => (isNonNullType(one.type) && one.defaultValue === undefined) || telling.has(`${type.name}.${one.name}`),
    );
    const owner = type.name;
    return `{${fields.map((one) => `${one.name}: ${literalOf(one.type, { ...giving, owner, name: one.name })}`).join(', ')}}`;
  }
  const { owner, name, things } = giving;
  const noun = type.name === 'ID' && nounOf(owner, name);
  if (noun && things[noun]) return `"${things[noun]}"`;
  return (type.name === 'Int' ? undefined : words[name]) ?? samples[type.name] ?? '"Nội dung"';
}

function nounOf(owner: string, name: string): string | undefined {
  if (name === 'id') return subjects.find(([asked]) => asked.test(owner))?.[1];
  if (/publishCalendar|PublishCalendar|previewRelease/.test(owner) && name === 'sessionIds') return 'draft';
  return nouns.find(([named]) => named.test(name))?.[1];
}

/** Of an object or a union which it is, and of lists what is in them. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!('getFields' in named) && !('getTypes' in named)) return '';
  if (!isObjectType(named) || depth === 0) return '{ __typename }';
  const below = Object.values(named.getFields())
    .filter((one) => /^(nodes|outcome|id)$/.test(one.name))
    .map((one) => `${one.name} ${selectionOf(one.type, depth - 1)}`);
  return `{ __typename ${below.join(' ')} }`;
}

/** What is told whether there is such a thing or not: that a word is missing, or that a fresh proof of oneself is wanted. */
const tellsNothing =
  /^(NotFoundHere|FieldsInvalid|ReasonMissing|FileUnreadable|ImportFaulty|PasswordUnfit|PasswordWrong|ConfirmationNeeded)$/;

/**
 * Whether an answer tells anything of the things that were asked about.
 *
 * Where an answer may be null, anything else tells: an empty list says that one may look. Otherwise it is what is in it
 * that tells, and only what is not of elsewhere: a list may reach over the place into one's own.
 */
export function tellsOf(told: Told, field: GraphQLField<unknown, unknown>, elsewhere: ReadonlySet<string>): boolean {
  const done: unknown = told.data?.done;
  if (typeof done !== 'object' || done === null) return false;
  if (!isNonNullType(field.type) && !('nodes' in done))
    return !tellsNothing.test(String(Reflect.get(done, '__typename')));
  return tells(done, elsewhere);
}

function tells(value: object, elsewhere: ReadonlySet<string>): boolean {
  if (Array.isArray(value))
    return value.some((one) => typeof one === 'object' && one !== null && tells(one, elsewhere));
  const {
    __typename = '',
    id,
    nodes,
    outcome,
  }: { __typename?: string; id?: string; nodes?: object; outcome?: object } = value;
  if (nodes ?? outcome) return tells(nodes ?? outcome ?? {}, elsewhere);
  return !tellsNothing.test(__typename) && !elsewhere.has(id ?? '');
}
