import { useRef, useState } from 'preact/hooks';
import { newKey } from '../../api/key.js';
import { type AnyOutcome, type Problem, useAct } from '../ask/use-act.js';
import type { ResultOf } from '../graph.js';
import { useProblems } from '../ui/form.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import {
  beginCounter,
  type CounterDraft,
  counterInput,
  draftField,
  isBegun,
  missingAtCounter,
} from './counter-draft.js';
import { bookForMutation } from './desk-documents.js';
import { type Override, overrideIn } from './override.js';

export type Booked = Extract<
  ResultOf<typeof bookForMutation>['bookFor'],
  { __typename: 'RegistrationBookedFor' }
>['registration'];

/** Takes a registration down; rules that stand in the way are shown when the server names them. */
export function useCounter(onBooked: (booked: Booked) => void) {
  const { need, placeProblems } = useWords(registrationWords);
  const [draft, setDraft] = useState<CounterDraft>(() => beginCounter('COUNTER'));
  const [asked, setAsked] = useState<readonly Override[]>([]);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const problems = useProblems();
  const key = useRef(newKey());
  const [book, { isActing }] = useAct(bookForMutation);
  useUnsaved(isBegun(draft));
  const put = (part: Partial<CounterDraft>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setDraft((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    const needs: Readonly<Record<string, string>> = { ...need, reason: need.overrideReason };
    const missing: Problem[] = missingAtCounter(draft).map((field) => ({ field, text: needs[field] ?? need.slotId }));
    if (isActing || problems.show(missing)) return;
    const sent = await book({ input: counterInput(draft, key.current) });
    // The same form under the same key while nobody knows whether it was taken.
    if (sent.kind !== 'unknown') key.current = newKey();
    if (sent.kind === 'done') return onBooked(sent.answer.registration);
    setOutcome(sent);
    if (sent.kind !== 'refused') return;
    const rule = overrideIn(sent) ?? (lacksPapers(sent.problems) ? 'NO_PAPERS' : undefined);
    if (rule) setAsked((before) => [...new Set([...before, rule])]);
    const { refusal } = sent;
    if (refusal.__typename === 'PlaceNotPossible')
      problems.show([{ field: 'slotId', text: placeProblems[refusal.problem] }]);
    else problems.show(sent.problems.map(({ field, text }) => ({ field: draftField(field), text })));
  };
  return { draft, put, send, problems, outcome, isActing, asked };
}

/** Whoever cannot say who they are by paper or address may be registered by name, with a reason. */
function lacksPapers(problems: readonly Problem[]): boolean {
  return problems.some(({ field }) => field === 'ADDRESS' || field === 'IDENTITY_NUMBER');
}
