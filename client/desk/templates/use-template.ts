import { useState } from 'preact/hooks';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import type { VariablesOf } from '../graph.js';
import { useConfirm } from '../ui/confirm.js';
import { useProblems } from '../ui/form.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { useToast } from '../ui/toasts.js';
import { lettersWords } from '../words/letters.js';
import { useWords } from '../words/use-words.js';
import {
  restoreTemplateMutation,
  saveTemplateMutation,
  type TemplateLine,
  type templateVersionsQuery,
} from './documents.js';

/** Which letter, as the graph names it. */
export type LetterName = VariablesOf<typeof templateVersionsQuery>['letter'];

/** What is typed. */
export interface LetterDraft {
  subject: string;
  words: string;
}

/** Keeps what is typed of a letter, and sends it. */
export function useTemplate(letter: TemplateLine) {
  const words = useWords(lettersWords);
  const { agency } = useDesk();
  const toast = useToast();
  const told = useOutcomeToast();
  const confirm = useConfirm();
  const problems = useProblems();
  const before = { subject: letter.subject ?? '', words: letter.words };
  const [draft, setDraft] = useState<LetterDraft>(before);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [keep, { isActing }] = useAct(saveTemplateMutation);
  const [goBack] = useAct(restoreTemplateMutation);
  const name: LetterName = { agencyId: agency.id, kind: letter.kind, way: letter.way, locale: letter.locale };
  const isDirty = draft.subject !== before.subject || draft.words !== before.words;
  const save = async () => {
    if (isActing || !isDirty) return;
    const given = { ...name, words: draft.words, subject: letter.way === 'MAIL' ? draft.subject : null };
    const done = await keep({ input: { ...given, basedOn: letter.version } });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind === 'done') toast({ text: words.saved });
  };
  const restore = async () => {
    if (await confirm({ title: words.restoreTitle, text: words.restoreText, act: words.restore }))
      told(await goBack({ letter: name }), words.restored);
  };
  const put = (part: Partial<LetterDraft>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setOutcome(undefined);
    setDraft((typed) => ({ ...typed, ...part }));
  };
  return { draft, put, problems, outcome, isActing, isDirty, save, restore, name };
}
