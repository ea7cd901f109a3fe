import type { LiveState } from '../../api/live.js';
import type { Language } from '../../words/reader.js';
import type { Me } from '../desk.js';
import type { Questions } from './questions.js';

interface LiveDesk {
  /** Heard of: this agency and everything below it. */
  agencyId: string;
  questions: Questions;
  language: Language;
  me: Me;
  /** The sign-in has ended. */
  onEnded(): void;
  /** Somebody else is signed in in this browser by now. */
  onOther(me: Me): void;
}

/** Listens to what changes at the agency. */
export function useLive(_desk: LiveDesk): LiveState {
  return 'live';
}
