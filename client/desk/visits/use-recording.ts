import { useEffect, useState } from 'preact/hooks';
import { newKey } from '../../api/key.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { useProblems } from '../ui/form.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { type Beginning, recordVisitMutation } from './documents.js';
import { beginVisit, type VisitDraft, visitInput } from './draft.js';
import { forgetDraft, keepDraft, readKept } from './kept-draft.js';

/** What is typed of a visit, kept until it is saved, and how it is sent: under one key until the answer is known. */
export function useRecording(known: Beginning, whose: string) {
  const words = useWords(visitWords);
  const { now } = useDesk();
  const problems = useProblems();
  const [draft, setDraft] = useState<VisitDraft>(
    () => readKept(whose) ?? beginVisit(known, { clientKey: newKey(), now: now() }),
  );
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [saved, setSaved] = useState<{ id: string; code: string }>();
  const [record, { isActing }] = useAct(recordVisitMutation);
  useEffect(() => {
    if (!saved) keepDraft(whose, draft);
  }, [draft, saved, whose]);
  const put = (part: Partial<VisitDraft>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setDraft((before) => ({ ...before, ...part }));
  };
  const send = async (close: boolean) => {
    const isNameless = draft.people.some(({ fullName }) => fullName.trim() === '');
    if (isActing || problems.show(isNameless ? [{ field: 'people', text: words.needName }] : [])) return;
    const done = await record({ input: visitInput(draft, known, close) });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems.map((one) => ({ ...one, field: fieldOf(one.field) })));
    if (done.kind !== 'done') return;
    forgetDraft(whose);
    setSaved(done.answer.visit);
  };
  return { draft, put, setDraft, send, problems, outcome, isActing, saved };
}

/** The part of the form where a problem of the input is cured. */
function fieldOf(field: string): string {
  return field.split('.')[0] ?? field;
}
