import { citizenFor } from './citizens.js';
import { demoId } from './demo-id.js';
import { lot, pick } from './lot.js';
import type { PlannedSession } from './planned-session.js';
import { afterAct } from './promise-rows.js';
import type { SealRegistration } from './registration-seed.js';
import type { HistoryRow, RegistrationRow, SlotRow } from './rows.js';
import { sessionId } from './session-rows.js';
import { agencyId, founded } from './structure-rows.js';

/** The agency that asks for the number of a paper and not for an address. */
export const agencyAskingNumber = 'ubnd-phuong-hai-chau';

const topicAreas = [
  'LAND',
  'LAND',
  'LAND_CLEARANCE_COMPENSATION',
  'SOCIAL_POLICY',
  'CONSTRUCTION',
  'ENVIRONMENT',
  'ADMINISTRATIVE_PROCEDURE',
  null,
];

/** What is given to a registration: a slot, a staff slot, or a place in the waiting list. */
export interface Entry {
  slot: SlotRow | null;
  share: 'PUBLIC' | 'STAFF';
}

/** Invents registrations, each by another person, with a code that no other has. */
export function registrationMaker(seal: SealRegistration, now: string) {
  const codes = new Set<string>();
  let people = 0;
  const sealOnce = (planned: PlannedSession, id: string, n: number) => {
    const citizen = citizenFor(n, planned.agency === agencyAskingNumber);
    return seal({ id, sessionId: sessionId(planned, now), ...citizen });
  };
  return (planned: PlannedSession, entries: readonly Entry[]): RegistrationRow[] =>
    entries.map((entry, i) => {
      people += 1;
      const createdAt = bookedAt(planned, now, (i + 1) / (entries.length + 1));
      let id = demoId(`registration ${people}`, createdAt);
      let sealed = sealOnce(planned, id, people);
      for (let again = 1; codes.has(sealed.code); again += 1) {
        id = demoId(`registration ${people} again ${again}`, createdAt);
        sealed = sealOnce(planned, id, people);
      }
      codes.add(sealed.code);
      const told = { id, ...sealed, ...whatIsTold(planned, entry, people), sessionId: sessionId(planned, now) };
      return afterAct(planned.change, { ...told, createdAt, updatedAt: createdAt });
    });
}

/** The first line of each registration's history. */
export function historyRows(registrations: readonly RegistrationRow[]): HistoryRow[] {
  return registrations.map((one) => ({
    id: demoId(`history ${one.id}`, one.createdAt),
    registrationId: one.id,
    act: one.slotId ? 'BOOKED' : 'WAITLISTED',
    actor: one.share === 'STAFF' ? 'staff' : 'citizen',
    toSlotId: one.slotId ?? null,
    at: one.createdAt,
  }));
}

function whatIsTold(planned: PlannedSession, entry: Entry, n: number) {
  const label = `registration ${n}`;
  const isStaff = entry.share === 'STAFF';
  return {
    agencyId: agencyId(planned.agency),
    slotId: entry.slot?.id ?? null,
    share: entry.share,
    status: entry.slot === null ? 'WAITLISTED' : 'CONFIRMED',
    claim: 1,
    ...{ priority: 0, sequence: 0, version: 1 },
    topicArea: pick(label, topicAreas),
    ...partyOf(label),
    needsInterpreter: lot(`${label} interpreter`, 40) === 0,
    accessNeeds: lot(`${label} access`, 25) === 0 ? ['WHEELCHAIR'] : [],
    channel: isStaff ? pick(label, ['PHONE', 'COUNTER']) : 'WEB',
  };
}

/** Mostly one person; now and then a family, seldom a group with its representatives. */
function partyOf(label: string): { partySize: number; representativeCount: number } {
  const chance = lot(`${label} party`, 30);
  if (chance === 0) return { partySize: 12, representativeCount: 4 };
  if (chance === 1) return { partySize: 6, representativeCount: 2 };
  return chance < 6 ? { partySize: 2, representativeCount: 2 } : { partySize: 1, representativeCount: 1 };
}

/** A moment between opening and closing (or now, or when the desk changed the session), so far along. */
function bookedAt(planned: PlannedSession, now: string, along: number): string {
  const from =
    [planned.publishedAt, planned.opensAt ?? founded].reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b)) ?? now;
  const ends = [planned.change?.before.closesAt ?? planned.closesAt, planned.change?.at ?? null, now];
  const until = ends.reduce((a, b) => (a !== null && (b === null || a < b) ? a : b)) ?? now;
  const length = Math.max(Date.parse(until) - Date.parse(from), 0);
  return new Date(Date.parse(from) + Math.floor(length * along)).toISOString();
}
