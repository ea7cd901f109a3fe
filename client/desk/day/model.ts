import type { Desk, Expected, Pending, Ticket, TicketActName } from './documents.js';

/** Stands for a number until the server, or the desk by itself, has given one. */
export const unnumbered = '…';

/** Where an act of the desk leaves a number, until the server says how it really stands. */
const leadsTo: Readonly<Record<TicketActName, Ticket['state']>> = {
  CALL: 'CALLED',
  RECALL: 'CALLED',
  BEGIN: 'SERVING',
  HOLD: 'HELD',
  MISS: 'MISSED',
  RETURN: 'WAITING',
  FINISH: 'DONE',
  TRANSFER: 'WAITING',
  LEAVE: 'LEFT',
  PRIORITISE: 'WAITING',
  UNDO: 'UNDONE',
};

/** What can be done with a number in a state, as the server has it too; for what the server does not know of yet. */
const possible: Readonly<Record<Ticket['state'], TicketActName[]>> = {
  WAITING: ['CALL', 'HOLD', 'TRANSFER', 'LEAVE', 'PRIORITISE', 'UNDO'],
  CALLED: ['RECALL', 'BEGIN', 'HOLD', 'MISS', 'RETURN', 'FINISH', 'TRANSFER', 'LEAVE'],
  SERVING: ['HOLD', 'FINISH', 'TRANSFER'],
  HELD: ['CALL', 'RETURN', 'TRANSFER', 'LEAVE'],
  MISSED: ['CALL', 'RETURN', 'LEAVE'],
  DONE: [],
  LEFT: ['RETURN'],
  UNDONE: [],
};

/** The line as this desk sees it: what the server last told, and on top what was done here since. */
export function withPending(tickets: readonly Ticket[], pending: readonly Pending[]): Ticket[] {
  const line = new Map(tickets.map((one) => [one.id, one]));
  for (const act of pending) {
    if (act.act === 'CHECK_IN' || act.act === 'ADD_WALK_IN') {
      const isKnown = [...line.values()].some(
        ({ id, registrationId }) =>
          id === act.ticketId || (registrationId !== null && registrationId === act.registrationId),
      );
      if (!isKnown && act.ticketId) line.set(act.ticketId, newTicket(act, act.ticketId));
      continue;
    }
    const before = line.get(act.ticketId ?? '');
    if (before) line.set(before.id, changed(before, act, act.act));
  }
  return [...line.values()].filter(({ state }) => state !== 'UNDONE');
}

/** Those a desk may call, whoever is next first. */
export function lineFor(tickets: readonly Ticket[], desk: Pick<Desk, 'id' | 'sessionId'> | null): Ticket[] {
  return tickets
    .filter(({ state }) => state === 'WAITING')
    .filter((one) => {
      if (one.forDeskId !== null) return desk === null || one.forDeskId === desk.id;
      return !desk?.sessionId || one.sessionId === desk.sessionId;
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.arrivedAt < b.arrivedAt ? -1 : 1));
}

/** Whoever came while there was no connection goes behind those who wait, and before those whose slot is yet to come. */
function rankOf({ turn, reason }: Ticket): number {
  return (reason === 'EARLY' ? 2e6 : 0) + (turn ?? 1e6);
}

/** Whom a desk has before it. */
export function atDesk(tickets: readonly Ticket[], deskId: string): Ticket | null {
  return tickets.find((one) => one.deskId === deskId && (one.state === 'CALLED' || one.state === 'SERVING')) ?? null;
}

/** The number a desk prints by itself: its letter, and one more than it has given out that day. */
export function nextLabel(tickets: readonly Pick<Ticket, 'label'>[], letter: string): string {
  const counts = tickets.flatMap(({ label }) => (label.startsWith(letter) ? [Number(label.slice(1))] : []));
  return `${letter}${Math.max(0, ...counts) + 1}`;
}

/** What somebody typed or scanned at the door. */
export type Sought =
  | { kind: 'token'; token: string }
  | { kind: 'code'; code: string }
  | { kind: 'paper'; number: string }
  | { kind: 'name'; text: string };

/** Reads what was typed: a scanned code, the ten digits of a registration, the number of a paper, or a name. */
export function readSought(text: string): Sought {
  const typed = text.trim();
  if (typed.startsWith('TD1:')) return { kind: 'token', token: typed };
  const digits = typed.replace(/[\s.-]/g, '');
  if (/^\d{10}$/.test(digits)) return { kind: 'code', code: digits };
  if (/^\d{9}$|^\d{12}$|^[A-Z]\d{7,8}$/i.test(digits)) return { kind: 'paper', number: digits };
  return { kind: 'name', text: typed };
}

/** What a QR code seen by the camera is: of a registration, the paper of a number, or something else altogether. */
export type Scanned = { kind: 'token'; token: string } | { kind: 'ticket' | 'other' };

/** Reads a scanned code; only that of a registration lets somebody in. */
export function readScanned(text: string): Scanned {
  const read = text.trim();
  if (read.startsWith('TD1:')) return { kind: 'token', token: read };
  return { kind: /\/cho-den-luot#/.test(read) ? 'ticket' : 'other' };
}

/** Who fits what was typed so far; everybody while nothing is. */
export function matching(people: readonly Expected[], sought: Sought): Expected[] {
  if (sought.kind === 'code') return people.filter(({ code }) => code === sought.code);
  if (sought.kind !== 'name') return [...people];
  const wanted = fold(sought.text);
  return people.filter(({ applicantName, code }) => fold(applicantName).includes(wanted) || code.endsWith(wanted));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().replace(/\s+/g, ' ');
}

function newTicket(act: Pending, id: string): Ticket {
  const {
    at: arrivedAt,
    label = null,
    partySize = null,
    registrationId = null,
    sessionId = null,
    priority = null,
  } = act;
  return {
    ...{ id, arrivedAt, registrationId, sessionId, priority, label: label ?? unnumbered, partySize: partySize ?? 1 },
    ...{
      state: 'WAITING',
      origin: act.act === 'CHECK_IN' ? 'BOOKED' : 'WALK_IN',
      dueAt: null,
      turn: null,
      reason: null,
    },
    ...{ deskId: null, forDeskId: null, callCount: 0, calledAt: null, servedFrom: null, finishedAt: null },
    possibleActs: possible.WAITING,
  };
}

function changed(before: Ticket, { at, deskId, toDeskId, priority }: Pending, act: TicketActName): Ticket {
  const state = leadsTo[act];
  const isCall = act === 'CALL' || act === 'RECALL';
  return {
    ...before,
    state,
    possibleActs: possible[state],
    ...(state === 'WAITING' && before.state === 'WAITING' ? {} : { turn: null, reason: null }),
    ...(isCall ? { calledAt: at, callCount: before.callCount + 1 } : {}),
    ...(act === 'CALL' ? { deskId: deskId ?? null } : {}),
    ...(act === 'BEGIN' ? { servedFrom: at } : {}),
    ...(act === 'FINISH' ? { finishedAt: at } : {}),
    ...(act === 'TRANSFER' ? { forDeskId: toDeskId ?? null } : {}),
    ...(act === 'PRIORITISE' ? { priority: priority ?? null } : {}),
  };
}
