import { useCallback } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import type { VariablesOf } from '../graph.js';
import { useToast } from '../ui/toasts.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { type ActName, type Line, type TriageOutcome, takeBackMutation, triageMutation } from './documents.js';

type Input = VariablesOf<typeof triageMutation>['input'];
export type Done = Extract<TriageOutcome, { __typename: 'RegistrationTriaged' }>;
export type Refused = Exclude<TriageOutcome, Done>;

/** How an act on several registrations ended: line by line, or not at all. */
export interface Ended {
  done: readonly Done[];
  refused: readonly { line: Line; refusal: Refused }[];
  /** The whole act was not taken, or nobody knows. */
  failure: Extract<AnyOutcome, { kind: 'unknown' | 'failed' }> | undefined;
}

/** Sends an act on registrations, says what was done, and offers to take it back. */
export function useTriage(onChanged: () => void) {
  const words = useWords(registrationWords);
  const toast = useToast();
  const takeBack = useTakeBack(onChanged);
  const [act, { isActing }] = useAct(triageMutation);
  const perform = useCallback(
    async (input: Input, lines: readonly Line[]): Promise<Ended> => {
      const outcome = await act({ input });
      if (outcome.kind === 'unknown' || outcome.kind === 'failed') return { done: [], refused: [], failure: outcome };
      const ended = outcome.kind === 'done' ? endedOf(outcome.answer, lines) : nothing;
      const { done, refused } = ended;
      if (done.length > 0) {
        const [first] = done;
        const said = { act: words.acts[input.act], n: done.length, m: refused.length };
        const text = done.length === 1 && refused.length === 0 ? words.done[input.act] : words.doneMany;
        toast({
          text: fill(refused.length > 0 ? words.doneSome : text, said),
          undo: () => takeBack(done.map(({ actId }) => actId)),
          ...(first ? { undoUntil: first.undoableUntil } : {}),
        });
      }
      onChanged();
      return ended;
    },
    [act, words, toast, takeBack, onChanged],
  );
  return { perform, isActing };
}

/** Takes acts back whose letters have not left, and says how that ended. */
export function useTakeBack(onChanged: () => void): (actIds: readonly string[]) => Promise<void> {
  const words = useWords(registrationWords);
  const toast = useToast();
  const [takeBack] = useAct(takeBackMutation);
  return useCallback(
    async (actIds) => {
      let isAdded = false;
      for (const actId of actIds) {
        const outcome = await takeBack({ actId });
        if (outcome.kind !== 'done') {
          const text = outcome.kind === 'refused' ? outcome.refusal.message : outcome.fault.message;
          onChanged();
          return toast({ text, tone: 'wrong' });
        }
        isAdded ||= outcome.answer.placeAdded;
      }
      toast({ text: isAdded ? words.takenBackAdded : words.takenBack });
      onChanged();
    },
    [takeBack, toast, words, onChanged],
  );
}

/** What somebody has begun: an act, on these registrations as they were seen. */
export interface Begun {
  act: ActName;
  lines: readonly Line[];
}

const nothing: Ended = { done: [], refused: [], failure: undefined };

function endedOf(
  answers: readonly { registrationId: string; outcome: TriageOutcome }[],
  lines: readonly Line[],
): Ended {
  const done = answers.map(({ outcome }) => outcome).filter((one) => one.__typename === 'RegistrationTriaged');
  const refused = answers.flatMap(({ registrationId, outcome }) => {
    const line = lines.find(({ id }) => id === registrationId);
    return line && outcome.__typename !== 'RegistrationTriaged' ? [{ line, refusal: outcome }] : [];
  });
  return { done, refused, failure: undefined };
}
