import type { EnumOf } from '../graph.js';
import { sessionWords } from '../words/session.js';
import { useWords } from '../words/use-words.js';

type State = EnumOf<'StaffSessionState'>;

const tones: Record<State, string> = {
  DRAFT: 'few',
  SCHEDULED: 'free',
  RESCHEDULED: 'moved',
  POSTPONED: 'cancelled',
  CANCELLED: 'cancelled',
  HELD: 'soft',
};

/** Where a session stands, as a word. */
export function StateTag({ state }: { state: State }) {
  return <span class={`tag tag-${tones[state]}`}>{useWords(sessionWords).states[state]}</span>;
}
