import { useState } from 'preact/hooks';
import { TextField, Tick } from '../../ui/field.js';
import { dayOf } from '../../words/dates.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { Form, OutcomeNotice, type Problems, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { petitionWords } from '../words/petitions.js';
import { useWords } from '../words/use-words.js';
import { recordAnswerMutation } from './documents.js';

interface AnswerDraft {
  bodyName: string;
  documentNumber: string;
  day: string;
  summary: string;
  isFinal: boolean;
}

/** Records what a body answered about the matter before. */
export function AnswerForm({ caseMatterId }: { caseMatterId: string }) {
  const { cases: words } = useWords(petitionWords);
  const { now } = useDesk();
  const nothing: AnswerDraft = { bodyName: '', documentNumber: '', day: dayOf(now()), summary: '', isFinal: false };
  const [typed, setTyped] = useState(nothing);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const problems = useProblems();
  const [record, { isActing }] = useAct(recordAnswerMutation);
  const put = (part: Partial<AnswerDraft>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setTyped((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    if (isActing) return;
    const done = await record({ input: { caseMatterId, ...typed, summary: typed.summary || null } });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind === 'done') setTyped(nothing);
  };
  return (
    <details>
      <summary>{words.addAnswer}</summary>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <AnswerFields {...{ typed, put, problems }} />
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.saveAnswer}
          </button>
        </div>
      </Form>
    </details>
  );
}

interface AnswerFieldsProps {
  typed: AnswerDraft;
  put(part: Partial<AnswerDraft>): void;
  problems: Problems;
}

function AnswerFields({ typed, put, problems }: AnswerFieldsProps) {
  const { cases: words, number, day } = useWords(petitionWords);
  return (
    <>
      <TextField
        id="bodyName"
        label={words.body}
        value={typed.bodyName}
        onType={(bodyName) => put({ bodyName })}
        error={problems.at('bodyName')}
        required
      />
      <div class="form-row">
        <TextField
          id="documentNumber"
          label={number}
          value={typed.documentNumber}
          onType={(documentNumber) => put({ documentNumber })}
          error={problems.at('documentNumber')}
          exact
          required
        />
        <InputField
          id="day"
          type="date"
          label={day}
          value={typed.day}
          onType={(picked) => put({ day: picked })}
          error={problems.at('day')}
        />
      </div>
      <TextField
        id="summary"
        label={words.summary}
        rows={2}
        value={typed.summary}
        onType={(summary) => put({ summary })}
      />
      <Tick id="isFinal" label={words.isFinal} checked={typed.isFinal} onTick={(isFinal) => put({ isFinal })} />
    </>
  );
}
