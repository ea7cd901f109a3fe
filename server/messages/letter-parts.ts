import type { LetterWords } from './language.js';
import type { LetterFacts, LetterKind } from './letter.js';
import { localTimeAt } from './local-time.js';

/** Kinds that tell people not to set out: what to bring and who receives would only confuse. */
export const notComing: readonly LetterKind[] = [
  'CANCELLED',
  'LAPSED',
  'SESSION_CANCELLED',
  'SESSION_POSTPONED',
  'AWAITING_LEADER',
  'AWAITING_SUCCESSOR',
  'REDIRECTED',
  'DECLINED',
];

/** Kinds whose short message leads to the answer instead of to the place. */
export const leadingToAnswer: readonly LetterKind[] = [
  'MORE_ASKED',
  'SESSION_PROPOSED',
  'REVIEW_WAITLISTED',
  'REDIRECTED',
  'DECLINED',
];

/** The code as it is read aloud: 482 913 5076. */
export function spokenCode(code: string): string {
  return code.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}

/** Whether it is the first letter about a registration. */
export const isNew = (kind: LetterKind): boolean => kind === 'BOOKED' || kind === 'WAITLISTED';

/** Whether nothing is left to manage, and another session is what helps. */
export function isOver(kind: LetterKind, { answerBy }: Pick<LetterFacts, 'answerBy'>): boolean {
  return kind === 'CANCELLED' || kind === 'LAPSED' || (kind === 'SESSION_CANCELLED' && !answerBy);
}

/** When what a letter is about begins. */
export function beginning(facts: LetterFacts): string {
  return facts.slotStartsAt ?? facts.sessionStartsAt;
}

/** The single facts of a letter as its language says them; null for what this letter has nothing to say of. */
export function partsOf(kind: LetterKind, facts: LetterFacts, words: LetterWords) {
  const comes = !notComing.includes(kind);
  const until = facts.slotStartsAt && facts.slotEndsAt ? localTimeAt(facts.slotEndsAt) : null;
  return {
    times: words.times(localTimeAt(beginning(facts)), until),
    timesBefore: facts.previousStartsAt && comes ? words.times(localTimeAt(facts.previousStartsAt), null) : null,
    receiver: comes ? receiverOf(facts, words) : null,
    place: [facts.pointName, facts.room, facts.address].filter(Boolean).join(', '),
    online: comes && facts.mode === 'ONLINE' ? words.online : null,
    code: spokenCode(facts.code),
    bring: comes ? facts.whatToBring : null,
    reason: facts.reason,
    carriedOver:
      isNew(kind) && facts.carriedFromStartsAt ? words.carriedOver(localTimeAt(facts.carriedFromStartsAt)) : null,
  };
}

function receiverOf(facts: LetterFacts, words: LetterWords): string {
  const receiver = `${facts.receiverTitle} ${facts.receiverName}`;
  const assigned = `${facts.assignedTitle} ${facts.assignedName}`;
  return receiver === assigned ? receiver : `${receiver} (${words.insteadOf(assigned)})`;
}
