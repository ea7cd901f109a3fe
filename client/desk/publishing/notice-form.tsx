import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { dayOf } from '../../words/dates.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { sayPosition } from '../session/say.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { publishingWords } from '../words/publishing.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { type DeskNotice, editNoticeMutation, signersQuery } from './documents.js';

const fields = ['subject', 'number', 'issuedDay', 'signerPositionId', 'legalBasis', 'content'] as const;
type Typed = Record<(typeof fields)[number], string>;

function asTyped({ subject, number, issuedDay, signer, legalBasis, content }: DeskNotice): Typed {
  return {
    subject,
    number: number ?? '',
    issuedDay: issuedDay ?? '',
    signerPositionId: signer?.id ?? '',
    legalBasis: legalBasis ?? '',
    content: content ?? '',
  };
}

/** What somebody types over the words of a notice, and saving it. */
function useNoticeDraft(notice: DeskNotice) {
  const { notice: words } = useWords(publishingWords);
  const toast = useToast();
  const problems = useProblems();
  const [changed, setChanged] = useState<Partial<Typed>>({});
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [save, { isActing }] = useAct(editNoticeMutation);
  const isDirty = Object.keys(changed).length > 0;
  useUnsaved(isDirty);
  const typed = { ...asTyped(notice), ...changed };
  const put = (part: Partial<Typed>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setChanged((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    if (isActing) return;
    const given = Object.fromEntries(Object.entries(changed).map(([field, value]) => [field, value.trim() || null]));
    const input = { id: notice.id, expectedVersion: notice.version, ...given };
    const done = await save({ input });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind !== 'done') return;
    setChanged({});
    toast({ text: words.saved });
  };
  return { typed, put, send, problems, outcome, isActing, isDirty };
}

/** The words of a notice while it is not signed; afterwards they are read only. */
export function NoticeForm({ notice }: { notice: DeskNotice }) {
  const { notice: words } = useWords(publishingWords);
  const shell = useWords(shellWords);
  const { holds, now } = useDesk();
  const { typed, put, send, problems, outcome, isActing, isDirty } = useNoticeDraft(notice);
  const signers = useAsked(
    signersQuery,
    { agencyId: notice.agency.id, onDay: dayOf(now()) },
    { concerns: ['structure'] },
  );
  const isOpen = holds('SECRETARY') && (notice.state === 'DRAFT' || notice.state === 'SUBMITTED');
  if (!isOpen) return <ReadOnly notice={notice} />;
  const text = (field: 'subject' | 'number' | 'legalBasis' | 'content', rows?: number) => (
    <TextField
      id={field}
      label={words[field]}
      optional={field === 'subject' ? undefined : shell.form.optional}
      hint={field === 'number' ? words.numberHint : undefined}
      value={typed[field]}
      onType={(value) => put({ [field]: value })}
      error={problems.at(field)}
      {...(rows ? { rows } : {})}
    />
  );
  return (
    <Form problems={problems} onSubmit={() => void send()}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      {text('subject', 2)}
      <div class="form-row">
        {text('number')}
        <InputField
          id="issuedDay"
          type="date"
          label={words.issuedDay}
          value={typed.issuedDay}
          onType={(issuedDay) => put({ issuedDay })}
          error={problems.at('issuedDay')}
        />
      </div>
      <SelectField
        id="signerPositionId"
        label={words.signer}
        value={typed.signerPositionId}
        onPick={(signerPositionId) => put({ signerPositionId })}
        error={problems.at('signerPositionId')}
        options={[
          { value: '', text: words.choose },
          ...(signers.data?.agency?.positions ?? []).map((one) => ({ value: one.id, text: sayPosition(one) })),
        ]}
      />
      {text('legalBasis', 3)}
      {text('content', 4)}
      <div class="acts">
        <button type="submit" class="quiet" aria-disabled={isActing || !isDirty || undefined}>
          {words.save}
        </button>
      </div>
    </Form>
  );
}

function ReadOnly({ notice }: { notice: DeskNotice }) {
  const { notice: words } = useWords(publishingWords);
  const lines = [
    [words.number, notice.number],
    [words.issuedDay, notice.issuedDay?.split('-').reverse().join('/')],
    [words.signer, notice.signer && sayPosition(notice.signer)],
    [words.legalBasis, notice.legalBasis],
    [words.content, notice.content],
  ] as const;
  return (
    <dl class="facts">
      {lines.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
