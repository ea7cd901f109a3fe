import type { EditionRow } from '../../db/calendar-news.js';

/** What happened to a published session, as people would call it. */
export type CalendarChange =
  | 'PUBLISHED'
  | 'PUBLISHED_AGAIN'
  | 'MOVED'
  | 'POSTPONED'
  | 'CANCELLED'
  | 'RECEIVER_CHANGED'
  | 'PLACE_CHANGED'
  | 'EDITED'
  | 'RESTORED'
  | 'WITHDRAWN';

/** As much of an edition as tells what happened. */
export type Edition = Pick<
  EditionRow,
  | 'editionFrom'
  | 'editionTo'
  | 'startsAt'
  | 'endsAt'
  | 'status'
  | 'assignedPositionId'
  | 'actualPositionId'
  | 'pointId'
  | 'room'
  | 'expectedContent'
  | 'topics'
  | 'howToRegister'
  | 'whatToBring'
  | 'legalBasis'
  | 'capacity'
  | 'registrationOpensAt'
  | 'registrationClosesAt'
  | 'participants'
  | 'hosts'
  | 'mode'
  | 'kind'
>;

/**
 * Names the change between two editions by what weighs most for who wants to come; null when nothing that is told differs.
 *
 * A session off is off whatever else was edited with it; one that moved has moved whoever receives. What only brings back
 * what stood before, because the desk took its act back, is no second move.
 */
export function decideChange(before: Edition | null, now: Edition, isRestoration = false): CalendarChange | null {
  if (isRestoration && before !== null) return 'RESTORED';
  if (before === null) return 'PUBLISHED';
  if (before.editionTo !== null && before.editionTo < now.editionFrom) return 'PUBLISHED_AGAIN';
  if (now.status === 'CANCELLED' && before.status !== 'CANCELLED') return 'CANCELLED';
  if (now.status === 'POSTPONED' && before.status !== 'POSTPONED') return 'POSTPONED';
  if (now.startsAt !== before.startsAt || now.endsAt !== before.endsAt) return 'MOVED';
  if (receiverOf(now) !== receiverOf(before) || now.assignedPositionId !== before.assignedPositionId)
    return 'RECEIVER_CHANGED';
  if (now.pointId !== before.pointId || now.room !== before.room || now.mode !== before.mode) return 'PLACE_CHANGED';
  return told.some((field) => JSON.stringify(now[field]) !== JSON.stringify(before[field])) ? 'EDITED' : null;
}

const receiverOf = (edition: Edition): string => edition.actualPositionId ?? edition.assignedPositionId;

const told = [
  'kind',
  'status',
  'expectedContent',
  'topics',
  'howToRegister',
  'whatToBring',
  'legalBasis',
  'capacity',
  'registrationOpensAt',
  'registrationClosesAt',
  'participants',
  'hosts',
] as const satisfies readonly (keyof Edition)[];
