import type { Database } from '../../db/client.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { bookingOf, somebody, visitorContext } from './citizen.js';
import type { Desk } from './desk.js';
import { later, makeSession, morning } from './make.js';

export interface ToldItem {
  id: string;
  kind: string;
  title: string | null;
  minutes: number;
  startsAt: string;
  endsAt: string;
  fits: boolean;
  strike: string | null;
  person: { registrationId: string; code: string; applicantName: string | null; summary: string | null } | null;
  preparing: { agencyId: string | null; name: string } | null;
  preparation: string | null;
  isLate: boolean;
  note: string | null;
  answer: string | null;
  handlersNote: { note: string; version: number } | null;
}

export interface ToldAgenda {
  sessionId: string;
  version: number;
  mayEdit: boolean;
  items: ToldItem[];
  removedItems: ToldItem[];
  participants: {
    id: string;
    name: string;
    agencyId: string | null;
    answer: string | null;
    answeredBy: string | null;
  }[];
  endsAt: string;
  overMinutes: number;
  spareMinutes: number;
  unplacedCount: number;
  versions: { number: number; reason: string; frozenBy: string; contentHash: string; previousHash: string }[];
  hasNews: boolean;
}

export interface ToldOutcome {
  __typename: string;
  message?: string;
  agenda: ToldAgenda;
  subjectId: string | null;
  conflicts: { field: string; by: string; at: string }[];
  problems: { field: string; problem: string }[];
  number: number;
  itemId: string;
  item: ToldItem;
}

const fragments = `
  fragment Item on AgendaItem { id kind title minutes fixedTime startsAt endsAt idleMinutes lateMinutes fits strike
    person { registrationId code applicantName address representatives partySize topicArea summary slotStartsAt }
    preparing { agencyId name } dueDay preparation isLate note answer documents { title reference }
    handlersNote { note version writtenAt } }
  fragment Whole on Agenda { sessionId version mayEdit endsAt overMinutes spareMinutes unplacedCount hasNews
    items { ...Item } removedItems { ...Item }
    participants { id agencyId name invitedAt answer answeredAt answeredBy }
    versions { number ofVersion frozenAt frozenBy reason contentHash previousHash chainHash } }`;

const inputs: Readonly<Record<string, string>> = {
  addAgendaItem: 'AddAgendaItemInput',
  editAgendaItem: 'EditAgendaItemInput',
  moveAgendaItem: 'MoveAgendaItemInput',
  removeAgendaItem: 'RemoveAgendaItemInput',
  addAgendaParticipant: 'AddAgendaParticipantInput',
  editAgendaParticipant: 'EditAgendaParticipantInput',
  freezeAgenda: 'FreezeAgendaInput',
  writeHandlersNote: 'WriteHandlersNoteInput',
};

const refusable = /^(edit|move|remove|freeze)/;

/** Calls a mutation of an agenda with its input, or with the id of a session or an item alone. */
export async function atAgenda(by: Desk, call: string, given: object | string): Promise<ToldOutcome> {
  const id = call === 'proposeAgenda' ? 'sessionId' : 'itemId';
  const opening =
    typeof given === 'string'
      ? `mutation ($id: ID!) { done: ${call}(${id}: $id)`
      : `mutation ($input: ${inputs[call]}!) { done: ${call}(input: $input)`;
  const isNote = call === 'writeHandlersNote';
  const own = isNote
    ? '... on HandlersNoteSaved { item { ...Item } } ... on HandlersNoteChanged { item { ...Item } }'
    : call === 'freezeAgenda'
      ? '... on AgendaFrozen { agenda { ...Whole } version { number } } ... on NothingNew { number }'
      : '... on AgendaSaved { agenda { ...Whole } subjectId }';
  const meanwhile = '... on ChangedMeanwhile { subjectId conflicts { field by at } agenda { ...Whole } }';
  const text = `${opening} { __typename ... on Refusal { message } ${own}
    ${/Item$|Participant$|Note$/.test(call) && !/^(move|remove|restore)/.test(call) ? '... on FieldsInvalid { problems { field problem } }' : ''}
    ${/^(add|restore)AgendaItem/.test(call) ? '... on AlreadyOnAgenda { itemId }' : ''}
    ${refusable.test(call) ? meanwhile : ''} } }`;
  const used = isNote ? fragments.slice(0, fragments.indexOf('fragment Whole')) : fragments;
  const variables = typeof given === 'string' ? { id: given } : { input: given };
  return (await by.ask<{ done: ToldOutcome }>(text + used, variables)).done;
}

/** The agenda as somebody sees it; null where they see none. */
export async function agendaSeenBy(by: Desk, sessionId: string): Promise<ToldAgenda | null> {
  const question = `query ($id: ID!) { agenda(sessionId: $id) { ...Whole } } ${fragments}`;
  return (await by.ask<{ agenda: ToldAgenda | null }>(question, { id: sessionId })).agenda;
}

let days = 20;

interface Booked {
  agencyId: string;
  people: number;
  slots?: number[];
  /** Each session is on a day of its own after this. */
  from?: string;
}

/** A published session of half-hour slots, with people booked into them in turn: “Người 1”, “Người 2” … */
export async function makeBookedSession(db: Database, { agencyId, people, slots = [2, 2], from = morning }: Booked) {
  days += 1;
  const session = await makeSession(db, { agencyId, slots, startsAt: later(from, days * 24 * 60) });
  const registrationIds: string[] = [];
  for (let index = 0; index < people; index += 1) {
    const slotId = session.slotIds[index % session.slotIds.length] ?? '';
    const applicant = somebody({ fullName: `Người ${index + 1}` });
    const booking = bookingOf(slotId, { applicant });
    const matter = { ...booking.matter, summary: `Việc của người ${index + 1}` };
    const booked = await bookRegistration(visitorContext(db), { ...booking, matter });
    if (booked.kind !== 'RegistrationBooked') throw new Error(booked.kind);
    registrationIds.push(booked.registration.id);
  }
  return { ...session, registrationIds };
}
