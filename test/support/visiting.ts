import { v7 as uuidv7 } from 'uuid';
import { cookieOf, type Desk, deskFor, makeProvince, makeStaff } from './desk.js';
import type { TestServer } from './server.js';

export const petitionFields = `id code version receivedDay receivedVia isHandedOver isWhole isOpen handlers { accountId }
  deadlines { kind dueDay metDay isLate isOpen isProlonged } type state topicArea signatoryKind peopleCount eligible withinJurisdiction
  outcomeDay outcomeNumber forwardedTo replyReceivedDay resolvedDay resultToldDay senderName content visitId
  caseMatter { id title } withdrawals { extent context content pressureClaimedDay } possibleActs canNameHandlers`;

export const visitFields = `id code version receivedAt createdAt kind receivedBy status isClosed peopleCount isLargeGroup
  people { id fullName capacity maskedIdentityNumber phone } needsInterpreter isComplex delegationNumber content opinion promisedDay replyDueDay isReplyLate repliedDay
  replyOutcome refusalGround refusalNumber receiver { title } onBehalfOf { title }
  matters { occurrence matter { id code title } } petitions { id type content } receipts { code papers }
  changes { act reason madeBy }`;

const refusals = `... on Refusal { message } ... on FieldsInvalid { problems { field problem } }`;

interface Told {
  id: string;
  version: number;
  [field: string]: unknown;
}

interface ToldVisit extends Told {
  people: object[];
  matters: { occurrence: string; matter: Told }[];
  replyDueDay: string | null;
}

/** Whatever an act of this file answers. */
export interface Done {
  __typename: string;
  message?: string;
  visit: ToldVisit;
  petition: Told;
  matter: Told;
  [field: string]: unknown;
}

const calls: Readonly<Record<string, [input: string, answer: string]>> = {
  recordVisit: [
    'RecordVisitInput',
    `... on VisitSaved { visit { ${visitFields} } } ... on VisitIncomplete { lacking } ... on TooManyRepresentatives { most people }`,
  ],
  closeVisit: ['CloseVisitInput', `... on VisitSaved { visit { ${visitFields} } } ... on VisitIncomplete { lacking }`],
  correctVisit: [
    'CorrectVisitInput',
    `... on VisitSaved { visit { ${visitFields} } } ... on VisitIncomplete { lacking }`,
  ],
  replyToVisit: [
    'ReplyToVisitInput',
    `... on VisitSaved { visit { ${visitFields} } } ... on VisitIncomplete { lacking }`,
  ],
  voidVisit: ['VoidVisitInput', `... on VisitSaved { visit { ${visitFields} } } ... on VisitIncomplete { lacking }`],
  registerPetition: ['RegisterPetitionInput', `... on PetitionSaved { petition { ${petitionFields} } }`],
  actOnPetition: [
    'ActOnPetitionInput',
    `... on PetitionSaved { petition { ${petitionFields} } } ... on PetitionIncomplete { problem } ... on PetitionActNotPossible { state } ... on StaleVersion { currentVersion }`,
  ],
  namePetitionHandlers: ['NameHandlersInput', `... on PetitionSaved { petition { ${petitionFields} } }`],
  openCaseMatter: ['OpenCaseInput', `... on CaseSaved { matter { id code title version } }`],
  editCaseMatter: ['EditCaseInput', `... on CaseSaved { matter { id version isOpen duplicateOf { id } } }`],
  recordCaseAnswer: [
    'RecordCaseAnswerInput',
    `... on CaseSaved { matter { id answers { bodyName documentNumber isFinal summary } } }`,
  ],
  linkToCase: ['LinkToCaseInput', `... on CaseSaved { matter { id agencies } }`],
};

/** Does an act of the desk on a visit, a petition or a matter. */
export async function perform(desk: Desk, call: keyof typeof calls & string, input: object): Promise<Done> {
  const [type = '', answer = ''] = calls[call] ?? [];
  const plain = call === 'namePetitionHandlers' || call === 'linkToCase' ? '... on Refusal { message }' : refusals;
  const text = `mutation ($input: ${type}!) { done: ${call}(input: $input) { __typename ${plain} ${answer} } }`;
  return (await desk.ask<{ done: Done }>(text, { input })).done;
}

/** A province with people of every role who have to do with visits and petitions. */
export async function makeHouse(server: TestServer) {
  const world = await makeProvince(server.db);
  const agencyId = world.province;
  const person = async (role: 'SECRETARY', more: object = {}) => {
    const { id, username } = await makeStaff(server.db, [{ role, agencyId, ...more }]);
    const cookie = await cookieOf(server, username);
    return { id, cookie, desk: await deskFor(server, username) };
  };
  const of = (role: string, more: object = {}) => person(role as 'SECRETARY', more);
  return {
    ...{ world, agencyId },
    secretary: await of('SECRETARY'),
    receptionist: await of('RECEPTIONIST'),
    head: await of('HEAD'),
    leader: await of('LEADER', { leaderId: world.chair.leaderId }),
    handler: await of('CASE_HANDLER'),
    otherHandler: await of('CASE_HANDLER'),
    inspector: await of('INSPECTOR'),
    administrator: await of('ADMINISTRATOR'),
  };
}

/** A visit as it is told, received by staff, of one person. */
export function visitOf(agencyId: string, visit: object = {}, more: object = {}) {
  return {
    ...{ agencyId, clientKey: uuidv7() },
    visit: {
      ...{ receivedAt: '2026-03-02T00:45:00.000Z', kind: 'REGULAR', receivedBy: 'STAFF', peopleCount: 1 },
      people: [{ fullName: 'Nguyễn Thị Được', phone: '0912 345 678' }],
      ...visit,
    },
    ...more,
  };
}

/** A petition that came by post. */
export function petitionOf(agencyId: string, petition: object = {}, more: object = {}) {
  return {
    ...{ agencyId, clientKey: uuidv7(), receivedDay: '2026-02-27', receivedVia: 'POST' },
    petition: {
      ...{ type: 'COMPLAINT', signatoryKind: 'ONE', sender: { fullName: 'Trần Văn Khiếu' } },
      ...{ content: 'Không đồng ý phương án bồi thường' },
      ...petition,
    },
    ...more,
  };
}
