import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { reportsWords } from '../words/reports.js';
import { useWords } from '../words/use-words.js';
import { type IndicatorLine, recordIndicatorMutation } from './documents.js';
import { type Draft, draftOf, inputOf } from './indicator-draft.js';

interface IndicatorFormProps {
  /** The figure that is corrected. */
  corrected: IndicatorLine | undefined;
  period: { from: string; to: string };
  onDone(): void;
}

/** Types a figure in, or corrects one. */
export function IndicatorForm({ corrected, period, onDone }: IndicatorFormProps) {
  const { indicators: words } = useWords(reportsWords);
  const { draft, put, problems, outcome, isActing, send } = useRecording({ corrected, period, onDone });
  const text = (field: 'title' | 'code' | 'unit' | 'source' | 'reason', label: string) => (
    <TextField id={field} label={label} value={draft[field]} onType={put(field)} error={problems.at(field)} />
  );
  const typed = (field: keyof Draft, label: string, type: 'number' | 'date') => (
    <InputField {...{ id: field, label, type, value: draft[field] }} onType={put(field)} error={problems.at(field)} />
  );
  return (
    <section class="panel stack no-print" aria-labelledby="nhap">
      <h2 id="nhap">{corrected ? fill(words.correcting, { title: corrected.title }) : words.add}</h2>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        {text('title', words.name)}
        <div class="form-row">
          {text('code', words.code)}
          {text('unit', words.unit)}
        </div>
        <div class="form-row">
          {typed('value', words.value, 'number')}
          {typed('numerator', words.numerator, 'number')}
          {typed('denominator', words.denominator, 'number')}
        </div>
        <div class="form-row">
          {typed('from', words.from, 'date')}
          {typed('to', words.to, 'date')}
        </div>
        <div class="form-row">
          {typed('target', words.target, 'number')}
          {typed('targetDay', words.targetDay, 'date')}
        </div>
        {text('source', words.source)}
        {corrected && text('reason', words.reason)}
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.save}
          </button>
          {corrected && (
            <button type="button" class="bare" onClick={onDone}>
              {words.cancel}
            </button>
          )}
        </div>
      </Form>
    </section>
  );
}

/** What is typed, and how it is kept. */
function useRecording({ corrected, period, onDone }: IndicatorFormProps) {
  const { indicators: words } = useWords(reportsWords);
  const { agency } = useDesk();
  const toast = useToast();
  const problems = useProblems();
  const [draft, setDraft] = useState(() => draftOf(corrected, period));
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [record, { isActing }] = useAct(recordIndicatorMutation);
  const put = (field: keyof Draft) => (value: string) => {
    problems.cure(field);
    setDraft((before) => ({ ...before, [field]: value }));
  };
  const send = async () => {
    if (isActing) return;
    const input = inputOf(draft, { agencyId: corrected?.agency.id ?? agency.id, correctsId: corrected?.id });
    const done = await record({ input });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind !== 'done') return;
    toast({ text: words.saved });
    setDraft(draftOf(undefined, period));
    onDone();
  };
  return { draft, put, problems, outcome, isActing, send };
}
