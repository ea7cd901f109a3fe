import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/client.js';
import { act, planner, type Saved } from './arranging.js';
import { bookingOf, joiningOf } from './citizen.js';
import { type Desk, deskOf, makeProvince } from './desk.js';
import { bookMutation, joinMutation } from './documents.js';
import type { TestServer } from './server.js';

export interface Held {
  id: string;
  code: string;
  status: string;
  waitingPosition: number | null;
  mayMove: boolean;
  calendarFile: string | null;
  slot: { id: string } | null;
  session: { id: string; status: string };
  offer: Offer | null;
}

export interface Offer {
  act: string;
  reason: string;
  madeAt: string;
  startedBeforeAt: string;
  choices: string[];
  lastDay: string | null;
  leader: { title: string };
  nextOfLeader: { id: string } | null;
}

export interface Answered {
  __typename: string;
  message?: string;
  choices?: string[];
  waitingListOpen?: boolean;
  registration?: Held;
}

const fields = `id code status waitingPosition mayMove calendarFile slot { id } session { id status }
  offer { act reason madeAt startedBeforeAt choices lastDay leader { title } nextOfLeader { id } }`;

/** A citizen with a registration, and what they can see and say of it. */
export interface Holder {
  id: string;
  access: { link: string };
  look(): Promise<Held>;
  answer(answer: string, more?: object): Promise<Answered>;
}

/** A server, a province with a chair and a deputy, a desk there, and citizens who register with it. */
export async function promiseRoom(server: TestServer) {
  const world = await makeProvince(server.db);
  const desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
  const { planned, drafted, published } = planner(world, desk);

  async function register(document: string, input: object) {
    const { data, errors } = await server.gql<Record<string, { registration?: { id: string }; manageLink?: string }>>(
      document,
      { input },
    );
    const [outcome] = Object.values(data ?? {});
    if (!outcome?.registration || !outcome.manageLink) throw new Error(JSON.stringify([outcome, errors]));
    return holderOf(server, outcome.registration.id, outcome.manageLink);
  }

  return {
    ...{ world, desk, planned, drafted, published },
    /** Books a slot of a session. */
    books: (session: Saved['session'], slot = 0, given: object = {}) =>
      register(bookMutation, bookingOf(session.slots[slot]?.id ?? '', given)),
    joins: (session: Saved['session'], given: object = {}) => register(joinMutation, joiningOf(session.id, given)),
    /** A published session with one slot of so many places. */
    async withPlaces(publicCapacity: number, given: object = {}) {
      const plan = planned(given);
      const slots = [{ ...plan.slots[0], publicCapacity, staffCapacity: 0 }];
      return (await published({ ...plan, slots })).session;
    },
    /** Acts, and tells the change on record. */
    async changes(call: string, input: object, by: Desk = desk) {
      const done = await act(by, call, input);
      return { done, change: done.session ? await lastChange(by, done.session.id) : null };
    },
    undo: (changeId: string, by: Desk = desk) => undo(by, changeId),
  };
}

function holderOf(server: TestServer, id: string, link: string): Holder {
  const access = { link };
  return {
    id,
    access,
    async look() {
      const { data, errors } = await server.gql<{ registration: Held | null }>(
        `query ($access: ManageAccess!) { registration(access: $access) { ${fields} } }`,
        { access },
      );
      if (!data?.registration) throw new Error(JSON.stringify(errors));
      return data.registration;
    },
    async answer(answer, more = {}) {
      const input = { idempotencyKey: randomUUID(), access, answer, ...more };
      const { data, errors } = await server.gql<{ answerChange: Answered }>(
        `mutation ($input: AnswerChangeInput!) { answerChange(input: $input) { __typename
          ... on Refusal { message } ... on AnswerNotOffered { choices } ... on SessionFull { waitingListOpen }
          ... on ChangeAnswered { registration { ${fields} } } } }`,
        { input },
      );
      if (!data) throw new Error(JSON.stringify(errors));
      return data.answerChange;
    },
  };
}

export interface Change {
  id: string;
  act: string;
  madeAt: string;
  undoableUntil: string;
  undoneAt: string | null;
  undoable: boolean;
}

/** The last act on a session as the desk reads it. */
export async function lastChange(desk: Desk, id: string): Promise<Change | null> {
  const data = await desk.ask<{ staffSession: { lastChange: Change | null } }>(
    'query ($id: ID!) { staffSession(id: $id) { lastChange { id act reason madeAt undoableUntil undoneAt undoable } } }',
    { id },
  );
  return data.staffSession.lastChange;
}

export async function undo(desk: Desk, changeId: string): Promise<Saved & { until?: string }> {
  const data = await desk.ask<{ undoChange: Saved }>(
    `mutation ($id: ID!) { undoChange(changeId: $id) { __typename
      ... on Refusal { message } ... on UndoTooLate { until }
      ... on SessionSaved { session { id state version startsAt previousStartsAt freePlaces waitingCount statusReason
        delegation { reason } slots { id startsAt publicTaken } } } } }`,
    { id: changeId },
  );
  return data.undoChange;
}

/** Everything the desk can change of a session and its people, without versions and clocks. */
export async function stateOf(db: Database, sessionId: string) {
  const [session] = await db.$client`
    select status, status_reason, day, starts_at, ends_at, previous_starts_at, registration_opens_at,
      registration_closes_at, actual_position_id, receiver_leader_id, delegation_reason, delegation_document,
      search_text, capacity, open_count, waiting_count from session where id = ${sessionId}`;
  const slots = await db.$client`
    select id, starts_at, ends_at, public_taken, staff_taken, withdrawn_at from slot where session_id = ${sessionId} order by id`;
  const people = await db.$client`
    select id, status, slot_id, share, priority, claim, awaited_leader_id from registration
    where session_id = ${sessionId} order by id`;
  const calendar = await db.$client`
    select ancestor_id, starts_at from session_calendar where session_id = ${sessionId} order by ancestor_id`;
  return { session, slots: [...slots], people: [...people], calendar: [...calendar] };
}

/** The letters about a registration in the order they were written. */
export async function lettersTo(db: Database, registrationId: string) {
  const rows = await db.$client<{ kind: string; state: string; due_at: string }[]>`
    select kind, state, due_at from message where registration_id = ${registrationId} order by created_at, id`;
  return rows.map((row) => ({ kind: row.kind, state: row.state, dueAt: new Date(row.due_at).toISOString() }));
}
