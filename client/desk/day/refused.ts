import { sayDayWithin } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import type { Words } from '../../words/vi.js';
import type { dayWords } from '../words/day.js';
import type { Applied } from './documents.js';

/** An arrival the server said no to, at once. */
export interface Refused {
  outcome: Applied['outcome'];
  message: string;
}

/** Says why somebody cannot be let into this line by what was scanned or typed, and what to do for them. */
export function sayRefused({ outcome, message }: Refused, words: (typeof dayWords)['vi'], common: Words): string {
  if (outcome.__typename === 'NotFoundHere') return words.arrival.unknown;
  if (outcome.__typename !== 'ArrivalNotPossible') return message;
  const { problem, session } = outcome;
  if (problem === 'ENDED') return words.arrival.ended;
  if (!session) return message;
  const said = { day: sayDayWithin(common, session.day), place: session.point.name };
  return fill(problem === 'OTHER_DAY' ? words.arrival.otherDay : words.arrival.otherPoint, said);
}
