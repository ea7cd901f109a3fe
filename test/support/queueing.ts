import { randomUUID } from 'node:crypto';
import { bookingOf } from './citizen.js';
import { type Desk, deskOf, makeProvince } from './desk.js';
import { makeSession, morning } from './make.js';
import type { TestServer } from './server.js';

export interface Ticket {
  id: string;
  label: string;
  state: string;
  origin: string;
  turn: number | null;
  reason: string | null;
  deskId: string | null;
  registrationId: string | null;
  partySize: number;
  callCount: number;
  possibleActs: string[];
}

export interface LineAnswer {
  __typename: string;
  message?: string;
  problem?: string;
  isRepeated?: boolean;
  finished?: boolean;
  ticket?: Ticket;
}

export const ticketFields =
  'id label state origin turn reason deskId registrationId partySize callCount arrivedAt calledAt finishedAt possibleActs';

export const lineOutcome = `__typename ... on Refusal { message } ... on TicketSaved { isRepeated ticket { ${ticketFields} } }
  ... on ArrivalNotPossible { problem session { id } } ... on TicketActNotPossible { ticket { ${ticketFields} } }
  ... on DeskBusy { ticket { ${ticketFields} } } ... on LineEmpty { finished }`;

/** What a desk does in a line, as it asks for it. A key is made where none is given. */
export function lineOf(desk: Desk, pointId: string) {
  const act = async (call: string, type: string, input: object): Promise<LineAnswer> => {
    const text = `mutation ($input: ${type}!) { done: ${call}(input: $input) { ${lineOutcome} } }`;
    return (await desk.ask<{ done: LineAnswer }>(text, { input: { key: randomUUID(), ...input } })).done;
  };
  return {
    checkIn: (given: object) => act('checkIn', 'CheckInInput', { pointId, ...given }),
    walkIn: (given: object = {}) => act('addWalkIn', 'AddWalkInInput', { pointId, partySize: 1, ...given }),
    callNext: (deskId: string, given: object = {}) => act('callNext', 'CallNextInput', { deskId, ...given }),
    change: (ticketId: string, does: string, given: object = {}) =>
      act('changeTicket', 'ChangeTicketInput', { ticketId, act: does, ...given }),
    async apply(acts: object[]): Promise<{ key: string; outcome: LineAnswer }[]> {
      const { applyQueueActs } = await desk.ask<{ applyQueueActs: { key: string; outcome: LineAnswer }[] }>(
        `mutation ($input: ApplyQueueActsInput!) { applyQueueActs(input: $input) { key outcome { ${lineOutcome} } } }`,
        { input: { pointId, acts } },
      );
      return applyQueueActs;
    },
    async day(): Promise<{ tickets: Ticket[]; pace: { medianMinutes: number | null; openDesks: number } }> {
      const { queueDay } = await desk.ask<{ queueDay: Awaited<ReturnType<ReturnType<typeof lineOf>['day']>> }>(
        `query ($pointId: ID!) { queueDay(pointId: $pointId) { tickets { ${ticketFields} } pace { medianMinutes openDesks } } }`,
        { pointId },
      );
      return queueDay;
    },
    async slip(ticketId: string, origin: string): Promise<{ label: string; address: string }> {
      const { ticketSlip } = await desk.ask<{ ticketSlip: { label: string; address: string } }>(
        'query ($id: ID!, $origin: String!) { ticketSlip(ticketId: $id, origin: $origin) { label address } }',
        { id: ticketId, origin },
      );
      return ticketSlip;
    },
    async open(name: string, room = '', given: object = {}): Promise<string> {
      const { saveServiceDesk } = await desk.ask<{ saveServiceDesk: { desk?: { id: string } } }>(
        `mutation ($input: SaveServiceDeskInput!) { saveServiceDesk(input: $input) { __typename ... on ServiceDeskKept { desk { id } } ... on Refusal { message } } }`,
        { input: { pointId, name, room, ...given } },
      );
      return saveServiceDesk.desk?.id ?? '';
    },
  };
}

/** A session of today at the point of a province, with half-hour slots from eight; and the line there. */
export async function queueRoom(server: TestServer, slots: readonly number[] = [2, 2, 2]) {
  const world = await makeProvince(server.db);
  const desk = await deskOf(server, [{ role: 'RECEPTIONIST', agencyId: world.province }]);
  const { chair, province, point } = world;
  const session = await makeSession(server.db, {
    ...{ agencyId: province, assignedPositionId: chair.positionId, receiverLeaderId: chair.leaderId },
    ...{ pointId: point, startsAt: morning, registrationClosesAt: '2026-03-02T08:00:00.000Z', slots },
  });
  return { ...world, desk, session, line: lineOf(desk, point) };
}

/** Somebody registers by themselves. */
export async function booked(server: TestServer, slotId: string, given: object = {}) {
  const { data, errors } = await server.gql<{
    bookRegistration: {
      __typename: string;
      manageLink: string;
      registration: { id: string; code: string; checkInQr: string };
    };
  }>(
    `mutation ($input: BookRegistrationInput!) { bookRegistration(input: $input) { __typename
      ... on RegistrationBooked { manageLink registration { id code } } ... on Refusal { message } } }`,
    { input: { ...bookingOf(slotId), ...given } },
  );
  if (errors || data?.bookRegistration.__typename !== 'RegistrationBooked')
    throw new Error(JSON.stringify(errors ?? data));
  const { manageLink, registration } = data.bookRegistration;
  return { ...registration, access: { link: manageLink.match(/[0-9A-Za-z_-]{20,}$/)?.[0] ?? '' } };
}
