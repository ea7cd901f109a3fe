import type { LetterFacts, LetterKind } from './letter.js';
import type { LocalTime } from './local-time.js';

/** What one language has to say; a kind without words does not compile. */
export interface LetterWords {
  greeting: string;
  subject(kind: LetterKind, at: LocalTime): string;
  opening(kind: LetterKind, facts: LetterFacts): string;
  /** That the request came too late for a session and was carried over, as was said before it was sent. */
  carriedOver(from: LocalTime): string;
  /** What can be done, and by when. */
  next(kind: LetterKind, facts: LetterFacts): string;
  times(from: LocalTime, to: LocalTime | null): string;
  code: string;
  time: string;
  before: string;
  receiver: string;
  insteadOf(assigned: string): string;
  place: string;
  online: string;
  bring: string;
  reason: string;
  manage: string;
  /** Whom to call, with whose telephone it is: the place, the agency, or both. */
  help(facts: Pick<LetterFacts, 'agencyName' | 'agencyPhone' | 'pointName' | 'pointPhone'>): string;
  automatic: string;
  calendarTitle: string;
  calendarNote: string;
  /** A time in as few signs as a short message has room for. */
  when(at: LocalTime): string;
  /** A day in a sentence. */
  date(at: LocalTime): string;
  short(kind: LetterKind, at: LocalTime): string;
  /** Of a proposal: the time one has, and the time one would have instead. */
  shortProposed(at: LocalTime, instead: LocalTime): string;
  shortChoice(by: LocalTime): string;
  /** Until when a question can be answered. */
  shortReply(by: LocalTime): string;
  /** Where an answer of the secretariat is read. */
  shortAnswer: string;
  shortPlace: string;
  shortCode: string;
}
