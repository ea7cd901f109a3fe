/** What can be sent to a dialogue today. The server has the last word. */
interface Collecting {
  state: string;
  topicsUntil: string | null;
  questionsUntil: string | null;
}

/** Whether topics are taken on a local day. */
export function takesTopics({ state, topicsUntil }: Collecting, today: string): boolean {
  return state === 'COLLECTING_TOPICS' && (topicsUntil === null || today <= topicsUntil);
}

/** Whether questions are taken on a local day. */
export function takesQuestions({ state, questionsUntil }: Collecting, today: string): boolean {
  const isOpen = state === 'ANNOUNCED' || state === 'COLLECTING_QUESTIONS';
  return isOpen && (questionsUntil === null || today <= questionsUntil);
}

/** How a state is shown: something can be done now, something is over, or it did not come about. */
export function toneOf(state: string): 'free' | 'moved' | 'cancelled' | 'plain' {
  if (state === 'COLLECTING_TOPICS' || state === 'COLLECTING_QUESTIONS' || state === 'ANNOUNCED') return 'free';
  if (state === 'POSTPONED') return 'moved';
  return state === 'CANCELLED' ? 'cancelled' : 'plain';
}
