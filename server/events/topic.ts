import type { StreamEvent } from '../../db/event-stream.js';
import {
  deskEvents,
  dialogueEvents,
  promiseEvents,
  queueEvents,
  registrationEvents,
  sessionEvents,
  staffEvents,
  structureEvents,
  workEvents,
} from './event.js';

/** What can be listened to. */
export type Topic =
  | 'calendar'
  | 'structure'
  | 'promises'
  | 'staff'
  | 'desk'
  | 'dialogues'
  | `queue:${string}`
  | `session:${string}`
  | `registration:${string}`;

/** Says where an event is told. One subscriber hears it once, however many of its topics it belongs to. */
export function topicsOf(event: StreamEvent): Topic[] {
  const topics = narrowTopicsOf(event);
  if (event.agencyId !== null) topics.push('desk');
  return topics;
}

function narrowTopicsOf(event: StreamEvent): Topic[] {
  if (workKinds.has(event.kind) || deskKinds.has(event.kind)) return [];
  if (queueKinds.has(event.kind)) return event.agencyId === null ? [] : [`queue:${event.agencyId}`];
  if (staffKinds.has(event.kind)) return ['staff'];
  if (structureKinds.has(event.kind)) return ['structure'];
  if (promiseKinds.has(event.kind)) return ['promises'];
  if (dialogueKinds.has(event.kind)) return ['dialogues'];
  const topics: Topic[] = calendarKinds.has(event.kind) ? ['calendar'] : [];
  if (event.sessionId !== null) topics.push(`session:${event.sessionId}`);
  if (event.registrationId !== null) topics.push(`registration:${event.registrationId}`);
  return topics;
}

const calendarKinds: ReadonlySet<string> = new Set([...sessionEvents, ...registrationEvents]);
const structureKinds: ReadonlySet<string> = new Set(structureEvents);
const promiseKinds: ReadonlySet<string> = new Set(promiseEvents);
const staffKinds: ReadonlySet<string> = new Set(staffEvents);
const deskKinds: ReadonlySet<string> = new Set(deskEvents);
const dialogueKinds: ReadonlySet<string> = new Set(dialogueEvents);
const queueKinds: ReadonlySet<string> = new Set(queueEvents);
const workKinds: ReadonlySet<string> = new Set(workEvents);
