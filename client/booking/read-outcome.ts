import type { LiveSession, OtherSession } from './documents.js';
import type { BookResult, JoinResult } from './mutations.js';
import type { Notice, Outcome, StopKind } from './outcome.js';
import { problemFromApi } from './problems.js';
import { firstFree } from './slots.js';

type Answered = BookResult | JoinResult;

/** Reads an answer. Nothing of what was typed is judged here: every “no” keeps it. */
export function outcomeOf(answer: Answered, byNumber: boolean): Outcome {
  switch (answer.__typename) {
    case 'RegistrationBooked':
    case 'WaitingListJoined':
      return { outcome: 'done', registration: answer.registration, manageLink: answer.manageLink };
    case 'DetailsIncomplete':
      return {
        outcome: 'problems',
        problems: answer.problems.map(({ field, message }) => problemFromApi(field, message, byNumber)),
      };
    case 'TooManyForOneCase':
      return { outcome: 'problems', problems: [{ field: 'partySize', message: answer.message }] };
    case 'SlotGone':
      return againOr(answer.session, { kind: 'slotGone', message: answer.message });
    case 'PlacesFree':
      return againOr(answer.session, { kind: 'placesFree', message: answer.message });
    case 'SessionFull':
      return fullOutcome(answer);
    default:
      return stopOutcome(answer);
  }
}

function fullOutcome(answer: Extract<Answered, { __typename: 'SessionFull' }>): Outcome {
  const otherTimes = answer.session && firstFree(answer.session.slots);
  const notice: Notice = { kind: otherTimes ? 'slotTaken' : 'sessionFull', message: answer.message };
  return againOr(answer.session, notice, { others: answer.nextFree, waitingListOpen: answer.waitingListOpen });
}

/** Back to the times when the session is still there to choose in; otherwise it is as if it were not published. */
function againOr(
  session: LiveSession | null,
  notice: Notice,
  { others, waitingListOpen }: { others: OtherSession[]; waitingListOpen: boolean } = {
    others: [],
    waitingListOpen: true,
  },
): Outcome {
  if (!session) return { outcome: 'stopped', kind: 'SessionNotPublished', message: notice.message, others };
  return { outcome: 'chooseAgain', notice, session, others, waitingListOpen };
}

function stopOutcome(answer: Extract<Answered, { __typename: StopKind }>): Outcome {
  const stopped = { outcome: 'stopped' as const, kind: answer.__typename, message: answer.message };
  if (answer.__typename === 'RegistrationNotYetOpen') return { ...stopped, others: [], opensAt: answer.opensAt };
  const next = 'nextSession' in answer ? answer.nextSession : null;
  return { ...stopped, others: next ? [next] : [] };
}
