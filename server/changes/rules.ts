import type { RegistrationEventKind, SessionEventKind } from '../events/event.js';

/** An event as far as telling it is decided by it. */
export interface Happened {
  kind: string;
  sessionId: string | null;
}

/** How the session of an event stands now, towards one who watches with a filter. */
export interface Standing {
  isPublished: boolean;
  /** Within the filter at some time since it was first published; what was never told need not be dropped. */
  wasMatching: boolean;
  /** Within all of the filter. */
  isMatching: boolean;
  /** Left a filter for free places only because it has none any more. */
  isFilledUp: boolean;
}

export type Telling = 'with session' | 'without session' | 'nothing';

/**
 * Names the public change of an event; null when the public is not told.
 *
 * Whatever happens to a registration is, to the public, a change of the places of its session: who is never said.
 */
export function publicChangeOf(kind: string): SessionEventKind | null {
  if (isOneOf(ofRegistrations, kind)) return 'PlacesChanged';
  return isOneOf(ofSessions, kind) ? kind : null;
}

/**
 * Decides whether a watcher is told.
 *
 * A session that is not published is known only by its having been taken back. Whatever changes when, where, who or
 * whether goes to everybody whose filter holds the session, or held it: without the session when it left, so that they
 * can drop it. Changes of places go only to those whose filter holds it. Nobody hears of what never matched.
 */
export function decideTelling(change: SessionEventKind, standing: Standing): Telling {
  if (change === 'SessionUnpublished') return standing.wasMatching ? 'without session' : 'nothing';
  if (!standing.isPublished) return 'nothing';
  if (standing.isMatching) return 'with session';
  if (change === 'PlacesChanged') return standing.isFilledUp ? 'without session' : 'nothing';
  return standing.wasMatching ? 'without session' : 'nothing';
}

/**
 * Names what an event means to the holder of a registration; null when nothing.
 *
 * A holder is told what happens to their registration and to its session, but not who else books there. A move is two
 * events, one for each session: the one for the session they now have tells it.
 */
export function holderChangeOf(
  event: Happened & { registrationId: string | null },
  held: { id: string; sessionId: string },
): RegistrationEventKind | 'RegistrationReviewed' | 'SessionChanged' | null {
  const { kind, sessionId } = event;
  if (kind === 'RegistrationReviewed') return event.registrationId === held.id ? kind : null;
  if (isOneOf(ofRegistrations, kind)) {
    const isLeaving = kind === 'RegistrationMoved' && sessionId !== held.sessionId;
    return event.registrationId === held.id && !isLeaving ? kind : null;
  }
  const isOfSession = isOneOf(ofSessions, kind) && kind !== 'PlacesChanged' && sessionId === held.sessionId;
  return isOfSession ? 'SessionChanged' : null;
}

/** What waiting or missed events fold into: of several changes of the places of one session the last says it all. */
export function foldKeyOf({ kind, sessionId }: Happened): string | null {
  return publicChangeOf(kind) === 'PlacesChanged' ? sessionId : null;
}

/** Keeps of foldable events only the last of each key, in order. */
export function foldEvents<Event extends Happened>(events: readonly Event[]): Event[] {
  const last = new Map(events.map((event) => [foldKeyOf(event), event]));
  return events.filter((event) => foldKeyOf(event) === null || last.get(foldKeyOf(event)) === event);
}

const ofSessions: Record<SessionEventKind, true> = {
  SessionPublished: true,
  SessionUnpublished: true,
  SessionEdited: true,
  SessionRescheduled: true,
  SessionPostponed: true,
  SessionCancelled: true,
  SessionHeld: true,
  ReceiverChanged: true,
  SessionRestored: true,
  PlacesChanged: true,
};

const ofRegistrations: Record<RegistrationEventKind, true> = {
  RegistrationBooked: true,
  WaitingListJoined: true,
  RegistrationPromoted: true,
  RegistrationMoved: true,
  RegistrationCancelled: true,
  RegistrationAnswered: true,
};

function isOneOf<Kind extends string>(kinds: Record<Kind, true>, kind: string): kind is Kind {
  return Object.hasOwn(kinds, kind);
}
