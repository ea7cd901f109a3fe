import { receiverOf, sayLeader, sayTitle } from '../session/receiver.js';
import { dayOf, hoursOf, sayDayWithin, sayInstant } from '../words/dates.js';
import type { Reader } from '../words/reader.js';
import type { News, NewsSide } from './documents.js';

/** One thing that is told otherwise than before. */
export interface Difference {
  /** What it is called on the notice. */
  name: string;
  /** Nothing where nothing was told. */
  before: string | undefined;
  after: string | undefined;
  /** Words of the agency, Vietnamese on every page. */
  isAgencys?: boolean;
}

/** What differs between both sides of a change, as a notice would say it; of what is new or was withdrawn, nothing. */
export function differencesOf(reader: Reader, { before, after }: Pick<News, 'before' | 'after'>): Difference[] {
  if (!before || !after) return [];
  const earlier = tell(reader, before);
  return tell(reader, after).flatMap(([name, now, isAgencys = false], index) => {
    const was = earlier[index]?.[1];
    return was === now ? [] : [{ name, before: was, after: now, ...(isAgencys && { isAgencys }) }];
  });
}

/** Why, in the words the public was told; nothing where no reason was given with this change. */
export function reasonOf({ kind, before, after }: Pick<News, 'kind' | 'before' | 'after'>): string | undefined {
  if (kind === 'RECEIVER_CHANGED') return sayDelegation(after);
  const isFate = kind === 'MOVED' || kind === 'POSTPONED' || kind === 'CANCELLED';
  if (isFate || (kind === 'PUBLISHED' && after?.status !== 'SCHEDULED')) return after?.statusReason ?? undefined;
  return before && after && before.statusReason !== after.statusReason ? (after.statusReason ?? undefined) : undefined;
}

/** A session in the fewest words: day and hours. */
export function sayTime({ words }: Reader, { startsAt, endsAt }: Pick<NewsSide, 'startsAt' | 'endsAt'>): string {
  return `${hoursOf(startsAt, endsAt)}, ${sayDayWithin(words, dayOf(startsAt))}`;
}

function sayDelegation(after: NewsSide | null): string | undefined {
  if (!after?.delegation) return undefined;
  const { reason, documentNumber } = after.delegation;
  return documentNumber ? `${reason} (${documentNumber})` : reason;
}

function tell(reader: Reader, side: NewsSide): [name: string, told: string | undefined, isAgencys?: boolean][] {
  const { facts, history } = reader.words.notice;
  const { receiver } = receiverOf(side);
  const closes = side.registrationClosesAt;
  return [
    [facts.when, sayTime(reader, side)],
    [facts.receiver, `${sayLeader(reader, receiver.leader)}, ${sayTitle(reader.language, receiver)}`],
    [facts.where, [side.point.name, side.room].filter(Boolean).join(', '), true],
    [facts.content, [side.expectedContent, ...side.topics].filter(Boolean).join('; ') || undefined, true],
    [facts.participants, side.participants.map(({ name }) => name).join('; ') || undefined, true],
    [facts.register, side.howToRegister ?? undefined, true],
    [history.closes, closes ? sayInstant(reader.words, closes) : undefined],
    [history.capacity, String(side.capacity)],
    [facts.bring, side.whatToBring ?? undefined, true],
    [facts.basis, side.legalBasis ?? undefined, true],
  ];
}
