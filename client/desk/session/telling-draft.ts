import { dayOf, timeOf } from '../../words/dates.js';
import type { DeskSession } from './documents.js';
import { instantOf } from './say.js';

export type TellingAct = 'POSTPONE' | 'CANCEL' | 'DELEGATE';

/** What somebody has decided so far. */
export interface TellingDraft {
  act: TellingAct;
  reason: string;
  isMoving: boolean;
  day: string;
  from: string;
  to: string;
  positionId: string;
  documentNumber: string;
  /** What should be known about it has been told, and it is wanted all the same. */
  isSeen: boolean;
}

/** What is decided already when an act begins: by where a session was dropped in the calendar. */
export interface TellingStart {
  act: TellingAct;
  startsAt?: string;
  endsAt?: string;
  positionId?: string;
}

/** An act nobody has thought about yet, but for what `start` says; hours stay unless somebody says otherwise. */
export function begin(act: TellingAct, session: DeskSession, start?: TellingStart): TellingDraft {
  const { startsAt = session.startsAt, endsAt = session.endsAt, positionId = '' } = start ?? {};
  const day = start?.startsAt ? dayOf(startsAt) : '';
  const nobody = { reason: '', positionId, documentNumber: '', isSeen: false };
  return { act, ...nobody, isMoving: true, day, from: timeOf(startsAt), to: timeOf(endsAt) };
}

/** What still has to be said before the act can be sent. */
export function findMissing({ act, reason, isMoving, day, from, to, positionId }: TellingDraft, words: TellingWords) {
  const isTimeless = act === 'POSTPONE' && isMoving && !(day && from && to);
  return [
    ...(isTimeless ? [{ field: 'day', text: words.needDay }] : []),
    ...(act === 'DELEGATE' && positionId === '' ? [{ field: 'positionId', text: words.needDeputy }] : []),
    ...(reason.trim() === '' ? [{ field: 'reason', text: words.needReason }] : []),
  ];
}

type TellingWords = { needDay: string; needDeputy: string; needReason: string };

/** The new hours an act would give the session; nothing when there are none. */
export function newHours({ act, isMoving, day, from, to }: TellingDraft) {
  const startsAt = act === 'POSTPONE' && isMoving ? instantOf(day, from) : null;
  const endsAt = startsAt && instantOf(day, to);
  return startsAt && endsAt ? { newStartsAt: startsAt, newEndsAt: endsAt } : {};
}
