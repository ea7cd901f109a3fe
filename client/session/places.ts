import type { SessionCard } from './documents.js';

/** How a session stands for somebody who would like to come, and thereby which icon, word and colour it gets. */
export type Standing = 'free' | 'few' | 'full' | 'closed' | 'later' | 'walk-in' | 'postponed' | 'cancelled' | 'held';

type Asked = Pick<SessionCard, 'status' | 'registrationState' | 'freePlaces'>;

const fewPlaces = 2;

/** Judges a session: what became of it comes before what can be booked. */
export function standingOf({ status, registrationState, freePlaces }: Asked): Standing {
  if (status === 'CANCELLED') return 'cancelled';
  if (status === 'POSTPONED') return 'postponed';
  if (status === 'HELD') return 'held';
  if (registrationState === 'OPEN') return freePlaces > fewPlaces ? 'free' : freePlaces > 0 ? 'few' : 'full';
  if (registrationState === 'FULL') return 'full';
  if (registrationState === 'NOT_YET_OPEN') return 'later';
  return registrationState === 'CLOSED' ? 'closed' : 'walk-in';
}

/** Whether it still takes place, or has. */
export function isOn(asked: Pick<SessionCard, 'status'>): boolean {
  return asked.status !== 'CANCELLED' && asked.status !== 'POSTPONED';
}

/** Dialogues have a law of their own: nobody has to be let in there without registering. */
export function isDialogue({ kind }: Pick<SessionCard, 'kind'>): boolean {
  return kind === 'PUBLIC_DIALOGUE' || kind === 'BUSINESS_DIALOGUE';
}

/** Whether a button may lead to the booking: for a place, or for the waiting list. */
export function mayAskForPlace(asked: Asked): boolean {
  const standing = standingOf(asked);
  return standing === 'free' || standing === 'few' || standing === 'full';
}
