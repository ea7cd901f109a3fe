import type { Held } from '../booking/documents.js';
import { sayTimesWithin, sayWho } from '../booking/say.js';
import { fill } from '../words/fill.js';
import type { Reader } from '../words/reader.js';
import type { ManageWords } from './speech.js';

/** What the agency asks. */
export type Asked = NonNullable<Held['offer']>;

/** Whose next session one may wait for. */
export function sayLeaderOf(reader: Reader, { leader }: Asked): string {
  return sayWho(reader, { assignedPosition: leader, actualPosition: null });
}

/** Where waiting for the leader leads, as far as that is known. */
export function sayNext(reader: Reader, { offer }: ManageWords, { nextOfLeader }: Asked): string {
  return nextOfLeader ? fill(offer.waitKnown, { when: sayTimesWithin(reader, nextOfLeader) }) : offer.waitUnknown;
}
