import { randomUUID } from 'node:crypto';
import type { Things } from './places.js';

/** What is given where a word, a day or a number must make sense, by the name of the argument or field. */
export const words: Readonly<Record<string, string>> = {
  reason: '"Theo yêu cầu công tác"',
  username: '"nguoi.nao.do"',
  slug: '"mot-noi-nao-do"',
  from: '"2026-03-01"',
  to: '"2026-03-31"',
  startsAt: '"2026-04-07T01:00:00.000Z"',
  endsAt: '"2026-04-07T03:00:00.000Z"',
  csv: '"ngày,loại,nguồn\\n2026-04-30,HOLIDAY,Luật"',
  receivedDay: '"2026-03-01"',
  givenDay: '"2026-03-01"',
  issuedDay: '"2026-03-01"',
  signedDay: '"2026-03-01"',
  fromDay: '"2026-02-02"',
  toDay: '"2026-04-20"',
  dueDay: '"2026-04-15"',
  key: '"largeGroupFrom"',
  formCode: '"01_TCD"',
  period: '["2026-01-01", "2026-02-28"]',
  origin: '"https://tiepdan.example.vn"',
};

/** Each of these is another one every time. */
export const drawn: ReadonlySet<string> = new Set(['idempotencyKey', 'clientKey']);

export const samples: Readonly<Record<string, string>> = {
  Int: '1',
  Boolean: 'true',
  DateTime: '"2026-04-07T01:00:00.000Z"',
  Date: '"2026-04-07"',
};

const received = `{ receivedAt: "2026-03-02T00:45:00.000Z", kind: REGULAR, receivedBy: STAFF, peopleCount: 1,
  people: [{ fullName: "Nguyễn Thị Được", phone: "0912 345 678" }] }`;
const sms = 'Hẹn {thoi-gian} tại {dia-diem}. Mã {ma}.';
const mail = [
  ...['Kính gửi Ông/Bà, hẹn gặp.', '', 'Thời gian: {thoi-gian}', 'Địa điểm: {dia-diem}', 'Mã: {ma}'],
  ...['', '{huong-dan}', '', '{lien-ket}'],
].join('\\n');
const sheet = 'csv: "Tháng,Ngày,Lãnh đạo,Giờ,Năm\\n4,7,Ai đó,8h - 10h,2026\\n"';
const twoMonths = 'from: "2026-01-01", to: "2026-02-28"';

