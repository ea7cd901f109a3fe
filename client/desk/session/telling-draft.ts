import { timeOf } from '../../words/dates.js';
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
}

/** An act nobody has thought about yet; hours stay unless somebody says otherwise. */
export function begin(act: TellingAct, { startsAt, endsAt }: DeskSession): TellingDraft {
  const nobody = { reason: '', positionId: '', documentNumber: '' };
  return { act, ...nobody, isMoving: true, day: '', from: timeOf(startsAt), to: timeOf(endsAt) };
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