/** Inputs that must make sense before anybody asks whose things they name. */
export const whole: Readonly<Record<string, (things: Things) => string>> = {
  ScheduleRuleInput: ({ position, point }) => `{ recurrence: { kind: DAYS_OF_MONTH, days: [15] },
    shift: { weekend: NEXT_WORKING_DAY, holiday: NEXT_WORKING_DAY }, hours: { usual: [{ from: "08:00", to: "10:00" }] },
    turns: { positionIds: ["${position}"], countedFrom: "2026-01-01" }, venues: [{ pointId: "${point}" }],
    registration: { cutOff: { kind: BEFORE_DAY_OF_MONTH, days: [10] } }, deputy: { policy: ALLOW },
    slots: { minutes: 30, publicPlaces: 2, staffPlaces: 1 } }`,
  ImportFileInput: ({ agency }) => `{ agencyId: "${agency}", ${sheet} }`,
  ImportSessionsInput: ({ agency }) => `{ agencyId: "${agency}", idempotencyKey: "${randomUUID()}", ${sheet} }`,
  RecordVisitInput: ({ agency, caseMatter, registration, session, ticket }) => `{ agencyId: "${agency}",
    clientKey: "${randomUUID()}", registrationId: "${registration}", sessionId: "${session}", ticketId: "${ticket}",
    visit: ${received}, matters: [{ caseMatterId: "${caseMatter}" }] }`,
  EditConclusionInput: ({ conclusion, caseMatter }) => `{ id: "${conclusion}", expectedVersion: 1,
    matters: [{ publicText: "Giao phòng chuyên môn kiểm tra", caseMatterId: "${caseMatter}" }] }`,
  EditAgreementInput: ({
    agreement,
  }) => `{ id: "${agreement}", expectedVersion: 1, reason: "Ghi nhầm", title: "Quy chế",
    signedDay: "2026-01-05", parties: [{ name: "UBND xã" }, { name: "Công an xã" }] }`,
  EditDocumentInput: ({ document }) => `{ id: "${document}", expectedVersion: 1, reason: "Ghi nhầm", kind: PLAN,
    number: "13/KH-UBND", title: "Kế hoạch", issuer: "UBND xã", issuedDay: "2026-01-05" }`,
  ImportUnitsInput: () => '{ csv: "code,name,full_name,type,parent_code\\n01,Tỉnh Một,Tỉnh Một,Tỉnh,\\n" }',
  ImportWorkingDaysInput: ({ agency }) => `{ agencyId: "${agency}", csv: ${words.csv} }`,
  CorrectVisitInput: ({ visit }) => `{ id: "${visit}", expectedVersion: 1, reason: "Ghi nhầm", visit: ${received} }`,
  EarlierVisitsInput: ({ agency }) =>
    `{ agencyId: "${agency}", person: { fullName: "Nguyễn Thị Được", phone: "0912 345 678" } }`,
  RecordCaseAnswerInput: ({ caseMatter }) =>
    `{ caseMatterId: "${caseMatter}", bodyName: "UBND xã", documentNumber: "15/QĐ-UBND", day: "2026-02-02" }`,
  GiveDirectiveInput: ({ agency }) =>
    `{ agencyId: "${agency}", ownerAgencyId: "${agency}", publicText: "Sửa cống", dueDay: "2026-04-15" }`,
  EditDirectiveInput: ({ directive }) => `{ id: "${directive}", expectedVersion: 1, publicText: "Sửa đường" }`,
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
  SignReportInput: ({ agency }) => `{ agencyId: "${agency}", formCode: "01_TCD", ${twoMonths} }`,
  RecordIndicatorInput: ({ agency }) => `{ agencyId: "${agency}", code: "LUOT_TIEP", title: "Số lượt", unit: "lượt",
    value: 12, ${twoMonths}, source: "Báo cáo hai tháng" }`,
  AddAgendaParticipantInput: ({ session }) => `{ sessionId: "${session}", name: "Sở Tài chính" }`,
  AddAgendaItemInput: ({ session }) => `{ sessionId: "${session}", kind: TOPIC, title: "Chuyên đề", minutes: 10 }`,
  SignNoticeInput: ({ notice, position }) =>
    `{ id: "${notice}", number: "9/TB", issuedDay: "2026-03-01", signerPositionId: "${position}" }`,
  SupersedeNoticeInput: ({ publicNotice, laterNotice }) => `{ id: "${publicNotice}", byNoticeId: "${laterNotice}" }`,
  SignConclusionInput: ({ conclusion, position }) =>
    `{ id: "${conclusion}", number: "12/TB-KL", issuedDay: "2026-03-02", signerPositionId: "${position}" }`,
  TryLetterInput: ({
    agency,
  }) => `{ agencyId: "${agency}", kind: "BOOKED", way: MAIL, locale: VI, address: "toi@example.vn",
    subject: "Lịch hẹn {ngay}", words: "${mail}" }`,
  RecordDialoguePublicationInput: ({ dialogue }) =>
    `{ id: "${dialogue}", what: NOTICE, channel: PORTAL, day: "2026-03-01" }`,
  DecideDialogueTopicInput: ({ topic }) => `{ id: "${topic}", decision: ACCEPT, title: "Đường vào thôn Đông" }`,
  DecideDialogueQuestionInput: ({ question }) =>
    `{ id: "${question}", accept: true, publicText: "Khi nào làm đường?" }`,
  AssignDialogueQuestionInput: ({ question, agency }) =>
    `{ id: "${question}", agencyId: "${agency}", dueDay: "2026-04-15" }`,
  PrepareDialogueAnswerInput: ({ question }) =>
    `{ id: "${question}", expectedVersion: 0, answer: "Làm trong quý III" }`,
  SettleDialogueQuestionInput: ({ question }) => `{ id: "${question}", how: ON_THE_SPOT, answer: "Làm trong quý III" }`,
  CheckInInput: ({ point, arriving }) =>
    `{ key: "${randomUUID()}", pointId: "${point}", registrationId: "${arriving}" }`,
  AddWalkInInput: ({ point }) => `{ key: "${randomUUID()}", pointId: "${point}" }`,
  CallNextInput: ({ serviceDesk }) => `{ key: "${randomUUID()}", deskId: "${serviceDesk}" }`,
  ChangeTicketInput: ({ ticket, serviceDesk }) =>
    `{ key: "${randomUUID()}", ticketId: "${ticket}", act: CALL, deskId: "${serviceDesk}" }`,
  ApplyQueueActsInput: ({ point }) => `{ pointId: "${point}", acts: [
    { key: "${randomUUID()}", act: ADD_WALK_IN, at: "2026-03-02T00:59:00.000Z" }] }`,
  CoordinationProgressInput: ({ agreed }) => `{ itemId: "${agreed}", status: IN_PROGRESS, note: "Đang làm" }`,
  AnswerRecommendationInput: ({ recommendation }) => `{ id: "${recommendation}", answer: "Đã niêm yết" }`,
  CloseRecommendationInput: ({ recommendation }) => `{ id: "${recommendation}", isAccepted: true }`,
  ReportDirectiveInput: ({ directive }) => `{ id: "${directive}", isDone: false, note: "Đang sửa" }`,
  AnswerDisputeInput: ({ dispute }) => `{ disputeId: "${dispute}", isReopened: false, answer: "Đã làm xong" }`,
  LinkToCaseInput: ({ caseMatter, visit }) => `{ caseMatterId: "${caseMatter}", visitId: "${visit}" }`,
  HandInPreparationInput: ({ asked }) => `{ itemId: "${asked}", expectedVersion: 0, text: "Báo cáo đã chuẩn bị" }`,
};
